import { cellName } from '../../annual-report/cell-name.ts'
import { figureChanges } from '../../annual-report/desk/figure-changes.ts'
import type { PublishedVersion } from '../../annual-report/desk/report-file.ts'
import { editions } from '../../annual-report/editions.ts'
import { DataTable } from '../elements/data-table.tsx'
import type { View } from '../view.ts'
import { reportWords } from './report-words.table.ts'

/** Which figures a correction changed, and from what to what. */
export const CorrectedFigures = ({
  view: { language },
  before,
  now,
}: {
  view: View
  before: PublishedVersion
  now: PublishedVersion
}) => {
  const changes = figureChanges(before.manuscript.figures, now.manuscript.figures)
  if (changes.length === 0) return <p>{reportWords.noFigures[language]}</p>
  const edition = editions[now.manuscript.edition]
  return (
    <DataTable
      language={language}
      caption={reportWords.changed[language]}
      rows={changes}
      columns={[
        {
          label: reportWords.figure[language],
          heads: true,
          show: ({ cell }) => <a href={`#${cell}`}>{cellName(edition, cell)[language]}</a>,
        },
        { label: reportWords.was[language], figures: true, show: ({ was }) => was },
        { label: reportWords.now[language], figures: true, show: ({ now: value }) => value },
      ]}
    />
  )
}
