import type { ReactNode } from 'react'
import { marks } from '../../../kernel/marks.table.ts'
import { applicantKinds } from '../../../statute/applicant-kinds.table.ts'
import { channels } from '../../../statute/receipt-day.table.ts'
import { Sheet } from '../../page/page.tsx'
import { Go } from '../../shell/go.tsx'
import { caseWords } from '../../words/case.table.ts'
import { formWords, routeWords } from '../../words/codes.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { ApplicantBox } from './applicant-box.tsx'
import type { CaseView } from './case-data.ts'

/** What is known of the request. */
export function CaseFacts({ view }: { readonly view: CaseView }) {
  const { say } = useWords()
  const { file } = view
  const { registration, wanted, delivery, arrival } = file
  const rows: readonly (readonly [string, ReactNode])[] = [
    [say(caseWords.applicant), <ApplicantBox key="applicant" view={view} />],
    [say(caseWords.kind), say(applicantKinds[file.applicantKind].label)],
    [say(caseWords.identity), say(file.identityProven ? caseWords.proven : caseWords.notProven)],
    [say(caseWords.channel), `${say(channels[registration.channel].label)}　${arrival.submitted ?? ''}`],
    [say(caseWords.received), file.receivedOn ?? say(caseWords.notReceived)],
    [say(caseWords.delivery), `${say(formWords[delivery.form])}${say(marks.comma)}${say(routeWords[delivery.route])}`],
    [say(caseWords.section), file.section ?? <span className="soft">{say(caseWords.unassigned)}</span>],
    ...(registration.partOf
      ? [
          [
            say(caseWords.partOf),
            <Go key="whole" to={`/cases/${registration.partOf}`}>
              {registration.partOf}
            </Go>,
          ] as const,
        ]
      : []),
    ...(file.mergedInto
      ? [
          [
            say(caseWords.mergedInto),
            <Go key="other" to={`/cases/${file.mergedInto}`}>
              {file.mergedInto}
            </Go>,
          ] as const,
        ]
      : []),
  ]
  return (
    <Sheet title={say(caseWords.facts)}>
      <div className="wanted">
        {wanted.title && <p className="wanted-title">{wanted.title}</p>}
        {wanted.documentNumber && (
          <p className="soft">
            {say(caseWords.documentNumber)}
            {say(marks.colon)}
            {wanted.documentNumber}
          </p>
        )}
        {wanted.description && <p className="wanted-text">{wanted.description}</p>}
      </div>
      <dl className="facts">
        {rows.map(([label, value]) => (
          <div key={label} className="facts-row">
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  )
}
