import type { AccessLine, WriteLine } from './access-log.ts'

/** Lines that are written together. */
export interface GatheredLines {
  readonly write: WriteLine
  /** Writes what waits; called when the program stops, by itself too. */
  readonly flush: () => void
}

/**
 * Writes the lines of all requests that are answered in one turn of the program at once: under load one call of the system for many
 * requests, else each as soon as it is answered. Nothing waits for a clock.
 */
export function gatheredLines(print: (text: string) => void): GatheredLines {
  let waiting: AccessLine[] = []
  const flush = (): void => {
    if (waiting.length === 0) return
    const lines = waiting
    waiting = []
    print(lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  }
  // Whatever ends the program, a defect included.
  process.once('exit', flush)
  return {
    write: (line) => {
      if (waiting.push(line) === 1) setImmediate(flush)
    },
    flush,
  }
}
