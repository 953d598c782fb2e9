import { Tag } from 'antd'
import type { Words } from '../../../kernel/words.ts'
import { applicantKinds } from '../../../statute/applicant-kinds.table.ts'
import { outcomes } from '../../../statute/outcomes.table.ts'
import { channels } from '../../../statute/receipt-day.table.ts'
import type { Search } from '../../shell/go.tsx'
import { dashboardWords, figureWords } from '../dashboard/dashboard-words.table.ts'
import { useWords } from '../../words/use-words.tsx'

type Labels = Readonly<Record<string, { readonly label: Words }>>

const labels: Readonly<Record<string, Labels>> = {
  channel: channels,
  applicantKind: applicantKinds,
  outcome: outcomes,
  assigned: { no: { label: dashboardWords.noSection } },
}

/** What came from the dashboard: which figure, of which period, and what tells its cases apart. */
export function FigureTags({
  search,
  change,
}: {
  readonly search: Search
  readonly change: (changed: Search) => void
}) {
  const { say } = useWords()
  const { figure, from, to } = search
  const figures: Labels = figureWords
  const shown = figure === undefined ? undefined : figures[figure]
  return (
    <>
      {shown && (
        <Tag
          className="filter-tag"
          closable
          onClose={() => change({ figure: undefined, from: undefined, to: undefined })}
        >
          {say(shown.label)} {from}—{to}
        </Tag>
      )}
      {Object.entries(labels).map(([name, known]) => {
        const label = known[search[name] ?? '']?.label
        return (
          label && (
            <Tag key={name} className="filter-tag" closable onClose={() => change({ [name]: undefined })}>
              {say(label)}
            </Tag>
          )
        )
      })}
    </>
  )
}
