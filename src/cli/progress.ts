import type { Words } from '../kernel/words.ts'
import type { Desk } from './command.ts'

/** Shows how far a long run has come; `end` clears it away. */
export interface Progress {
  readonly step: () => void
  /** So many are done by now. */
  readonly to: (done: number) => void
  readonly end: () => void
}

const silent: Progress = { step: () => undefined, to: () => undefined, end: () => undefined }

/** From this many files on a bar is worth its place. */
const fewest = 5

const files: Words = { zh: '份', en: 'files' }

/** A bar on standard error when that is a terminal; nothing otherwise. */
export async function startProgress(desk: Desk, total: number, unit: Words = files): Promise<Progress> {
  if (desk.terminalColumns === undefined || total < fewest) return silent
  const { SingleBar, Presets } = (await import('cli-progress')).default
  const bar = new SingleBar(
    {
      format: ` {bar} {percentage}% {value}/{total} ${unit[desk.language]} ETA {eta_formatted}`,
      clearOnComplete: true,
      hideCursor: true,
      stream: process.stderr,
    },
    Presets.shades_classic,
  )
  bar.start(total, 0)
  return { step: () => bar.increment(), to: (done) => bar.update(done), end: () => bar.stop() }
}
