import { Button } from 'antd'
import type { CaseCommandType } from '../../../casework/case-commands.ts'
import { taskKinds, type TaskKindRow, type TaskKind } from '../../../casework/task-kinds.table.ts'
import { letterDuties } from '../../../statute/letter-duties.table.ts'
import { useDaysLeft } from '../../dates/use-days.ts'
import { Sheet } from '../../page/page.tsx'
import { useSession } from '../../session/session.tsx'
import { caseWords } from '../../words/case.table.ts'
import { taskWords } from '../../words/tasks.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { commandForms } from './acts/command-forms.table.ts'
import type { Values } from './acts/values.ts'
import type { CaseView } from './case-data.ts'
import type { OpenAct } from './open-act.ts'
import { titled } from '../../words/titled.ts'
import { marks } from '../../../kernel/marks.table.ts'

interface NextAsked {
  readonly view: CaseView
  readonly openAct: OpenAct
  readonly openLetter: (letterId: string) => void
}

type Task = CaseView['tasks'][number]

/** What the office owes the case now, whoever's it is; what this person may do of it is one press away. */
export function CaseNext({ view, openAct, openLetter }: NextAsked) {
  const { say } = useWords()
  const { today } = useSession()
  const daysLeft = useDaysLeft()
  return (
    <Sheet title={say(caseWords.next)}>
      {view.tasks.length === 0 && <p className="soft">{say(caseWords.nothingNext)}</p>}
      <ul className="plain lines">
        {view.tasks.map((task) => {
          const { kind, ref, letter, section, dueOn, earlyOn } = task
          const day = dueOn ?? earlyOn
          const act = actOf(view, task)
          return (
            <li key={`${kind} ${ref ?? ''}`} className="next-row">
              <span>
                <b>{say(taskKinds[kind].label)}</b>
                {letter && `${say(marks.colon)}${titled(say(letterDuties[letter].title), say)}`}
                {section && <span className="soft">　{section}</span>}
                {day && (
                  <span className={`digits next-day ${day < today ? 'clock-late' : 'soft'}`}>
                    {dueOn ? `${dueOn}　${daysLeft(dueOn, today)}` : say(taskWords.internal, { day })}
                  </span>
                )}
              </span>
              {act && (
                <Button
                  size="small"
                  type="primary"
                  onClick={() => (act === 'send-letter' && ref ? openLetter(ref) : openAct(act, givenOf(task)))}
                >
                  {say(letter && act === 'send-letter' ? caseWords.preview : caseWords.doIt)}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </Sheet>
  )
}

/** The command that does it, when the server would accept it of this person today. */
function actOf({ available }: CaseView, { kind }: Task): CaseCommandType | undefined {
  const { does, tooLate }: TaskKindRow = taskKinds[kind]
  const way = [does, tooLate].find((command) => available.some(({ type }) => type === command))
  return way && (way === 'send-letter' || commandForms[way].by !== 'elsewhere') ? way : undefined
}

/** Under which name the form of the command asks for what the task is about. */
const refNames: { readonly [Kind in TaskKind]?: string } = {
  'answer-records-call': 'callId',
  'record-service': 'letterId',
  'consultation-over': 'consultationId',
  'dispute-result': 'disputeId',
}

function givenOf({ kind, ref }: Task): Values {
  const name = refNames[kind]
  return name && ref ? { [name]: ref } : {}
}
