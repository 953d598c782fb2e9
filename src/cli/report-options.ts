import { availableParallelism } from 'node:os'
import type { Around } from '../annual-report/finding.ts'
import { type OrganKind, organKinds } from '../annual-report/organ-kinds.table.ts'
import { parseCivilDate } from '../kernel/civil-date.ts'
import type { Desk } from './command.ts'
import type { OptionSpecs } from './options.ts'

const isOrganKind = (word: string): word is OrganKind => Object.hasOwn(organKinds, word)

/** Options of every command that reads files. */
// prettier-ignore
export const readingOptions = {
  out:     { value: 'FILE', example: 'result.json', says: { zh: '写入文件，而不是标准输出', en: 'write to a file instead of standard output' } },
  workers: { value: 'N', is: 'count', most: 64, example: '2', says: { zh: '并行线程数；默认按处理器核数，文件少时为 1', en: 'threads that read side by side; by default one for each core, one for a few files' } },
  timeout: { value: 'SECONDS', is: 'count', most: 3600, example: '60', says: { zh: '单个文件的读取时限（秒），默认 60', en: 'time one file may take, in seconds; 60 by default' } },
  bom:     { says: { zh: 'CSV 开头写入字节顺序标记，便于电子表格软件识别中文', en: 'begin CSV with a byte order mark, so that spreadsheet programs know its encoding' } },
} as const satisfies OptionSpecs

/** Options of every command that judges. */
// prettier-ignore
export const judgingOptions = {
  today:        { value: 'YYYY-MM-DD', is: 'day', example: '2024-01-31', says: { zh: '审核日；默认为今天', en: 'the day of the audit; today by default' } },
  'organ-kind': { value: 'KIND', oneOf: Object.keys(organKinds), says: { zh: '机关类别：' + Object.entries(organKinds).map(([kind, { label }]) => `${kind}（${label.zh}）`).join('、'), en: 'kind of organ: ' + Object.keys(organKinds).join(', ') } },
} as const satisfies OptionSpecs

/** What the judging options say of the world around a report. */
export function aroundOf(options: { readonly today?: string; readonly 'organ-kind'?: string }, desk: Desk): Around {
  const kind = options['organ-kind']
  return {
    today: parseCivilDate(options.today ?? '') ?? desk.today,
    ...(kind !== undefined && isOrganKind(kind) && { organKind: kind }),
  }
}

/** Files that are read faster by one thread than it takes to start a second one. */
const fewFiles = 8

/** How the files shall be read: threads and the limit of each file in milliseconds. */
export const pacing = (
  options: { readonly workers?: string; readonly timeout?: string },
  files: number,
): { readonly workers: number; readonly limit: number } => ({
  workers: options.workers === undefined ? (files < fewFiles ? 1 : availableParallelism()) : Number(options.workers),
  limit: Number(options.timeout ?? 60) * 1000,
})
