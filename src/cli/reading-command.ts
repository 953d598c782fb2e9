import type { Around } from '../annual-report/finding.ts'
import type { Desk, ExitCode } from './command.ts'
import { gatherFiles } from './gather-files.ts'
import { misuseWords, type MisuseCode } from './misuse.table.ts'
import { openOutlet, type Outlet } from './outlet.ts'
import { startProgress } from './progress.ts'
import type { FileRead } from '../audit/file-read.ts'
import { readFiles } from './read-files.ts'
import { pacing } from './report-options.ts'

interface ReadingTyped {
  readonly options: {
    readonly parts?: string
    readonly out?: string
    readonly workers?: string
    readonly timeout?: string
  }
  readonly words: readonly string[]
}

/** What a command makes of the files it was given. */
export interface Made {
  readonly read: readonly FileRead[]
  /** Reports of the organ's parts, read beside the files. */
  readonly parts: readonly FileRead[]
  readonly outlet: Outlet
  /** One file was named, and no folder: its result stands alone, not in a list. */
  readonly single: boolean
}

/**
 * The frame of every command over report files: gathers them, refuses when there is none, reads them on
 * threads with a progress bar, and hands them on together with the outlet for the result.
 */
export async function withReports(
  typed: ReadingTyped,
  desk: Desk,
  check: Around | undefined,
  make: (made: Made) => ExitCode,
): Promise<ExitCode> {
  if (typed.words.length === 0) return refused(desk, 'no-file')
  if (typed.words.includes('')) return refused(desk, 'empty-name')
  const files = gatherFiles(typed.words, desk.folder)
  if (files.every(({ refused }) => refused === 'not-found'))
    return refused(desk, 'nothing-there', { typed: typed.words.join(desk.language === 'zh' ? '、' : ', ') })
  const { parts: named } = typed.options
  const parts = named === undefined ? [] : gatherFiles([named], desk.folder)
  if (named !== undefined && parts.every(({ refused }) => refused === 'not-found'))
    return refused(desk, 'nothing-there', { typed: named })
  const inputs = [...files, ...parts].map(({ path }) => path)
  const outlet = openOutlet(typed.options.out, inputs, desk)
  if (!outlet.ok) return say(desk, outlet.no)

  const progress = await startProgress(desk, files.length + parts.length)
  const reading = {
    ...pacing(typed.options, files.length + parts.length),
    ...(check && { check }),
    step: progress.step,
  }
  try {
    return await readFiles([...files, ...parts], reading, (read) => {
      progress.end()
      return make({
        read: read.slice(0, files.length),
        parts: read.slice(files.length),
        outlet: outlet.value,
        single: files.length === 1 && files[0]?.name === typed.words[0],
      })
    })
  } finally {
    progress.end()
    outlet.value.close()
  }
}

/** Tells of a misuse; the exit code of misuse. */
export const refused = (
  desk: Desk,
  code: MisuseCode,
  facts: Readonly<Record<string, string | number>> = {},
): ExitCode => say(desk, misuseWords(code, desk.language, facts))

export const say = (desk: Desk, sentence: string): ExitCode => {
  desk.tell(`gongkai: ${sentence}`)
  return 2
}
