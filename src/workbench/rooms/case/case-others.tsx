import { useQuery } from '@tanstack/react-query'
import { Alert } from 'antd'
import type { ReactNode } from 'react'
import { stages, type Stage } from '../../../casework/stages.table.ts'
import { disputeResults } from '../../../statute/dispute-results.table.ts'
import { outcomes, type OutcomeCode } from '../../../statute/outcomes.table.ts'
import { decisionFactLabels, type FactName } from '../../../casework/decision-facts.table.ts'
import { read } from '../../calls/call.ts'
import { Sheet } from '../../page/page.tsx'
import { useSession } from '../../session/session.tsx'
import { Go } from '../../shell/go.tsx'
import { caseWords } from '../../words/case.table.ts'
import {
  answerWords,
  foundWords,
  orderUnitWords,
  orderWords,
  partyWords,
  pathWords,
  tariffWords,
} from '../../words/codes.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { type CaseView, useSimilar } from './case-data.ts'
import { bracketed } from '../../words/bracketed.ts'
import { marks } from '../../../kernel/marks.table.ts'

interface ViewAsked {
  readonly view: CaseView
}

/** What was proposed or decided, with the facts its letter tells. */
export function CaseDecision({ view }: ViewAsked) {
  const { say } = useWords()
  const { proposal, decision } = view.file
  const shown = decision ?? proposal
  if (!shown) return null
  const { outcome, facts } = shown.decision
  return (
    <Sheet title={say(decision ? caseWords.decided : caseWords.decision)}>
      <p>
        <b>{say(outcomes[outcome].label)}</b>
        {proposal && !decision && (
          <span className="soft">　{say(caseWords.proposedBy, { actor: proposal.by, day: proposal.on })}</span>
        )}
      </p>
      <dl className="facts facts-wide">
        {Object.entries(facts).map(([name, value]) => (
          <div key={name} className="facts-row">
            <dt>{say(decisionFactLabels[name as FactName])}</dt>
            <dd>{factText(value)}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  )
}

function factText(value: unknown): ReactNode {
  if (typeof value === 'string') return value
  if (Array.isArray(value))
    return (
      <ul>
        {value.map((one, index) => (
          <li key={index}>{factText(one)}</li>
        ))}
      </ul>
    )
  return Object.values(value as object)
    .filter((one) => typeof one === 'string')
    .join('　')
}

/** Calls for records, consultations, fee and disputes, where there are any. */
export function CaseInquiries({ view }: ViewAsked) {
  const { say } = useWords()
  const { recordCalls, consultations, fee, disputes } = view.file
  return (
    <>
      {recordCalls.length > 0 && (
        <Sheet title={say(caseWords.calls)}>
          <Lines
            of={recordCalls.map(({ callId, section, answerBy, answer }) => [
              callId,
              section,
              answer
                ? `${answer.on}　${say(foundWords[answer.found])}　${answer.note}`
                : say(caseWords.callWaits, { day: answerBy }),
            ])}
          />
        </Sheet>
      )}
      {consultations.length > 0 && (
        <Sheet title={say(caseWords.consultations)}>
          <Lines
            of={consultations.map(({ consultationId, party, about, ended }) => [
              consultationId,
              `${say(partyWords[party])}　${about}`,
              ended
                ? `${ended.on}　${say(answerWords[ended.answer])}　${ended.reasons}`
                : say(caseWords.consultationRuns),
            ])}
          />
        </Sheet>
      )}
      {fee && (
        <Sheet title={say(caseWords.fee)}>
          <p className="digits">
            {say(caseWords.feeSays, {
              tariff: say(tariffWords[fee.tariff]),
              count: fee.count,
              unit: say(fee.tariff === 'pieces' ? caseWords.pieces : caseWords.pages),
              yuan: fee.yuan,
            })}
            <br />
            <span className="soft">
              {fee.paid
                ? say(caseWords.paid, { day: fee.paid.on })
                : fee.waived
                  ? say(caseWords.waived, { day: fee.waived.on, reason: fee.waived.reason })
                  : say(caseWords.unpaid)}
            </span>
          </p>
        </Sheet>
      )}
      {disputes.length > 0 && (
        <Sheet title={say(caseWords.disputes)}>
          <Lines
            of={disputes.map(({ disputeId, path, before, number, filedOn, ended }) => [
              disputeId,
              `${say(pathWords[path])}　${before}　${number}　${filedOn}`,
              ended
                ? `${ended.on}　${say(disputeResults[ended.result].label)}${
                    ended.order
                      ? `　${say(orderWords[ended.order.act])}${bracketed(`${ended.order.withinDays} ${say(orderUnitWords[ended.order.unit])}`, say)}`
                      : ''
                  }`
                : say(caseWords.disputePending),
            ])}
          />
        </Sheet>
      )}
    </>
  )
}

const Lines = ({ of }: { readonly of: readonly (readonly [key: string, what: string, how: string])[] }) => (
  <ul className="plain lines">
    {of.map(([key, what, how]) => (
      <li key={key}>
        {what}
        <br />
        <span className="soft">{how}</span>
      </li>
    ))}
  </ul>
)

/** Who else asked for this, and how often this applicant asks (art. 36 item 6, art. 44; arts. 35, 42). */
export function CaseLikes({ view }: ViewAsked) {
  const { say } = useWords()
  const { today } = useSession()
  const similar = useSimilar(view.caseId)
  const { applicantId } = view.file.registration
  const frequency = useQuery({
    queryKey: ['frequency', applicantId],
    queryFn: ({ signal }) => read('/applicants/{id}/frequency', { params: { id: applicantId }, signal }),
    staleTime: 5 * 60_000,
  })
  const months = frequency.data?.months
  const thisMonth = today.slice(0, 7)
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4, 7)}`
  const others = similar.data?.otherApplicants ?? []
  return (
    <Sheet title={say(caseWords.similar)}>
      <p>
        {months && (
          <>
            {say(caseWords.frequency)}
            {say(marks.colon)}
            {say(caseWords.frequencySays, {
              month: months.find(({ month }) => month === thisMonth)?.pieces ?? 0,
              year: months.filter(({ month }) => month > yearAgo).reduce((sum, { pieces }) => sum + pieces, 0),
            })}{' '}
          </>
        )}
        <Go to="/cases" search={{ applicant: applicantId }}>
          {say(caseWords.frequencyAll)}
        </Go>
      </p>
      {similar.data && similar.data.sameApplicant.length + others.length === 0 && (
        <p className="soft">{say(caseWords.noSimilar)}</p>
      )}
      <Likes title={say(caseWords.sameApplicant)} likes={similar.data?.sameApplicant ?? []} />
      <Likes title={say(caseWords.otherApplicants)} likes={others} />
      {others.length > 0 && <Alert type="info" title={say(caseWords.similarMany, { count: others.length + 1 })} />}
    </Sheet>
  )
}

type Like = NonNullable<ReturnType<typeof useSimilar>['data']>['sameApplicant'][number]

function Likes({ title, likes }: { readonly title: string; readonly likes: readonly Like[] }) {
  const { say } = useWords()
  if (likes.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className="plain lines">
        {likes.map(({ caseId, number, wanted, stage, outcome }) => (
          <li key={caseId}>
            <Go to={`/cases/${caseId}`} className="digits">
              {number}
            </Go>
            　
            <span className="soft">
              {say(outcome ? outcomes[outcome as OutcomeCode].label : stages[stage as Stage].label)}
            </span>
            <br />
            <span className="two-lines">{wanted}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
