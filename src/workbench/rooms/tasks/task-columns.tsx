import { letterDuties } from '../../../statute/letter-duties.table.ts'
import { taskKinds } from '../../../casework/task-kinds.table.ts'
import { marks } from '../../../kernel/marks.table.ts'
import { daysBetween } from '../../dates/days-between.ts'
import { useDaysLeft } from '../../dates/use-days.ts'
import type { Column } from '../../list/rows.tsx'
import { Go } from '../../shell/go.tsx'
import { taskWords } from '../../words/tasks.table.ts'
import { type Say, useWords } from '../../words/use-words.tsx'
import { NearnessTag } from './nearness-tag.tsx'
import type { Task } from './task-rows.ts'

/** What is to be done, with the letter it is about. */
export const titleOf = ({ kind, letter }: Task, say: Say): string =>
  letter
    ? `${say(taskKinds[kind].label)}${say(marks.colon)}${say(letterDuties[letter].title)}`
    : say(taskKinds[kind].label)

/** What a task shows in its row. */
export function useTaskColumns(today: string): readonly Column<Task>[] {
  const { say } = useWords()
  const daysLeft = useDaysLeft()
  return [
    {
      key: 'when',
      title: say(taskWords.when),
      className: 'task-when',
      show: ({ nearness, dueOn, earlyOn }) => {
        // What makes it urgent is what is told: the day in law, or the office's own before it.
        const byLaw = dueOn && (nearness === 'overdue' || nearness === 'later' || daysBetween(today, dueOn) <= 7)
        return (
          <>
            <NearnessTag nearness={nearness} {...(byLaw && { says: daysLeft(dueOn, today) })} />
            <span className="digits soft">{byLaw ? dueOn : earlyOn && say(taskWords.internal, { day: earlyOn })}</span>
          </>
        )
      },
    },
    {
      key: 'task',
      title: say(taskWords.kind),
      className: 'task-title',
      show: (task) => (
        <Go to={`/cases/${task.caseId}`} search={{ task: task.kind, ref: task.ref }}>
          {titleOf(task, say)}
        </Go>
      ),
    },
    { key: 'number', title: say(taskWords.number), className: 'digits nowrap', show: ({ number }) => number },
    {
      key: 'wanted',
      title: say(taskWords.wanted),
      className: 'task-wanted',
      show: ({ wanted }) => <span className="two-lines">{wanted}</span>,
    },
    {
      key: 'section',
      className: 'task-section',
      title: say(taskWords.section),
      show: ({ section }) => section ?? <span className="soft">{say(taskWords.notAssigned)}</span>,
    },
    { key: 'reply', title: say(taskWords.reply), className: 'digits nowrap', show: ({ replyOn }) => replyOn ?? '—' },
  ]
}
