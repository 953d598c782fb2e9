import { Tag } from 'antd'
import { type LeakState, leakStates } from '../words/leaks.table.ts'
import { useWords } from '../words/use-words.tsx'

/** What became of something found, in a word. */
export function LeakTag({ state }: { readonly state: LeakState }) {
  const { say } = useWords()
  const { color, says } = leakStates[state]
  return <Tag color={color}>{say(says)}</Tag>
}
