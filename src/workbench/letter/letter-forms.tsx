import { Button } from 'antd'
import { marks } from '../../kernel/marks.table.ts'
import { letterDuties, type LetterKey } from '../../statute/letter-duties.table.ts'
import { addressOf } from '../calls/call.ts'
import { useWords } from '../words/use-words.tsx'
import { letterFormWords } from './letter-words.table.ts'
import './letter-sheet.css'

interface FormsAsked {
  readonly caseId: string
  readonly letterId: string
  readonly letter: LetterKey
}

/** A letter as it was sent, in each of the forms that are kept; opening one is written down. */
export function LetterForms({ caseId, letterId, letter }: FormsAsked) {
  const { say } = useWords()
  const title = say(letterDuties[letter].title)
  return (
    <span className="letter-forms">
      {(['pdf', 'docx', 'html'] as const).map((form) => (
        <Button
          key={form}
          size="small"
          href={addressOf('/cases/{id}/letters/{letterId}/{form}', { params: { id: caseId, letterId, form } })}
          target="_blank"
          aria-label={`${say(letterFormWords[form])}${say(marks.colon)}${title}`}
        >
          {say(letterFormWords[form])}
        </Button>
      ))}
    </span>
  )
}
