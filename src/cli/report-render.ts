import { shownName } from './shown-name.ts'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import type { Manuscript } from '../annual-report/manuscript.ts'
import { no, yes, type Result } from '../kernel/result.ts'
import type { Words } from '../kernel/words.ts'
import { cannotWrite } from './cannot-write.ts'
import type { Command, Desk, ExitCode } from './command.ts'
import { gatherFiles, type FileToRead } from './gather-files.ts'
import { helpText } from './help-text.ts'
import { fillWords } from '../kernel/fill-words.ts'
import { notReadableWords } from '../audit/not-opened.table.ts'
import { readOptions, type OptionSpecs } from './options.ts'
import { readManuscript } from '../audit/read-manuscript.ts'
import { refused, say } from './reading-command.ts'
import { reportWriters, type ReportForm } from './report-writers.ts'

const forms = Object.keys(reportWriters)
const isForm = (word: string): word is ReportForm => Object.hasOwn(reportWriters, word)

// prettier-ignore
const specs = {
  to:  { value: forms.join('|'), oneOf: forms, says: { zh: '写成的格式，默认 docx', en: 'form to write, docx by default' } },
  out: { value: 'FILE|FOLDER', example: 'report.docx', says: { zh: '写入的文件；报告稿不止一份时为文件夹。默认写入当前文件夹，文件名同报告稿', en: 'file to write, or folder for several manuscripts; by default the current folder, under the name of the manuscript' } },
} as const satisfies OptionSpecs

// prettier-ignore
const words = {
  written: { zh: '已写入 {path}', en: 'Written: {path}' },
  others:  { zh: '这里没有报告稿（JSON）：{typed}。其他格式的报告先用 gongkai report draft 转成报告稿。', en: 'There is no manuscript (JSON) here: {typed}. Turn reports of other formats into one with gongkai report draft.' },
  same:    { zh: '不覆盖报告稿本身：{path}。请用 --out 另定文件名。', en: 'The manuscript itself is not written over: {path}. Name another file with --out.' },
  twice:   { zh: '{first} 和 {second} 会写成同一个文件：{path}。没有写任何文件；请改名，或者分开写到不同的文件夹（--out）。', en: '{first} and {second} would be written to one file: {path}. Nothing was written; rename one, or write them to different folders (--out).' },
} as const satisfies Record<string, Words>

export const reportRender: Command = {
  name: 'report render',
  usage: helpText({
    synopsis: 'report render MANUSCRIPT.json… [--to docx]',
    says: {
      zh: '由报告稿（JSON：organ、year、edition、parts、figures）编排年度报告；标题、表格名称一律取自法定格式。',
      en: 'Sets annual reports from manuscripts (JSON: organ, year, edition, parts, figures); headings and labels come from the statutory form.',
    },
    options: specs,
    notes: {
      zh: '退出码：0 全部写成；1 有报告稿无法读取；2 用法错误，或没有任何文件。',
      en: 'Exit code: 0 all were written; 1 a manuscript could not be read; 2 misuse, or no file at all.',
    },
  }),
  async run(args, desk): Promise<ExitCode> {
    const typed = readOptions(args, specs, desk.language)
    if (!typed.ok) return say(desk, typed.no)
    const { to = 'docx', out } = typed.value.options
    if (typed.value.words.length === 0) return refused(desk, 'no-file')
    if (typed.value.words.includes('')) return refused(desk, 'empty-name')
    const files = gatherFiles(typed.value.words, desk.folder).filter(
      ({ name, refused }) => refused !== undefined || /\.json$/i.test(name),
    )
    if (files.length === 0)
      return say(desk, fillWords(words.others, desk.language, { typed: typed.value.words.join(' ') }))
    if (files.every(({ refused }) => refused === 'not-found'))
      return refused(desk, 'nothing-there', { typed: typed.value.words.join(' ') })

    const targets = files.map((file) => ({
      file,
      target: targetOf(file, out, files.length > 1, isForm(to) ? to : 'docx', desk),
    }))
    const clash = [...Map.groupBy(targets, ({ target }) => target.toLowerCase()).values()].find(
      ({ length }) => length > 1,
    )
    if (clash?.[0] && clash[1]) {
      const names = { first: clash[0].file.name, second: clash[1].file.name, path: clash[0].target }
      return say(desk, fillWords(words.twice, desk.language, names))
    }
    let code: ExitCode = 0
    for (const { file, target } of targets) {
      const written = await renderOne(file, target, isForm(to) ? to : 'docx', desk)
      desk.tell(
        written.ok
          ? fillWords(words.written, desk.language, { path: target })
          : `${shownName(file.name)}: ${written.no}`,
      )
      if (!written.ok) code = 1
    }
    return code
  },
}

function targetOf(file: FileToRead, out: string | undefined, several: boolean, form: ReportForm, desk: Desk): string {
  const name = basename(file.name, extname(file.name)) + reportWriters[form].extension
  if (out === undefined) return join(desk.folder, name)
  const path = resolve(desk.folder, out)
  const isFolder = several || (existsSync(path) && statSync(path).isDirectory())
  return isFolder ? join(path, name) : path
}

async function renderOne(
  file: FileToRead,
  target: string,
  form: ReportForm,
  { language }: Desk,
): Promise<Result<true, string>> {
  const manuscript = manuscriptOf(file, language)
  if (!manuscript.ok) return manuscript
  if (resolve(file.path) === target) return no(fillWords(words.same, language, { path: target }))
  const bytes = await reportWriters[form].write(manuscript.value)
  try {
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, bytes)
    return yes(true)
  } catch (error) {
    return no(cannotWrite(target, error, language))
  }
}

function manuscriptOf({ path, refused }: FileToRead, language: Desk['language']): Result<Manuscript, string> {
  if (refused) return no(notReadableWords({ code: refused }, language))
  const manuscript = readManuscript(readFileSync(path))
  return manuscript.ok ? manuscript : no(notReadableWords(manuscript.no, language))
}
