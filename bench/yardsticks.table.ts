import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BenchFormat } from './make-files.ts'

/** Another program that merely converts a file to text: how it is called. */
export interface Yardstick {
  readonly name: string
  readonly format: BenchFormat
  /** How often it and we take turns. */
  readonly turns: number
  /** What we aim to be, in times its speed; none when it is shown for comparison only. */
  readonly aim?: number
  readonly there: () => boolean
  readonly convert: (path: string) => void | Promise<void>
}

const isThere = (program: string, ...args: readonly string[]): boolean =>
  spawnSync(program, args, { stdio: 'ignore' }).error === undefined

function run(program: string, ...args: readonly string[]): void {
  const { status, error } = spawnSync(program, args, { stdio: ['ignore', 'ignore', 'ignore'], maxBuffer: 1 << 26 })
  if (error ?? status !== 0) throw new Error(`${program} ${args.join(' ')} failed (${error?.message ?? status})`)
}

function office(path: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'))
  try {
    run(
      'soffice',
      `-env:UserInstallation=file://${join(tmpdir(), 'gongkai-bench-office')}`,
      '--headless',
      '--convert-to',
      'txt:Text (encoded):UTF8',
      '--outdir',
      folder,
      path,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const mammoth = async (path: string): Promise<void> => {
  const { default: library } = await import('mammoth')
  await library.extractRawText({ buffer: readFileSync(path) })
}

// prettier-ignore
export const yardsticks: readonly Yardstick[] = [
  { name: 'pandoc, a process per file',      format: 'docx', turns: 12, aim: 20, there: () => isThere('pandoc', '--version'), convert: (path) => run('pandoc', '--quiet', path, '-t', 'plain', '-o', '/dev/null') },
  { name: 'LibreOffice, a process per file', format: 'docx', turns: 3,           there: () => isThere('soffice', '--version'), convert: office },
  { name: 'mammoth, in process',             format: 'docx', turns: 12,          there: () => true, convert: mammoth },
  { name: 'pandoc, a process per file',      format: 'html', turns: 12, aim: 50, there: () => isThere('pandoc', '--version'), convert: (path) => run('pandoc', '--quiet', '-f', 'html', path, '-t', 'plain', '-o', '/dev/null') },
  { name: 'pdftotext, a process per file',   format: 'pdf',  turns: 12, aim: 1,  there: () => isThere('pdftotext', '-v'), convert: (path) => run('pdftotext', '-layout', path, '/dev/null') },
]
