import { marks } from '../../kernel/marks.table.ts'
import { frameWords } from '../words/frame.table.ts'
import { fullAddress, linkTo, type View } from '../view.ts'

const links = [
  ['/site-map', 'siteMap'],
  ['/feeds', 'feeds'],
  ['/open-data', 'openData'],
  ['/log', 'logRoots'],
  ['/accessibility', 'accessibility'],
] as const satisfies readonly (readonly [string, keyof typeof frameWords])[]

/** The foot of every page with the marks a government site owes (国办发〔2017〕47号); what is not registered is not shown. */
export const Footer = ({ view }: { view: View }) => {
  const { language, organ } = view
  const say = (name: keyof typeof frameWords) => frameWords[name][language]
  const chinese = language === 'zh' ? undefined : 'zh-CN'
  const colon = language === 'zh' ? '：' : ': '
  const records = [
    ['idCode', organ?.site?.idCode],
    ['icp', organ?.site?.icp],
    ['police', organ?.site?.police],
  ] as const
  return (
    <footer class="foot">
      <div>
        {organ !== undefined && (
          <div>
            <p>
              {say('sponsor')}
              {colon}
              <span lang={chinese}>{organ.name}</span>
            </p>
            <p>
              {say('contact')}
              {colon}
              <span lang={chinese}>
                {organ.office.name}，{organ.office.address}
              </span>
              {marks.comma[language]}
              <span class="number nowrap">{organ.office.telephone}</span>
            </p>
            {records.map(
              ([name, value]) =>
                value !== undefined && (
                  <p>
                    {say(name)}
                    {colon}
                    <span lang={chinese} class="number">
                      {value}
                    </span>
                  </p>
                ),
            )}
          </div>
        )}
        <nav aria-label={say('footer')}>
          <ul>
            {links.map(([path, name]) => (
              <li>
                <a href={linkTo(view, path)}>{say(name)}</a>
              </li>
            ))}
            {organ?.site?.errorReport !== undefined && (
              <li>
                <a href={linkTo(view, `/leave?to=${encodeURIComponent(organ.site.errorReport)}`)}>
                  {say('errorReport')}
                </a>
              </li>
            )}
          </ul>
        </nav>
        <p class="print-address">
          {say('printedFrom')} {fullAddress(view, view.address)}
        </p>
      </div>
    </footer>
  )
}
