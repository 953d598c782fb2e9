import { stages } from '../../../casework/stages.table.ts'
import { useExport } from '../../list/use-export.ts'
import type { Search } from '../../shell/go.tsx'
import { roomWords } from '../../words/rooms.table.ts'
import { taskWords } from '../../words/tasks.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { titleOf } from './task-columns.tsx'
import { allTasks, type Task } from './task-rows.ts'

/** The tasks the filters let through, as a file. */
export function useTaskExport(search: Search) {
  const { say } = useWords()
  const heads = [
    taskWords.when,
    taskWords.reply,
    taskWords.kind,
    taskWords.number,
    taskWords.wanted,
    taskWords.stage,
    taskWords.section,
  ]
  return useExport<Task>({
    name: say(roomWords.tasks),
    heads: heads.map((words) => say(words)),
    pages: (signal) => allTasks(search, signal),
    cells: (task) => [
      task.dueOn ?? task.earlyOn ?? null,
      task.replyOn ?? null,
      titleOf(task, say),
      task.number,
      task.wanted,
      say(stages[task.stage].label),
      task.section ?? null,
    ],
  })
}
