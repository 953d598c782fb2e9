import type { Words } from '../kernel/words.ts'
import type { Manifest } from '../store/backup-manifest.ts'
import type { Desk } from './command.ts'
import { printFacts } from './database-command.ts'
import { startProgress, type Progress } from './progress.ts'

const labels = {
  path: { zh: '备份文件', en: 'Backup' },
  madeAt: { zh: '备份时间', en: 'Made at' },
  server: { zh: 'PostgreSQL 版本', en: 'PostgreSQL' },
  rows: { zh: '数据行数', en: 'Rows' },
  events: { zh: '其中办理记录', en: 'Events among them' },
  files: { zh: '文件数', en: 'Files' },
  jobs: { zh: '待办任务', en: 'Open jobs' },
  missingFiles: { zh: '缺少的文件', en: 'Missing files' },
} as const satisfies Record<string, Words>

/** Prints what a backup holds. */
export function printBackup(desk: Desk, json: boolean, path: string, manifest: Manifest): void {
  const { madeAt, server, tables, files, jobs, missingFiles } = manifest
  printFacts(desk, json, labels, {
    path,
    madeAt,
    server,
    rows: tables.filter(({ name }) => name !== 'migration').reduce((sum, { rows }) => sum + rows, 0),
    events: tables.find(({ name }) => name === 'event_log')?.rows ?? 0,
    files: files.length,
    jobs: jobs.count,
    missingFiles: missingFiles.length > 0 ? missingFiles : undefined,
  })
}

const parts: Words = { zh: '项', en: 'parts' }

/** A bar for a backup that is written or read. */
export function backupProgress(desk: Desk): {
  readonly step: (done: number, of: number) => void
  readonly end: () => void
} {
  let bar: Promise<Progress> | undefined
  return {
    step: (_done, of) => {
      bar ??= startProgress(desk, of, parts)
      void bar.then(({ step }) => step())
    },
    end: () => void bar?.then(({ end }) => end()),
  }
}
