import type { AccessLine, WriteLine } from './access-log.ts'
import { gathered } from './gathered.ts'

/** Lines that are written together. */
export interface GatheredLines {
  readonly write: WriteLine
  /** Writes what waits; called when the program stops, by itself too. */
  readonly flush: () => void
}

/** Writes the lines of all requests that are answered in one turn of the program at once: under load one call of the system for many requests. */
export function gatheredLines(print: (text: string) => void): GatheredLines {
  const { add, flush } = gathered<AccessLine>((lines) =>
    print(lines.map((line) => `${JSON.stringify(line)}\n`).join('')),
  )
  // Whatever ends the program, a defect included.
  process.once('exit', flush)
  return { write: add, flush }
}
