/** The program `gongkai`: opens a desk onto the real world and hands the words typed to the command line. */
import module from 'node:module'
import { civilDateOf, type CivilDate } from '../kernel/civil-date.ts'
import { defectOf } from '../kernel/defect.ts'
import type { Language } from '../kernel/words.ts'
import { cannotWrite, isWriteError } from '../cli/cannot-write.ts'
import type { Desk } from '../cli/command.ts'
import { readConfiguration } from './configuration.ts'

module.enableCompileCache()

/** What a shell reports of a program whose reader went away: neither clean nor findings. */
const brokenPipe = 141

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(brokenPipe)
  fail(error)
  process.exit()
})
process.stderr.on('error', () => undefined)

const { runGongkai } = await import('../cli/gongkai-cli.ts')
try {
  process.exitCode = await runGongkai(process.argv.slice(2), openDesk())
} catch (error) {
  fail(error)
}

/** A disk that is full is no defect of ours; anything else that was thrown is, and is shown with its trace. */
function fail(error: unknown): void {
  const defect = defectOf(error)
  const full = isWriteError(error)
  const language = languageOf(process.env)
  const theResult = { zh: '结果', en: 'the result' }
  process.stderr.write(`gongkai: ${full ? cannotWrite(theResult[language], error, language) : defect}\n`)
  process.exitCode = full ? 2 : 70
}

function openDesk(): Desk {
  return {
    print: (text) => void process.stdout.write(text),
    tell: (line) => void process.stderr.write(`${line}\n`),
    language: languageOf(process.env),
    today: today(new Date()),
    terminalColumns: process.stderr.isTTY ? process.stderr.columns : undefined,
    folder: process.cwd(),
    settings: () => readConfiguration(process.env, process.cwd()),
    openSite: async () => (await import('./open-site.ts')).openSite,
  }
}

/** From LC_ALL, LC_MESSAGES, LANG in this order; Chinese unless another language is set. */
function languageOf(environment: NodeJS.ProcessEnv): Language {
  const set = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || ''
  return set === '' || /^(?:zh|C$|C\.|POSIX)/i.test(set) ? 'zh' : 'en'
}

/** The civil day at the desk, by its own clock and zone. */
function today(now: Date): CivilDate {
  const day = civilDateOf(now.getFullYear(), now.getMonth() + 1, now.getDate())
  if (!day) throw new Error('The clock of this machine shows no day of the calendar')
  return day
}
