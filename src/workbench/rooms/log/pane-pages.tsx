import { Button } from 'antd'
import type { Search } from '../../shell/go.tsx'
import { listWords } from '../../words/list.table.ts'
import { useWords } from '../../words/use-words.tsx'

interface PagesAsked {
  readonly after: string | undefined
  readonly next: string | undefined
  readonly change: (changed: Search) => void
}

/** On to the next page, and back to the first. */
export function PanePages({ after, next, change }: PagesAsked) {
  const { say } = useWords()
  if (after === undefined && next === undefined) return null
  return (
    <nav className="pages">
      {after !== undefined && <Button onClick={() => change({})}>{say(listWords.first)}</Button>}
      {next !== undefined && <Button onClick={() => change({ after: next })}>{say(listWords.more)}</Button>}
    </nav>
  )
}
