import { editions } from '../../annual-report/editions.ts'
import type { Manuscript } from '../../annual-report/manuscript.ts'
import type { Section } from '../../annual-report/edition.ts'
import { isSubheading } from '../../annual-report/render/lay-out.ts'
import type { View } from '../view.ts'
import { reportWords } from './report-words.table.ts'
import { Table2 } from './table-2.tsx'
import { Table3 } from './table-3.tsx'
import { Table4 } from './table-4.tsx'

const tables = { 2: Table2, 3: Table3, 4: Table4 } as const

/** The text of a report as it was published, in Chinese whatever the page speaks. */
export const ReportText = ({ view, paragraphs }: { view: View; paragraphs: readonly string[] }) => (
  <div class="prose indented" lang={view.language === 'zh' ? undefined : 'zh-CN'}>
    {paragraphs.map((text) => (isSubheading(text) ? <h3>{text}</h3> : <p>{text}</p>))}
  </div>
)

/** The six parts of a report, each with its text and its table. */
export const ReportParts = ({ view, manuscript }: { view: View; manuscript: Manuscript }) => {
  const sections: readonly Section[] = editions[manuscript.edition].sections
  return (
    <>
      {sections.map(({ ordinal, heading, en, table }) => {
        const Table = table && tables[table]
        const paragraphs = manuscript.parts[ordinal]
        return (
          <section class="section stack" aria-labelledby={`part-${ordinal}`}>
            <h2 id={`part-${ordinal}`}>
              {view.language === 'zh' ? (
                heading
              ) : (
                <>
                  {en} <small lang="zh-CN">{heading}</small>
                </>
              )}
            </h2>
            {paragraphs.length > 0 && <ReportText view={view} paragraphs={paragraphs} />}
            {Table && <Table view={view} manuscript={manuscript} />}
            {table && <p class="note">{reportWords.defined[view.language]}</p>}
          </section>
        )
      })}
    </>
  )
}
