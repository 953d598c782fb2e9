import { useWords } from '../../words/use-words.tsx'
import { type ImportBatch, type ImportJob, isMoving } from './import-data.ts'
import styles from './imports.module.css'
import { importsWords } from './imports-words.table.ts'

const tones = {
  held: 'waits',
  waiting: 'moves',
  running: 'moves',
  done: 'good',
  refused: 'wrong',
  failed: 'wrong',
  cancelled: 'waits',
  undone: 'soft',
  'undone-in-part': 'waits',
  broken: 'wrong',
} as const satisfies Readonly<Record<string, string>>

export type ImportState = keyof typeof tones

/** Where an import stands, in a word. */
export function StateMark({ state }: { readonly state: ImportState }) {
  const { say } = useWords()
  return <span className={`${styles['mark'] ?? ''} ${styles[tones[state]] ?? ''}`}>{say(importsWords[state])}</span>
}

/** Where what came in stands; what is half in runs, was stopped, or broke off. */
export const batchStateOf = ({ state }: Pick<ImportBatch, 'state'>, job: ImportJob | undefined): ImportState => {
  if (state !== 'running') return state
  if (!job) return 'broken'
  return isMoving(job) ? 'running' : job.state === 'cancelled' ? 'cancelled' : 'broken'
}
