import { shownName } from './shown-name.ts'
import type { Language, Words } from '../kernel/words.ts'
import { auditPage } from '../audit/page/audit-page.ts'
import { countInto, emptySummary, needsAction, type AuditSummary } from '../audit/audit-summary.ts'
import { checkedCsvHead, checkedCsvLines } from '../audit/check-csv.ts'
import { checkedEntry } from '../audit/check-json.ts'
import { checkAcross, mostCompared } from '../audit/check-across.ts'
import { checkedText, summaryText } from './check-table.ts'
import type { CheckedFile } from '../audit/checked-file.ts'
import type { Command, Desk, ExitCode } from './command.ts'
import { byteOrderMark } from '../formats/csv-lines.ts'
import { helpText } from './help-text.ts'
import { readOptions, type OptionSpecs } from './options.ts'
import { notReadableWords } from '../audit/not-opened.table.ts'
import { say, withReports } from './reading-command.ts'
import { writeList } from '../audit/json-list.ts'
import { aroundOf, judgingOptions, readingOptions } from './report-options.ts'

/** What a writer is given: the files in their order, the counts that grow as they go by, and where to write. */
interface Audit {
  readonly files: Iterable<CheckedFile>
  readonly summary: AuditSummary
  readonly desk: Desk
  readonly today: string
  readonly bom: boolean
  readonly write: (text: string) => void
}

const writers = {
  table: ({ files, summary, desk: { language }, write }) => {
    for (const file of files) write(checkedText(file, language))
    write(summaryText(summary, language))
  },
  json: ({ files, desk: { language }, write }) => writeList(files, write, (file) => checkedEntry(file, language)),
  html: ({ files, summary, desk: { language }, today, write }) => auditPage({ files, summary, language, today }, write),
  csv: ({ files, desk: { language }, bom, write }) => {
    write((bom ? byteOrderMark : '') + checkedCsvHead())
    for (const file of files) write(checkedCsvLines(file, language))
  },
} as const satisfies Record<string, (audit: Audit) => void>

const isWriter = (word: string): word is keyof typeof writers => Object.hasOwn(writers, word)

// prettier-ignore
const specs = {
  format: { value: Object.keys(writers).join('|'), oneOf: Object.keys(writers), says: { zh: '输出形式，默认 table；html 为一个自带全部内容的审核页面', en: 'form of the result, table by default; html is one self-contained audit page' } },
  ...readingOptions,
  ...judgingOptions,
  parts: { value: 'FILE|FOLDER', example: 'departments', says: { zh: '所属单位的报告：与同年度的汇总报告逐格核对合计', en: 'reports of the parts of the organ: their sums are held against the report of the same year' } },
} as const satisfies OptionSpecs

const notes: Words = {
  zh: [
    `同一机关相邻年度的报告放在一起审核时，另核对结转和存量；不超过 ${mostCompared} 份时，另核对各机关之间的内容雷同。`,
    '退出码：0 没有需要处理的问题；1 有级别为错误或警告、结论为“确有问题”或“存疑”的问题，或有文件无法读取；',
    '2 用法错误，或没有任何文件。提示和“无法判断”不影响退出码。',
  ].join('\n'),
  en: [
    'Reports of one organ in consecutive years are also held against each other, and up to',
    `${mostCompared} reports are compared for text copied from other organs.`,
    'Exit code: 0 nothing to act on; 1 an error or warning with the verdict fault or doubt, or a file that could',
    'not be read; 2 misuse, or no file at all. Hints and what is not assessable do not change it.',
  ].join('\n'),
}

export const reportCheck: Command = {
  name: 'report check',
  usage: helpText({
    synopsis: 'report check FILE|FOLDER…',
    says: {
      zh: '审核政府信息公开工作年度报告：按格式的勾稽关系、法定要求和文表一致逐项检查，指出位置、依据和改法。',
      en: 'Checks annual reports: the relations of the form, what the law demands, prose against tables; with place, ground and remedy.',
    },
    options: specs,
    notes,
  }),
  async run(args, desk): Promise<ExitCode> {
    const typed = readOptions(args, specs, desk.language)
    if (!typed.ok) return say(desk, typed.no)
    const { format = 'table', bom } = typed.value.options
    const around = aroundOf(typed.value.options, desk)
    const writer = isWriter(format) ? format : 'table'
    return withReports(typed.value, desk, around, ({ read, parts, outlet }) => {
      for (const part of parts)
        if (!part.ok) desk.tell(`${shownName(part.name)}: ${notReadableWords(part.why, desk.language)}`)
      const summary = emptySummary()
      const audit = {
        files: counted(checkAcross(read, parts, around), summary),
        summary,
        desk,
        today: around.today ?? desk.today,
        bom: bom !== undefined,
        write: outlet.write,
      }
      writers[writer](audit)
      if (writer !== 'table' || typed.value.options.out !== undefined) tellSummary(summary, desk, desk.language)
      return needsAction(summary) || parts.some(({ ok }) => !ok) ? 1 : 0
    })
  },
}

const tellSummary = (summary: AuditSummary, desk: Desk, language: Language): void =>
  desk.tell(summaryText(summary, language).trimEnd())

function* counted(files: Iterable<CheckedFile>, summary: AuditSummary): Generator<CheckedFile> {
  for (const file of files) {
    countInto(summary, file)
    yield file
  }
}
