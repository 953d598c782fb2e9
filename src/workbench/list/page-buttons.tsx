import { Button } from 'antd'
import type { Search } from '../shell/go.tsx'
import { listWords } from '../words/list.table.ts'
import { useWords } from '../words/use-words.tsx'

interface PagesAsked {
  readonly after: string | undefined
  readonly next: string | undefined
  readonly change: (changed: Search) => void
  readonly label?: string
}

/** On to the next page, and back to the first. */
export function PageButtons({ after, next, change, label }: PagesAsked) {
  const { say } = useWords()
  if (after === undefined && next === undefined) return null
  return (
    <nav className="pages" aria-label={label}>
      {after !== undefined && <Button onClick={() => change({})}>{say(listWords.first)}</Button>}
      {next !== undefined && <Button onClick={() => change({ after: next })}>{say(listWords.more)}</Button>}
    </nav>
  )
}
