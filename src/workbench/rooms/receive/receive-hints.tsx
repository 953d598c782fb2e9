import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Alert } from 'antd'
import { marks } from '../../../kernel/marks.table.ts'
import { type Channel, channels, receiptEvents } from '../../../statute/receipt-day.table.ts'
import { formatCitation } from '../../../statute/citation.ts'
import { stages } from '../../../casework/stages.table.ts'
import type { BodyOf } from '../../calls/answers.ts'
import { act } from '../../calls/call.ts'
import { useSettled } from '../../page/use-settled.ts'
import { Go } from '../../shell/go.tsx'
import { caseWords } from '../../words/case.table.ts'
import { casesWords } from '../../words/cases.table.ts'
import { receiveWords } from '../../words/receive.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { filledIn } from '../case/acts/values.ts'
import type { Receiving } from './receive-form.ts'

type Asked = BodyOf<'post', '/receiving-hints'>

/** What is asked of the server while somebody types: only once it says enough. */
function askedOf({ channel, arrivedOn, applicant, wanted }: Receiving): Asked {
  const { name, identityNumber, telephone } = filledIn(applicant)
  const told = filledIn(wanted)
  const text = Object.values(told).join('')
  return {
    channel,
    arrivedOn,
    ...(name && (identityNumber ?? telephone) ? { applicant: filledIn({ name, identityNumber, telephone }) } : {}),
    ...(text.length > 5 && { wanted: { description: '', ...told } }),
  } as unknown as Asked
}

/** The day of receipt and its article, whether the applicant asked before, and what was asked for already. */
export function ReceiveHints({ typed }: { readonly typed: Receiving }) {
  const { say, language } = useWords()
  const asked = useSettled(askedOf(typed))
  const hints = useQuery({
    queryKey: ['receiving-hints', asked],
    queryFn: ({ signal }) => act('/receiving-hints', { body: asked, signal }),
    placeholderData: keepPreviousData,
    staleTime: 30_000,
    retry: false,
  })
  const { countsFrom, cite, label }: Channel = channels[typed.channel as keyof typeof channels]
  const { received, known, alike = [] } = hints.data ?? {}
  return (
    <section className="hints" aria-live="polite">
      <Alert
        type={countsFrom === 'submitted' ? 'info' : 'warning'}
        title={say(label)}
        description={
          <>
            <p>
              {countsFrom === 'submitted'
                ? received && say(receiveWords.receivedNow, { day: received.on, due: received.due })
                : say(receiveWords.receivedLater, { event: say(receiptEvents[countsFrom]) })}
            </p>
            <p className="soft">{say(caseWords.article, { cite: formatCitation(cite, language) })}</p>
          </>
        }
      />
      {known && (
        <Alert
          type="info"
          title={say(receiveWords.known, { name: known.name, cases: known.cases, month: known.thisMonth })}
          description={say(receiveWords.knownTodo)}
        />
      )}
      {alike.length > 0 && (
        <Alert
          type="warning"
          title={say(receiveWords.alike)}
          description={
            <>
              <ul className="plain lines">
                {alike.map(({ caseId, number, wanted, stage, receivedOn, sameApplicant }) => (
                  <li key={caseId}>
                    <Go to={`/cases/${caseId}`} className="digits">
                      {number}
                    </Go>{' '}
                    <span className="soft">
                      {[
                        sameApplicant && say(receiveWords.alikeSame),
                        receivedOn ?? say(casesWords.notYet),
                        say(stages[stage].label),
                      ]
                        .filter(Boolean)
                        .join(say(marks.comma))}
                    </span>
                    <br />
                    <span className="two-lines">{wanted}</span>
                  </li>
                ))}
              </ul>
              <p className="soft">{say(receiveWords.alikeTodo)}</p>
            </>
          }
        />
      )}
    </section>
  )
}
