import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Manuscript } from '../annual-report/manuscript.ts'
import { parseCivilDate, yearOf } from '../kernel/civil-date.ts'
import type { Language, Words } from '../kernel/words.ts'
import { type BuiltReport, builtReport, type NoReport, type ReportAsked } from '../reads/built-report.ts'
import { reportKinds } from '../reads/report-kind.table.ts'
import type { Office } from '../services/office.ts'
import { readOnly } from '../store/read-only.ts'
import { cannotWrite } from './cannot-write.ts'
import { checkedText } from './check-table.ts'
import type { CheckedFile } from '../audit/checked-file.ts'
import type { Command, Desk, ExitCode } from './command.ts'
import { type Asked, readAsked } from './database-command.ts'
import { helpText } from './help-text.ts'
import { fillWords } from '../kernel/fill-words.ts'
import { officeOptions, withOffice } from './office-command.ts'
import type { OptionSpecs } from './options.ts'
import { say } from './reading-command.ts'
import { reportForms, reportWriters } from './report-writers.ts'

// prettier-ignore
const specs = {
  ...officeOptions,
  year:    { value: 'YYYY', example: '2025', says: { zh: '报告年度，默认为上一年', en: 'year reported on, last year by default' } },
  'as-of': { value: 'YYYY-MM-DD', is: 'day', example: '2025-06-30', says: { zh: '只统计到该年度的这一天', en: 'count up to this day of that year only' } },
  signed:  { value: 'YYYY-MM-DD', is: 'day', example: '2026-01-12', says: { zh: '落款日期，默认不写', en: 'date under the report, none by default' } },
  out:     { value: 'FOLDER', example: 'report-2025', says: { zh: '把报告写成全部格式放入该文件夹；默认只显示审核结果', en: 'folder for the report in every form; by default only the findings are shown' } },
} as const satisfies OptionSpecs

// prettier-ignore
export const noReportWords: Readonly<Record<NoReport | 'not-a-year', Words>> = {
  'no-form':    { zh: '{year}年度没有统一格式（2019年度起才有）。', en: 'There is no form for {year}; the first is for 2019.' },
  'not-begun':  { zh: '{year}年度还没有开始，无可统计。', en: '{year} has not begun: there is nothing to count.' },
  'not-a-year': { zh: '“{year}”不是年度，请写四位数字。', en: '“{year}” is no year: write four digits.' },
}

const written: Words = { zh: '已写入 {path}', en: 'Written: {path}' }

/** `gongkai report build`: the annual report counted from the cases, checked by every rule, in every form. */
export const reportBuild: Command = {
  name: 'report build',
  usage: helpText({
    synopsis: 'report build --year 2025 [--out FOLDER]',
    says: {
      zh: '由案件和台账生成年度报告：各表数字、正文和审核结果；每个数字都可以用 gongkai report explain 查到背后的案件。',
      en: 'Builds the annual report from cases and ledgers: figures, prose and findings; gongkai report explain lists the cases behind each figure.',
    },
    options: specs,
    notes: {
      zh: '退出码：0 没有错误；1 审核发现错误；2 用法错误，或数据库打不开。',
      en: 'Exit codes: 0 no error was found; 1 errors were found; 2 misuse, or the database cannot be opened.',
    },
  }),
  async run(args, desk) {
    const asked = readAsked(args, desk, specs)
    if (!asked.ok) return say(desk, asked.no)
    return withOffice(desk, asked.value, (office) => build(office, asked.value, desk))
  },
}

/** The year that was typed, or last year; undefined when it is no year. */
export function yearAsked({ options }: Pick<Asked, 'options'>, { today }: Pick<Office, 'today'>): number | undefined {
  const typed = options['year']
  if (typed === undefined) return yearOf(today()) - 1
  return /^\d{4}$/.test(typed) ? Number(typed) : undefined
}

async function build(office: Office, asked: Asked, desk: Desk): Promise<ExitCode> {
  const { language } = desk
  const year = yearAsked(asked, office)
  if (year === undefined)
    return say(desk, fillWords(noReportWords['not-a-year'], language, { year: asked.options['year'] ?? '' }))
  const built = await builtReport(readOnly(office.db), office.organ.id, reportAsked(office, asked, year))
  if (!built.ok) return say(desk, fillWords(noReportWords[built.no], language, { year }))

  const { out } = asked.options
  const refusal =
    out === undefined ? undefined : await writeForms(built.value.manuscript, resolve(desk.folder, out), desk)
  if (refusal !== undefined) return say(desk, refusal)
  const { manuscript, period, findings } = built.value
  const shown = asked.json ? JSON.stringify({ manuscript, period, findings }, undefined, 2) : undefined
  desk.print(shown === undefined ? checkedText(asFile(built.value), language) : `${shown}\n`)
  return findings.some(({ severity, verdict }) => severity === 'error' && verdict === 'fault') ? 1 : 0
}

function reportAsked({ organ, today }: Office, { options }: Asked, year: number): ReportAsked {
  const asOf = parseCivilDate(options['as-of'] ?? '')
  const signedOn = parseCivilDate(options['signed'] ?? '')
  const organKind = reportKinds[organ.kind]
  return {
    organ: organ.name,
    year,
    today: today(),
    ...(organKind && { organKind }),
    ...(asOf && { asOf }),
    ...(signedOn && { signedOn }),
  }
}

const asFile = ({ manuscript, report, findings }: BuiltReport): CheckedFile => ({
  ok: true,
  report: () => report,
  name: `${manuscript.organ} ${manuscript.year}`,
  head: { organ: manuscript.organ, year: manuscript.year, edition: manuscript.edition },
  findings,
})

/** Writes every form; answers with the sentence to show when one cannot be written. */
async function writeForms(manuscript: Manuscript, folder: string, desk: Desk): Promise<string | undefined> {
  const name = `${manuscript.organ}${manuscript.year}年政府信息公开工作年度报告`
  for (const form of reportForms) {
    const { extension, write } = reportWriters[form]
    const path = join(folder, `${name}${extension}`)
    const bytes = await write(manuscript)
    const refusal = writeOne(folder, path, bytes, desk.language)
    if (refusal !== undefined) return refusal
    desk.tell(fillWords(written, desk.language, { path }))
  }
  return undefined
}

function writeOne(folder: string, path: string, bytes: Uint8Array, language: Language): string | undefined {
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(path, bytes)
    return undefined
  } catch (error) {
    return cannotWrite(path, error, language)
  }
}
