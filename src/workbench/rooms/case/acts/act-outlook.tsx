import { useQuery } from '@tanstack/react-query'
import { Form } from 'antd'
import { stages } from '../../../../casework/stages.table.ts'
import { letterDuties } from '../../../../statute/letter-duties.table.ts'
import type { AnswerOf, BodyOf } from '../../../calls/answers.ts'
import { act } from '../../../calls/call.ts'
import { useSettled } from '../../../page/use-settled.ts'
import { periodWords } from '../../../words/codes.table.ts'
import { outlookWords } from '../../../words/outlook.table.ts'
import { useWords } from '../../../words/use-words.tsx'
import { caseKey, type CaseView } from '../case-data.ts'
import type { CommandForm } from './command-forms.table.ts'
import { filledIn, type Values } from './values.ts'
import { titledAll } from '../../../words/titled.ts'

interface OutlookAsked {
  readonly view: CaseView
  readonly type: string
  readonly row: CommandForm
  readonly start: Values
}

/** What the act would lead to, with its dates, before it is done: ruled by the server as the act itself would be. */
export function ActOutlook({ view, type, row, start }: OutlookAsked) {
  const { say } = useWords()
  const typed = useSettled(Form.useWatch([], Form.useFormInstance()) as Values | undefined)
  const values = filledIn({ ...start, ...typed })
  const whole = row.fields.every(({ name, optional, kind }) => optional || kind === 'person' || isTold(values[name]))
  const command = {
    type,
    ...values,
    ...(type === 'consult' && { partyId: 'rehearsed', person: undefined, personKind: undefined }),
  }
  const body = { command } as unknown as BodyOf<'post', '/cases/{id}/rehearse'>
  const query = useQuery({
    queryKey: [...caseKey(view.caseId), 'rehearsal', view.version, command],
    queryFn: ({ signal }) => act('/cases/{id}/rehearse', { params: { id: view.caseId }, body, signal }),
    enabled: whole,
    retry: false,
    staleTime: 60_000,
  })
  if (!whole || !query.data) return null
  const { before, after, letters, served } = query.data
  return (
    <section className="outlook" aria-live="polite">
      <h3>{say(outlookWords.title)}</h3>
      <ul className="plain">
        <Standing from={before} to={after} />
        {letters.length > 0 && (
          <li>
            {say(outlookWords.letters, {
              letters: titledAll(
                letters.map((key) => say(letterDuties[key].title)),
                say,
              ),
            })}
          </li>
        )}
      </ul>
      {served && (
        <>
          <h3>{say(outlookWords.served)}</h3>
          <ul className="plain">
            <Standing from={after} to={served} always />
          </ul>
        </>
      )}
    </section>
  )
}

const isTold = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 && value.every(isTold) : value !== undefined && value !== ''

type Told = AnswerOf<'post', '/cases/{id}/rehearse'>['before']

interface StandingAsked {
  readonly from: Told
  readonly to: Told
  /** Tell the due date even when it stays. */
  readonly always?: boolean
}

/** What is different, in words. */
function Standing({ from, to, always = false }: StandingAsked) {
  const { say } = useWords()
  const known = new Set(from.periods.map(({ kind, dueOn }) => `${kind} ${dueOn}`))
  const begun = to.periods.filter(({ kind, dueOn }) => !known.has(`${kind} ${dueOn}`))
  return (
    <>
      {from.stage !== to.stage && <li>{say(outlookWords.stage, { stage: say(stages[to.stage].label) })}</li>}
      {to.pausedSince && to.pausedSince !== from.pausedSince ? (
        <li>{say(outlookWords.paused, { day: to.pausedSince })}</li>
      ) : (
        <li>{say(dueWords(from, to, always), { day: to.dueOn ?? '', before: from.dueOn ?? '' })}</li>
      )}
      {begun.map(({ kind, dueOn }) => (
        <li key={`${kind} ${dueOn}`}>{say(outlookWords.period, { what: say(periodWords[kind]), day: dueOn })}</li>
      ))}
    </>
  )
}

function dueWords(from: Told, to: Told, always: boolean) {
  if (to.dueOn === undefined) return outlookWords.noDue
  if (from.dueOn === to.dueOn) return always ? outlookWords.dueIs : outlookWords.dueStays
  return from.dueOn === undefined ? outlookWords.dueIs : outlookWords.dueMoves
}
