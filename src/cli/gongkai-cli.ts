import { readFileSync } from 'node:fs'
import type { Language, Words } from '../kernel/words.ts'
import type { Desk, ExitCode } from './command.ts'
import { commands, type Listed } from './commands.table.ts'
import { commonOptions, twoColumns } from './help-text.ts'
import { misuseWords } from './misuse.table.ts'
import { nearest } from './nearest.ts'
import { readOptions } from './options.ts'

const known: Readonly<Record<string, Listed>> = commands
const names = Object.keys(known)
const firstWords = [...new Set(names.map((name) => name.split(' ')[0] ?? ''))]

/**
 * The command line: finds the command, gives it the words after its name. Answers with the exit code:
 * 0 clean, 1 findings, 2 misuse.
 */
export async function runGongkai(typed: readonly string[], given: Desk): Promise<ExitCode> {
  const asked = takeLanguage(typed, given.language)
  const desk = { ...given, language: asked.language }
  if (asked.fault) return refuse(desk, asked.fault, 'gongkai')

  const { args } = asked
  if (args[0] === '--version' || args[0] === '-V') {
    desk.print(`gongkai ${version()}\n`)
    return 0
  }
  const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args
  const wantsHelp = args[0] === 'help' || options.some((word) => word === '--help' || word === '-h')
  const words = args[0] === 'help' ? args.slice(1) : args
  const name = [words.slice(0, 2).join(' '), words[0] ?? ''].find((name) => Object.hasOwn(known, name))
  const listed = name === undefined ? undefined : known[name]
  if (!listed || name === undefined) return withoutCommand(words, wantsHelp, desk)
  const command = await listed.load()
  if (wantsHelp) {
    desk.print(command.usage[desk.language])
    return 0
  }
  const code = await command.run(words.slice(name.split(' ').length), desk)
  if (code === 2) desk.tell(misuseWords('see-help', desk.language, { command: `gongkai ${name}` }))
  return code
}

/** Words that call no command: a wish for help, half a command, or a mistake. */
function withoutCommand(args: readonly string[], wantsHelp: boolean, desk: Desk): ExitCode {
  const [first = '', second] = args
  const group = firstWords.includes(first)
  const under = group ? [first] : firstWords
  if (wantsHelp && (group || first === '' || first.startsWith('-'))) {
    desk.print(`${overview(under, desk.language)}\n`)
    return 0
  }
  if (first === '' || (group && second === undefined)) {
    desk.tell(overview(under, desk.language))
    return 2
  }
  return first.startsWith('-')
    ? refuse(desk, misuseWords('unknown-option', desk.language, { typed: first }), 'gongkai')
    : unknownCommand(args, desk)
}

interface Asked {
  readonly language: Language
  readonly args: readonly string[]
  readonly fault?: string
}

/** Takes `--language` out, wherever it stands before `--`. */
function takeLanguage(typed: readonly string[], language: Language): Asked {
  const end = typed.includes('--') ? typed.indexOf('--') : typed.length
  const at = typed.findIndex((word, index) => index < end && /^--language(?:=|$)/.test(word))
  if (at < 0) return { language, args: typed }
  const length = typed[at] === '--language' ? 2 : 1
  const read = readOptions(typed.slice(at, at + length), commonOptions, language)
  const args = [...typed.slice(0, at), ...typed.slice(at + length)]
  if (!read.ok) return { language, args, fault: read.no }
  const rest = takeLanguage(args, language)
  return { ...rest, language: read.value.options.language === 'en' ? 'en' : 'zh' }
}

function refuse(desk: Desk, sentence: string, command: string): ExitCode {
  desk.tell(`gongkai: ${sentence}`)
  desk.tell(misuseWords('see-help', desk.language, { command }))
  return 2
}

function unknownCommand(args: readonly string[], desk: Desk): ExitCode {
  const [first = '', second] = args
  const group = firstWords.includes(first)
  const typed = group && second !== undefined ? `${first} ${second}` : first
  const guess = nearest(typed, group ? names : firstWords)
  const sentence = misuseWords('unknown-command', desk.language, {
    typed,
    nearest: guess ? misuseWords('did-you-mean', desk.language, { guess: `gongkai ${guess}` }) : '',
  })
  return refuse(desk, sentence, group ? `gongkai ${first}` : 'gongkai')
}

const words = {
  product: {
    zh: '公开 Gongkai：政府信息公开申请的办理，年度报告的编制、读取、审核，期限和收费计算',
    en: 'Gongkai 公开: keeps the cases of requests for government information; builds, reads and checks annual reports; reckons time limits and fees',
  },
  commands: { zh: '命令', en: 'Commands' },
  common: { zh: '通用选项', en: 'Common options' },
  version: { zh: '显示版本号', en: 'show the version' },
  more: { zh: '各命令的说明：gongkai 命令 --help', en: 'More on a command: gongkai COMMAND --help' },
} as const satisfies Record<string, Words>

/** The commands that begin with the given words, and the options all of them take. */
function overview(under: readonly string[], language: Language): string {
  const rows = names
    .filter((name) => under.includes(name.split(' ')[0] ?? ''))
    .map((name) => [name, known[name]?.says[language] ?? ''] as const)
  const common = [
    ...Object.entries(commonOptions).map(([name, spec]) => [`--${name}`, spec.says[language]] as const),
    ['--version', words.version[language]] as const,
  ]
  return [
    words.product[language],
    '',
    `${words.commands[language]}:`,
    twoColumns(rows),
    '',
    `${words.common[language]}:`,
    twoColumns(common),
    '',
    words.more[language],
  ].join('\n')
}

/** The version of the package, from its own description; the same place from source and from `dist`. */
const version = (): string =>
  (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version
