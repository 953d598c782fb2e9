import { frameWords } from '../words/frame.table.ts'
import { linkTo, type View } from '../view.ts'

/** A step of the way to a page; the page itself has no address. */
export interface Crumb {
  readonly label: string
  readonly path?: string
}

/** The way from the home page. */
export const Breadcrumbs = ({ view, crumbs }: { view: View; crumbs: readonly Crumb[] }) => (
  <nav class="crumbs" aria-label={frameWords.crumbs[view.language]}>
    <ol>
      <li>
        <a href={linkTo(view, '/')}>{frameWords.home[view.language]}</a>
      </li>
      {crumbs.map(({ label, path }) => (
        <li>
          {path === undefined ? <span aria-current="page">{label}</span> : <a href={linkTo(view, path)}>{label}</a>}
        </li>
      ))}
    </ol>
  </nav>
)
