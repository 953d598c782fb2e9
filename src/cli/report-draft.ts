import { shownName } from './shown-name.ts'
import { assumedSentences, draftParts, draftPreamble } from '../annual-report/draft.ts'
import type { DraftOptions } from '../annual-report/draft/draft-options.ts'
import { editionForYear } from '../annual-report/editions.ts'
import type { Figures } from '../annual-report/figures.ts'
import type { Manuscript } from '../annual-report/manuscript.ts'
import { manuscriptToJson } from '../annual-report/render/to-json.ts'
import type { AnnualReport } from '../annual-report/report.ts'
import { no, yes, type Result } from '../kernel/result.ts'
import type { Language, Words } from '../kernel/words.ts'
import type { Command, Desk, ExitCode } from './command.ts'
import { helpText } from './help-text.ts'
import { fillWords } from '../kernel/fill-words.ts'
import { notReadableWords } from '../audit/not-opened.table.ts'
import { readOptions, type OptionSpecs } from './options.ts'
import type { FileRead } from '../audit/file-read.ts'
import { refused, say, withReports, type Made } from './reading-command.ts'
import { aroundOf, judgingOptions, readingOptions } from './report-options.ts'

// prettier-ignore
const specs = {
  format: { value: 'json|text', oneOf: ['json', 'text'], says: { zh: '输出形式：json 为可编排的报告稿（默认），text 只有正文', en: 'form of the result: json is a manuscript to render (the default), text the prose alone' } },
  'last-year': { value: 'FILE', example: '2023.json', says: { zh: '上一年度的报告，用于写明申请数量的增减', en: 'the report of the year before, for a word on more or fewer requests' } },
  'organ-kind': judgingOptions['organ-kind'],
  out: readingOptions.out,
  timeout: readingOptions.timeout,
} as const satisfies OptionSpecs

// prettier-ignore
const words = {
  'no-organ': { zh: '{file}：未写明机关名称或者年度，无法起草。请在报告稿中填写 organ 和 year。', en: '{file}: it names no organ or no year, so nothing can be drafted. Fill in organ and year.' },
  'no-form':  { zh: '{file}：{year}年度没有统一格式（2019年度起才有），无法起草。', en: '{file}: no form was in force for {year} (the first is for 2019), so nothing can be drafted.' },
  assumed:    { zh: '以下句子没有数据依据，请核实或者改写：', en: 'These sentences rest on no figure; confirm or replace them:' },
  empty:      { zh: '有 {count} 格没有数字，已留空，请补填。', en: '{count} cells hold no number and were left empty; fill them in.' },
} as const satisfies Record<string, Words>

export const reportDraft: Command = {
  name: 'report draft',
  usage: helpText({
    synopsis: 'report draft FILE',
    says: {
      zh: '由数字起草年度报告第一、五、六部分的正文，使文字与表格一致。FILE 为报告稿（JSON）或者任何能读取的报告。',
      en: 'Drafts the prose of parts one, five and six from the figures, so that text and tables agree. FILE is a manuscript (JSON) or any report that can be read.',
    },
    options: specs,
    notes: {
      zh: '退出码：0 已起草；1 文件无法读取；2 用法错误。',
      en: 'Exit code: 0 drafted; 1 the file could not be read; 2 misuse.',
    },
  }),
  async run(args, desk): Promise<ExitCode> {
    const typed = readOptions(args, specs, desk.language)
    if (!typed.ok) return say(desk, typed.no)
    const { words: named, options } = typed.value
    if (named.length > 1) return refused(desk, 'needs-files', { count: 1, given: named.length })
    const { 'last-year': parts, ...reading } = options
    return withReports(
      { words: named, options: { ...reading, ...(parts !== undefined && { parts }) } },
      desk,
      undefined,
      (made) => draftOf(made, options.format ?? 'json', aroundOf(options, desk).organKind, desk),
    )
  },
}

function draftOf(
  { read, parts, outlet }: Made,
  format: string,
  organKind: DraftOptions['organKind'],
  desk: Desk,
): ExitCode {
  const { language } = desk
  const [file, before] = [read[0], parts[0]]
  for (const missing of [file, before])
    if (missing && !missing.ok) {
      desk.tell(`${shownName(missing.name)}: ${notReadableWords(missing.why, language)}`)
      return 1
    }
  if (!file?.ok) return 1
  const report = file.report()
  const options = optionsOf(report, file, language)
  if (!options.ok) {
    desk.tell(options.no)
    return 1
  }
  const full = {
    ...options.value,
    ...(organKind && { organKind }),
    ...(before?.ok && { lastYear: before.report().figures }),
  }
  const signedOn = report.signature?.date
  const manuscript = { ...manuscriptOf(report.figures, full), ...(signedOn && { signedOn }) }
  outlet.write(format === 'text' ? proseOf(manuscript) : manuscriptToJson(manuscript))
  tellWhatIsOpen(report.figures, full, desk)
  return 0
}

function optionsOf(
  { organ, year, edition }: AnnualReport,
  { name }: FileRead,
  language: Language,
): Result<DraftOptions, string> {
  if (organ === null || year === null) return no(fillWords(words['no-organ'], language, { file: name }))
  const form = edition ?? editionForYear(year)?.id
  return form ? yes({ organ, year, edition: form }) : no(fillWords(words['no-form'], language, { file: name, year }))
}

const manuscriptOf = (figures: Figures, options: DraftOptions): Manuscript => ({
  organ: options.organ,
  year: options.year,
  edition: options.edition,
  preamble: draftPreamble(options),
  parts: draftParts(figures, options),
  figures: Object.fromEntries(
    Object.entries(figures).map(([key, { value, raw }]) => [key, value === null ? '' : (raw ?? value)]),
  ),
})

const proseOf = ({ preamble = [], parts }: Manuscript): string =>
  `${[...preamble, ...Object.values(parts).flat()].join('\n')}\n`

function tellWhatIsOpen(figures: Figures, options: DraftOptions, { language, tell }: Desk): void {
  const empty = Object.values(figures).filter(({ value }) => value === null).length
  if (empty > 0) tell(fillWords(words.empty, language, { count: empty }))
  const assumed = assumedSentences(options)
  if (assumed.length > 0) tell(words.assumed[language])
  for (const { sentence } of assumed) tell(`  · ${sentence}`)
}
