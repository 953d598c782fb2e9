import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Form } from 'antd'
import { marks } from '../../../../kernel/marks.table.ts'
import { act } from '../../../calls/call.ts'
import type { BodyOf } from '../../../calls/answers.ts'
import { LetterSheet } from '../../../letter/letter-sheet.tsx'
import { useSettled } from '../../../page/use-settled.ts'
import { useTroubleWords } from '../../../page/trouble-notice.tsx'
import { Waiting } from '../../../page/waiting.tsx'
import { outlookWords } from '../../../words/outlook.table.ts'
import { useWords } from '../../../words/use-words.tsx'
import { caseKey, type CaseView } from '../case-data.ts'
import type { CommandForm } from './command-forms.table.ts'
import { drafted } from './drafted.ts'
import { feeAsked } from './fee-asked.ts'
import type { Values } from './values.ts'
import { bracketed } from '../../../words/bracketed.ts'

interface AheadAsked {
  readonly view: CaseView
  readonly type: string
  readonly row: CommandForm
  readonly start: Values
}

/** The letters the act would bring, beside the form in which it is composed, and anew whenever the typing rests. */
export function LetterAhead({ view, type, row, start }: AheadAsked) {
  const { say } = useWords()
  const typed = useSettled(Form.useWatch([], Form.useFormInstance()) as Values | undefined)
  const values = drafted(row, { ...start, ...typed, on: undefined })
  const command = values && (row.by === 'fee' ? feeAsked(values) : commandOf(type, values))
  const query = useQuery({
    queryKey: [...caseKey(view.caseId), 'composed', view.version, command],
    queryFn: ({ signal }) => composed(row, view.caseId, command, signal),
    enabled: command !== undefined,
    placeholderData: keepPreviousData,
    retry: false,
    staleTime: 60_000,
  })
  return (
    <section className="ahead" aria-label={say(outlookWords.ahead)} aria-busy={query.isFetching}>
      <h3>{say(outlookWords.ahead)}</h3>
      <p className="soft">{say(outlookWords.aheadSays)}</p>
      {command === undefined && <p role="status">{say(outlookWords.aheadNotYet)}</p>}
      {command !== undefined && query.isLoading && <Waiting rows={10} />}
      {command !== undefined && query.error && <Refused error={query.error} />}
      {command !== undefined &&
        !query.error &&
        query.data?.letters.map(({ key, number, title, html }) => (
          <LetterSheet key={`${key} ${number}`} html={html} title={`${say(outlookWords.ahead)} ${title}`} />
        ))}
    </section>
  )
}

const commandOf = (type: string, values: Values) => ({
  type,
  ...values,
  ...(type === 'consult' && { partyId: 'composed', person: undefined, personKind: undefined }),
})

/** A fee is counted by the house: its notice is composed at an address of its own. */
function composed({ by }: CommandForm, id: string, command: unknown, signal: AbortSignal) {
  if (by === 'fee')
    return act('/cases/{id}/fee/preview', {
      params: { id },
      body: command as BodyOf<'post', '/cases/{id}/fee/preview'>,
      signal,
    })
  const body = { command } as BodyOf<'post', '/cases/{id}/compose'>
  return act('/cases/{id}/compose', { params: { id }, body, signal })
}

function Refused({ error }: { readonly error: unknown }) {
  const { say } = useWords()
  const { title, todo, cite } = useTroubleWords(error)
  return (
    <p className="outlook outlook-not" role="status">
      {`${title}${say(marks.stop)}${todo}`}
      {cite && <span className="soft">{bracketed(cite, say)}</span>}
    </p>
  )
}
