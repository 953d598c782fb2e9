import { documentPath, type PublicLink } from '../../reads/public-document.ts'
import { linkTo, type View } from '../view.ts'

/** Documents that belong to another, under their own heading; nothing where there are none. */
export const DocumentLinks = ({ view, title, links }: { view: View; title: string; links: readonly PublicLink[] }) =>
  links.length === 0 ? (
    <></>
  ) : (
    <section class="section">
      <h2>{title}</h2>
      <ul class="files" lang={view.language === 'zh' ? undefined : 'zh-CN'}>
        {links.map((link) => (
          <li>
            <a href={linkTo(view, documentPath(link))}>{link.title}</a>
          </li>
        ))}
      </ul>
    </section>
  )
