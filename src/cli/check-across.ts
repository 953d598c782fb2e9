import type { Around } from '../annual-report/finding.ts'
import type { CheckedFile } from './checked-file.ts'
import type { FileRead } from './read-files.ts'

/** The files of an audit in their order, each with its findings. */
export function* checkAcross(read: readonly FileRead[], _around: Around): Generator<CheckedFile> {
  for (const file of read) yield file.ok ? { ...file, findings: file.findings() } : file
}
