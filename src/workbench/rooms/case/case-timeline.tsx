import { chinaTime } from '../../../kernel/china-time.ts'
import { marks } from '../../../kernel/marks.table.ts'
import { attachmentKinds, type AttachmentKind } from '../../../casework/attachment-kinds.table.ts'
import type { CaseEventType } from '../../../casework/case-events.ts'
import { letterDuties, type LetterKey } from '../../../statute/letter-duties.table.ts'
import { outcomes, type OutcomeCode } from '../../../statute/outcomes.table.ts'
import { Loaded } from '../../page/loaded.tsx'
import { Sheet } from '../../page/page.tsx'
import { actingName } from '../../words/acting-names.table.ts'
import { caseWords } from '../../words/case.table.ts'
import { eventWords } from '../../words/events.table.ts'
import { type Say, useWords } from '../../words/use-words.tsx'
import { type CaseEventShown, useEvents } from './case-data.ts'

/** Everything that happened, the newest first: the day it happened in law, who entered it and when. */
export function CaseTimeline({ caseId }: { readonly caseId: string }) {
  const { say } = useWords()
  const query = useEvents(caseId)
  return (
    <Sheet title={say(caseWords.timeline)}>
      <Loaded query={query}>
        {({ events, names }) => (
          <ol className="timeline">
            {events.toReversed().map((event) => (
              <li key={event.seq}>
                <EventLine event={event} names={names} />
              </li>
            ))}
          </ol>
        )}
      </Loaded>
    </Sheet>
  )
}

interface LineAsked {
  readonly event: CaseEventShown
  readonly names: Readonly<Record<string, string>>
}

export function EventLine({ event, names }: LineAsked) {
  const { say } = useWords()
  const { on, type, actor, at } = event
  const detail = detailOf(event, say)
  return (
    <>
      <span className="timeline-day digits">{on}</span>
      <span className="timeline-what">
        <b>{say(eventWords[type as CaseEventType])}</b>
        {detail && <span>{`${say(marks.colon)}${detail}`}</span>}
        <small className="soft">
          {say(caseWords.enteredBy, {
            actor: actingName(actor, names, say),
            at: chinaTime(at),
          })}
        </small>
      </span>
    </>
  )
}

const texts = [
  'section',
  'reason',
  'why',
  'reasons',
  'note',
  'about',
  'guidance',
  'where',
  'to',
  'proof',
  'number',
  'notice',
] as const

/** The one thing an event says that its name does not. */
function detailOf({ body }: CaseEventShown, say: Say): string | undefined {
  const key = body['key']
  const number = body['number']
  if (typeof key === 'string' && key in letterDuties)
    return `${say(letterDuties[key as LetterKey].title)}${typeof number === 'string' ? `　${number}` : ''}`
  const purpose = body['purpose']
  if (typeof purpose === 'string' && purpose in attachmentKinds)
    return say(attachmentKinds[purpose as AttachmentKind].label)
  const decision = body['decision'] as { readonly outcome?: OutcomeCode } | undefined
  if (decision?.outcome) return say(outcomes[decision.outcome].label)
  const text = texts.map((name) => body[name]).find((value) => typeof value === 'string' && value !== '')
  return text as string | undefined
}
