import { closeSync, openSync, writeSync } from 'node:fs'
import { resolve } from 'node:path'
import { no, yes, type Result } from '../kernel/result.ts'
import type { Desk } from './command.ts'
import { misuseWords } from './misuse.table.ts'

/** Where a result is written to: standard output, or the file named by `--out`. */
export interface Outlet {
  readonly write: (text: string) => void
  readonly close: () => void
}

/** Opens the outlet; refuses with the sentence to show when the file cannot be written. */
export function openOutlet(out: string | undefined, desk: Desk): Result<Outlet, string> {
  if (out === undefined) return yes({ write: desk.print, close: () => undefined })
  const path = resolve(desk.folder, out)
  try {
    const file = openSync(path, 'w')
    return yes({ write: (text) => void writeSync(file, text), close: () => closeSync(file) })
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? String(error)
    return no(misuseWords('cannot-write', desk.language, { path, why }))
  }
}
