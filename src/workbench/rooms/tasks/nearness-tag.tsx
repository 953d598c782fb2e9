import type { Nearness } from '../../../reads/task-list.ts'
import { nearnessWords } from '../../words/tasks.table.ts'
import { useWords } from '../../words/use-words.tsx'

/** How near a day is: a colour, a mark and a word. */
export function NearnessTag({ nearness, says }: { readonly nearness: Nearness; readonly says?: string }) {
  const { say } = useWords()
  const { label, mark } = nearnessWords[nearness]
  return (
    <span className={`nearness nearness-${nearness}`}>
      <span aria-hidden="true">{mark}</span> {says ?? say(label)}
    </span>
  )
}
