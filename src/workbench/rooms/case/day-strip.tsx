import { Button } from 'antd'
import { useState } from 'react'
import { marks } from '../../../kernel/marks.table.ts'
import type { Language } from '../../../kernel/words.ts'
import { caseWords } from '../../words/case.table.ts'
import { useWords } from '../../words/use-words.tsx'
import type { DueShown } from './case-data.ts'

interface StripAsked {
  readonly due: DueShown
  readonly today: string
}

type Step = DueShown['proof'][number]

/** 3月, Mar. */
const monthName = (day: string, language: Language): string =>
  new Date(day).toLocaleDateString(language, { month: 'short', timeZone: 'UTC' })

/** One square for each day between receipt and the due date: counted days filled, the others open; each says why it counts or not. */
export function DayStrip({ due, today }: StripAsked) {
  const { say, language } = useWords()
  const [open, setOpen] = useState(false)
  const days = [...Map.groupBy(due.proof, ({ day }) => day)]
  return (
    <div className="strip">
      <ol className="strip-days" aria-hidden="true">
        {days.map(([day, steps]) => {
          const counted = steps.find((step) => step.counted !== undefined)?.counted
          return (
            <li
              key={day}
              className={classOf(day, steps, counted, due.due, today)}
              title={`${day} ${steps.map(({ says }) => say(says)).join(say(marks.semicolon))}`}
            >
              <span>{Number(day.slice(8))}</span>
              {(day.endsWith('-01') || day === days[0]?.[0]) && <small>{monthName(day, language)}</small>}
            </li>
          )
        })}
      </ol>
      <Button type="link" className="strip-more" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say(caseWords.proof)}
      </Button>
      {open && <ProofTable steps={due.proof} />}
    </div>
  )
}

function classOf(
  day: string,
  steps: readonly Step[],
  counted: number | undefined,
  dueOn: string,
  today: string,
): string {
  const event = counted === undefined && steps.some(({ cite }) => cite.length > 0)
  return [
    'strip-day',
    counted !== undefined && 'strip-counted',
    event && 'strip-event',
    day === dueOn && 'strip-due',
    day === today && 'strip-today',
    day < today && 'strip-past',
  ]
    .filter(Boolean)
    .join(' ')
}

function ProofTable({ steps }: { readonly steps: readonly Step[] }) {
  const { say } = useWords()
  return (
    <table className="proof">
      <tbody>
        {steps.map(({ day, says, cite, counted, caveat }, index) => (
          <tr key={`${day} ${index}`} className={counted === undefined ? 'soft' : undefined}>
            <th scope="row" className="digits nowrap">
              {day}
            </th>
            <td>
              {say(says)}
              {caveat && <em>　{say(caveat)}</em>}
            </td>
            <td className="soft">{cite.map((one) => say(one)).join(say(marks.semicolon))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
