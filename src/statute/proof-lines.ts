import { addDays } from '../kernel/civil-date.ts'
import type { Words } from '../kernel/words.ts'
import type { Citation } from './citation.ts'
import type { ProofStep } from './proof.ts'

/** One line of a proof as people read it: a single step, or a stretch of days that say the same. */
export interface ProofLine {
  readonly first: ProofStep
  readonly last: ProofStep
  readonly says: Words
  readonly cite: readonly Citation[]
}

/**
 * The steps of a proof with following days of one kind told together: working days 2–5, a weekend, a holiday. Nothing is
 * left out: a stretch holds only days that follow each other, on the same grounds and with the same caveat.
 */
export function proofLines(proof: readonly ProofStep[]): readonly ProofLine[] {
  const stretches: [ProofStep, ...ProofStep[]][] = []
  for (const step of proof) {
    const open = stretches.at(-1)
    if (open && continues(open.at(-1) ?? open[0], step)) open.push(step)
    else stretches.push([step])
  }
  return stretches.map(lineOf)
}

const continues = (before: ProofStep, step: ProofStep): boolean =>
  before.stretch !== undefined &&
  before.stretch.en === step.stretch?.en &&
  before.caveat?.en === step.caveat?.en &&
  addDays(before.day, 1) === step.day &&
  JSON.stringify(before.cite) === JSON.stringify(step.cite)

function lineOf(steps: readonly [ProofStep, ...ProofStep[]]): ProofLine {
  const [first] = steps
  const last = steps.at(-1) ?? first
  const { stretch, cite } = first
  if (first === last || !stretch) return { first, last, says: first.says, cite }
  const days = `${first.counted}–${last.counted}`
  const fill = (text: string): string => text.replace('{days}', days)
  return { first, last, says: { zh: fill(stretch.zh), en: fill(stretch.en) }, cite }
}
