import { runGongkai } from '../../src/cli/gongkai-cli.ts'
import type { Desk } from '../../src/cli/command.ts'
import { civilDate } from '../../src/kernel/civil-date.ts'
import { readConfiguration } from '../../src/main/configuration.ts'
import { openSite } from '../../src/main/open-site.ts'

/** What a command printed, told and answered. */
export interface Ran {
  readonly code: number
  readonly printed: string
  readonly told: string
}

const home = new URL('../..', import.meta.url).pathname

/** Runs the command line in this process on a desk that keeps what it is given. */
export async function gongkai(args: readonly string[], desk: Partial<Desk> = {}): Promise<Ran> {
  let printed = ''
  let told = ''
  const code = await runGongkai(args, {
    print: (text) => void (printed += text),
    tell: (line) => void (told += `${line}\n`),
    language: 'en',
    today: civilDate('2025-04-01'),
    terminalColumns: undefined,
    folder: home,
    settings: () => readConfiguration({}, home),
    openSite: async () => openSite,
    ...desk,
  })
  return { code, printed, told }
}
