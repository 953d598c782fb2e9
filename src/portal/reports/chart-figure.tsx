import { raw } from 'hono/html'
import type { Language } from '../../kernel/words.ts'
import { DataTable } from '../elements/data-table.tsx'
import type { ChartRow } from './charts.ts'
import { reportWords } from './report-words.table.ts'

interface ChartFigureProps {
  readonly language: Language
  readonly title: string
  /** What it shows, in a sentence. */
  readonly says?: string
  readonly svg: string
  /** What the rows are called, and each of their values. */
  readonly heads: readonly [string, ...string[]]
  readonly rows: readonly ChartRow[]
}

/** A chart with its title and, for whoever cannot see it, the figures it was drawn from. */
export const ChartFigure = ({ language, title, says, svg, heads, rows }: ChartFigureProps) => {
  const [first, ...rest] = heads
  return (
    <figure class="chart">
      <figcaption>
        <strong>{title}</strong>
        {says !== undefined && <span>{says}</span>}
      </figcaption>
      {raw(svg)}
      <details>
        <summary>{reportWords.chartTable[language]}</summary>
        <DataTable
          language={language}
          caption={title}
          captionHidden
          rows={rows}
          columns={[
            { label: first, heads: true, show: ({ label }) => label },
            ...rest.map((label, at) => ({
              label,
              figures: true,
              show: ({ values }: ChartRow) => values[at] ?? '—',
            })),
          ]}
        />
      </details>
    </figure>
  )
}
