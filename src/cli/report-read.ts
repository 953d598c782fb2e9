import type { Words } from '../kernel/words.ts'
import type { Command, Desk, ExitCode } from './command.ts'
import { helpText } from './help-text.ts'
import { readOptions, type OptionSpecs } from './options.ts'
import { say, withReports, type Made } from './reading-command.ts'
import { readingOptions } from './report-options.ts'
import { readAsCsv } from './read-csv.ts'
import { readAsJson } from './read-json.ts'
import { readAsTable } from './read-table.ts'
import { readAsHtml } from './read-html.ts'

/** How a read report is shown; each writer takes the files in order and writes as it goes. */
const writers = {
  table: readAsTable,
  json: readAsJson,
  html: readAsHtml,
  csv: readAsCsv,
} as const satisfies Record<string, (made: Made, desk: Desk, bom: boolean) => void>

const isWriter = (word: string): word is keyof typeof writers => Object.hasOwn(writers, word)

// prettier-ignore
const specs = {
  format: { value: Object.keys(writers).join('|'), oneOf: Object.keys(writers), says: { zh: '输出形式，默认 table', en: 'form of the result, table by default' } },
  ...readingOptions,
} as const satisfies OptionSpecs

const notes: Words = {
  zh: [
    '文件夹连同其下各级文件夹中的 docx、doc、wps、odt、rtf、html、pdf、txt、md、xlsx、csv、json 文件一并读取。',
    '退出码：0 全部读取；1 有文件无法读取；2 用法错误，或没有任何文件。',
  ].join('\n'),
  en: [
    'Folders are read with all folders below them: docx, doc, wps, odt, rtf, html, pdf, txt, md, xlsx, csv and json files.',
    'Exit code: 0 all were read; 1 a file could not be read; 2 misuse, or no file at all.',
  ].join('\n'),
}

export const reportRead: Command = {
  name: 'report read',
  usage: helpText({
    synopsis: 'report read FILE|FOLDER…',
    says: {
      zh: '读取政府信息公开工作年度报告：每格数字及其出处、正文中的数字、未能读取之处。不猜数字，不作更正。',
      en: 'Reads annual reports: every figure with its place, the numbers of the prose, and what was not read. It guesses no number and mends none.',
    },
    options: specs,
    notes,
  }),
  async run(args, desk): Promise<ExitCode> {
    const typed = readOptions(args, specs, desk.language)
    if (!typed.ok) return say(desk, typed.no)
    const { format = 'table', bom } = typed.value.options
    const write = writers[isWriter(format) ? format : 'table']
    return withReports(typed.value, desk, undefined, (made) => {
      write(made, desk, bom !== undefined)
      return made.read.every(({ ok }) => ok) ? 0 : 1
    })
  },
}
