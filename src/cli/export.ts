import type { Words } from '../kernel/words.ts'
import type { FlatList } from '../formats/print-document.ts'
import { writeXlsx } from '../formats/write-xlsx.ts'
import { exportHouse, type ExportedRow, type ExportList, exportLists } from '../services/export-house.ts'
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { cannotWrite } from './cannot-write.ts'
import type { Command, Desk, ExitCode } from './command.ts'
import { commandLineActor } from './command-line-actor.ts'
import { byteOrderMark, csvLine } from '../formats/csv-lines.ts'
import { type Asked, readAsked } from './database-command.ts'
import { helpText } from './help-text.ts'
import { fillWords } from '../kernel/fill-words.ts'
import { officeOptions, withOffice } from './office-command.ts'
import { openOutlet } from './outlet.ts'
import type { OptionSpecs } from './options.ts'
import { say } from './reading-command.ts'
import type { Office } from '../services/office.ts'

const whats = [...exportLists, 'all'] as const

// prettier-ignore
const specs = {
  ...officeOptions,
  format: { value: 'jsonl|xlsx|csv', oneOf: ['jsonl', 'xlsx', 'csv'], says: { zh: '输出形式，默认 jsonl（逐行 JSON）；xlsx 须用 --out；csv 一次只能导出一类', en: 'form of the result, jsonl by default (JSON, one row a line); xlsx needs --out, csv takes one list' } },
  what:   { value: whats.join('|'), oneOf: whats, says: { zh: '导出哪一类，默认 all', en: 'which list, all by default' } },
  out:    { value: 'FILE', example: 'house.jsonl', says: { zh: '写入文件，默认标准输出', en: 'write to a file instead of standard output' } },
  'with-people': { says: { zh: '连同申请人的姓名、证件号码、电话、地址；每一人都留下查阅记录', en: 'with names, identity numbers, telephones and addresses; each is kept as a reading' } },
} as const satisfies OptionSpecs

// prettier-ignore
const words = {
  people:  { zh: '申请人信息只在写明 --with-people 时导出。', en: 'People are exported only with --with-people.' },
  warned:  { zh: '注意：导出文件含有申请人的个人信息，请妥善保管；本次查阅已逐人记录。', en: 'Mind: the file holds personal data of applicants; keep it safe. Each reading has been written down.' },
  one:     { zh: 'csv 一次只能导出一类，请用 --what 指定。', en: 'csv takes one list; name it by --what.' },
  out:     { zh: 'xlsx 须用 --out 指定文件。', en: 'xlsx needs a file; name it by --out.' },
  long:    { zh: 'xlsx 一个工作表最多 {most} 行，{list} 更多；请用 jsonl 或者 csv。', en: 'A sheet of xlsx takes {most} rows, and {list} has more; use jsonl or csv.' },
  done:    { zh: '已导出：{counts}', en: 'Exported: {counts}' },
} as const satisfies Record<string, Words>

/** `gongkai export`: everything the house holds of an organ. */
export const exportCommand: Command = {
  name: 'export',
  usage: helpText({
    synopsis: 'export',
    says: {
      zh: '导出全部数据：案件、复议诉讼、各类台账、办理记录（含校验值），申请人信息须另行写明。',
      en: 'Exports everything: cases, disputes, ledgers, the log with its hashes; people only when asked for.',
    },
    options: specs,
    notes: {
      zh: '退出码：0 已导出；2 用法有误，或不能写入。',
      en: 'Exit codes: 0 exported; 2 misuse, or it cannot be written.',
    },
  }),
  async run(args, desk) {
    const asked = readAsked(args, desk, specs)
    if (!asked.ok) return say(desk, asked.no)
    const { what = 'all', format = 'jsonl', out } = asked.value.options
    const withPeople = asked.value.options['with-people'] !== undefined
    if (what === 'people' && !withPeople) return say(desk, words.people[desk.language])
    const lists = exportLists.filter((list) => (what === 'all' ? list !== 'people' || withPeople : list === what))
    if (format === 'csv' && lists.length > 1) return say(desk, words.one[desk.language])
    if (format === 'xlsx' && out === undefined) return say(desk, words.out[desk.language])
    return withOffice(desk, asked.value, (office) =>
      format === 'xlsx' ? asWorkbook(office, lists, out ?? '', desk) : asLines(office, lists, asked.value, desk),
    )
  },
}

async function asLines(
  office: Office,
  lists: readonly ExportList[],
  { options }: Asked,
  desk: Desk,
): Promise<ExitCode> {
  const outlet = openOutlet(options['out'], [], desk)
  if (!outlet.ok) return say(desk, outlet.no)
  const csv = options['format'] === 'csv'
  let titled = false
  const take = ({ list, row }: ExportedRow): void => {
    if (!csv) return outlet.value.write(`${JSON.stringify({ list, ...row })}\n`)
    if (!titled) outlet.value.write(`${byteOrderMark}${csvLine(Object.keys(row))}`)
    titled = true
    outlet.value.write(csvLine(Object.values(row).map(cellOf)))
  }
  try {
    told(await exportHouse(office, lists, commandLineActor.id, take), desk)
  } finally {
    outlet.value.close()
  }
  return 0
}

/** What a sheet holds at most. */
const mostRows = 1_048_575

async function asWorkbook(office: Office, lists: readonly ExportList[], out: string, desk: Desk): Promise<ExitCode> {
  const sheets = new Map<ExportList, (string | number)[][]>()
  let tooLong: ExportList | undefined
  const counts = await exportHouse(office, lists, commandLineActor.id, ({ list, row }) => {
    const rows = sheets.get(list) ?? [Object.keys(row)]
    sheets.set(list, rows)
    if (rows.length > mostRows) tooLong = list
    else rows.push(Object.values(row).map((value) => cellOf(value) ?? ''))
  })
  if (tooLong !== undefined) return say(desk, fillWords(words.long, desk.language, { most: mostRows, list: tooLong }))
  const flat: FlatList[] = [...sheets].map(([name, rows]) => ({ name, rows }))
  const { name } = office.organ
  const bytes = await writeXlsx({ language: desk.language, title: name, parts: [] }, flat)
  const path = resolve(desk.folder, out)
  try {
    writeFileSync(path, bytes, { mode: 0o600 })
  } catch (error) {
    return say(desk, cannotWrite(path, error, desk.language))
  }
  told(counts, desk)
  return 0
}

const cellOf = (value: unknown): string | number | null =>
  value === null || value === undefined
    ? null
    : typeof value === 'string' || typeof value === 'number'
      ? value
      : JSON.stringify(value)

function told(counts: Readonly<Partial<Record<ExportList, number>>>, desk: Desk): void {
  if (counts.people !== undefined) desk.tell(words.warned[desk.language])
  const listed = Object.entries(counts).map(([list, count]) => `${list} ${count}`)
  desk.tell(fillWords(words.done, desk.language, { counts: listed.join(', ') }))
}
