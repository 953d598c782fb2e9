import { closeSync, existsSync, ftruncateSync, openSync, realpathSync, unlinkSync, writeSync } from 'node:fs'
import { resolve } from 'node:path'
import { no, yes, type Result } from '../kernel/result.ts'
import { cannotWrite } from './cannot-write.ts'
import type { Desk } from './command.ts'
import { misuseWords } from './misuse.table.ts'

/** Where a result is written to: standard output, or the file named by `--out`. */
export interface Outlet {
  readonly write: (text: string) => void
  readonly close: () => void
}

/**
 * Opens the outlet; refuses with the sentence to show when the file cannot be written, or is one of those to be
 * read. What stood in the file stays until the first word is written.
 */
export function openOutlet(out: string | undefined, inputs: readonly string[], desk: Desk): Result<Outlet, string> {
  if (out === undefined) return yes({ write: desk.print, close: () => undefined })
  const path = resolve(desk.folder, out)
  const fresh = !existsSync(path)
  if (!fresh && inputs.some((input) => isSame(input, path)))
    return no(misuseWords('over-input', desk.language, { path }))
  try {
    const file = openSync(path, 'a')
    let begun = false
    const write = (text: string): void => {
      if (!begun) ftruncate(file)
      begun = true
      writeSync(file, text)
    }
    const close = (): void => {
      closeSync(file)
      if (fresh && !begun) unlinkSync(path)
    }
    return yes({ write, close })
  } catch (error) {
    return no(cannotWrite(path, error, desk.language))
  }
}

/** Devices and pipes cannot be cut short, and need not be. */
function ftruncate(file: number): void {
  try {
    ftruncateSync(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EINVAL') throw error
  }
}

function isSame(input: string, path: string): boolean {
  try {
    return realpathSync(input) === realpathSync(path)
  } catch {
    return false
  }
}
