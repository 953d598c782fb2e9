import { marks } from '../../../kernel/marks.table.ts'
import { cellName } from '../../../annual-report/cell-name.ts'
import { editions } from '../../../annual-report/editions.ts'
import type { Figure } from '../../../annual-report/figures.ts'
import type { Finding, Severity } from '../../../annual-report/finding.ts'
import type { AnnualReport } from '../../../annual-report/report.ts'
import { pageWords } from '../../../audit/page/page-words.table.ts'
import { severities, states } from '../../../audit/screen-words.table.ts'
import { type CellSpan, PrintedForm } from '../../page/printed-form.tsx'
import { useWords } from '../../words/use-words.tsx'
import styles from './audit.module.css'
import { figurePlace, findingPlace, goTo } from './page-places.ts'

interface TablesAsked {
  readonly report: AnnualReport
  readonly findings: readonly Finding[]
}

interface Marked {
  readonly finding: Finding
  readonly number: number
}

/** The tables of a report laid out as in the form; a faulty cell leads to its finding. */
export function FormTables({ report, findings }: TablesAsked) {
  const { say } = useWords()
  const { edition } = report
  if (edition === null) return <p className="soft">{say(pageWords.noTables)}</p>
  const byCell = Map.groupBy(
    findings.map((finding, index) => ({ finding, number: index + 1 })),
    ({ finding }) => finding.at.cell ?? '',
  )
  return (
    <PrintedForm
      edition={edition}
      styles={styles}
      cell={(figure, span) => (
        <FigureCell
          span={span}
          place={figurePlace(figure)}
          name={say(cellName(editions[edition], figure))}
          figure={report.figures[figure]}
          marked={byCell.get(figure) ?? []}
        />
      )}
    />
  )
}

const gravest = (marked: readonly Marked[]): Severity | undefined =>
  (['error', 'warning', 'hint'] as const).find((severity) =>
    marked.some(({ finding }) => finding.severity === severity),
  )

function FigureCell({
  span,
  place,
  name,
  figure,
  marked,
}: {
  readonly span: CellSpan
  readonly place: string
  readonly name: string
  readonly figure: Figure | undefined
  readonly marked: readonly Marked[]
}) {
  const { say } = useWords()
  const state = figure?.state ?? 'missing'
  const severity = gravest(marked)
  const text =
    state === 'number' ? (
      (figure?.raw ?? figure?.value)
    ) : (
      <span className={styles['state']} title={`${say(states[state])} ${figure?.raw ?? ''}`.trim()}>
        {states[state].sign}
      </span>
    )
  const [first] = marked
  const looks = [severity && styles[`has-${severity}`], figure?.value === 0 && styles['zero']].filter(Boolean)
  const says = `${name}${say(marks.colon)}${marked.map(({ finding }) => finding.rule).join(' ')}${say(marks.comma)}${say(pageWords.seeFinding, { number: marked.map(({ number }) => number).join(say(marks.list)) })}`
  return (
    <td id={place} tabIndex={-1} className={looks.join(' ')} {...span}>
      {first && severity ? (
        <button type="button" title={says} onClick={() => goTo(findingPlace(first.number))}>
          {text}
          <sup aria-hidden="true">{severities[severity].sign}</sup> <span className="visually-hidden">{says}</span>
        </button>
      ) : (
        text
      )}
    </td>
  )
}
