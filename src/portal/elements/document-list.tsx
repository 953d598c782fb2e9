import type { Child } from 'hono/jsx'
import type { Language } from '../../kernel/words.ts'
import { elementWords } from '../words/elements.table.ts'
import { IndexNumber } from './index-number.tsx'

/** A line of a list of documents. */
export interface DocumentLine {
  readonly href: string
  readonly title: Child
  readonly indexNumber: string
  /** 文号 */
  readonly number?: string | undefined
  readonly madeOn?: string | undefined
  readonly publishedOn: string
  /** A mark behind the title: repealed, lapsed. */
  readonly mark?: Child
  /** A passage of its text, below the title. */
  readonly passage?: Child
}

const columns = ['index', 'title', 'number', 'madeOn', 'publishedOn'] as const

/** The list of the 61号 layout: index number, title, document number, dates. Titles stay as they are, in Chinese. */
export const DocumentList = ({
  language,
  caption,
  rows,
}: {
  language: Language
  caption: string
  rows: readonly DocumentLine[]
}) => {
  const words = (name: (typeof columns)[number]) => elementWords[name][language]
  return (
    <div class="documents">
      <table>
        <caption class="aside">{caption}</caption>
        <thead>
          <tr>
            {columns.map((name) => (
              <th scope="col">{words(name)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <td class="plain index">
                <IndexNumber value={row.indexNumber} />
              </td>
              <td class="title" lang={language === 'zh' ? undefined : 'zh-CN'}>
                <a href={row.href}>{row.title}</a> {row.mark}
                {row.passage}
              </td>
              <td class="plain" lang={language === 'zh' ? undefined : 'zh-CN'}>
                {row.number ?? ''}
              </td>
              <td class="plain" data-label={words('madeOn')}>
                {row.madeOn !== undefined && <time datetime={row.madeOn}>{row.madeOn}</time>}
              </td>
              <td class="plain" data-label={words('publishedOn')}>
                <time datetime={row.publishedOn}>{row.publishedOn}</time>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
