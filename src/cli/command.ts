import type { WriteLine } from '../http/access-log.ts'
import type { ShortWay } from '../http/short-way.ts'
import type { CivilDate } from '../kernel/civil-date.ts'
import type { Language } from '../kernel/words.ts'
import type { House } from '../services/office.ts'
import type { SignIn } from '../services/sign-in/open-sign-in.ts'
import type { SignInSettings } from '../services/sign-in/sign-in-settings.ts'
import type { Sender } from './listen.ts'
import type { SettingsResult } from './house-settings.ts'

/** A command of the command line: given the words after its name, answers with the exit code. */
export interface Command {
  /** As typed: `deadline`, `report read`. */
  readonly name: string
  readonly usage: Readonly<Record<Language, string>>
  readonly run: (args: readonly string[], desk: Desk) => Promise<ExitCode>
}

/** 0 clean, 1 findings, 2 misuse. */
export type ExitCode = 0 | 1 | 2

/** What a command may touch of the world; handed in, so that a test can be the world. */
export interface Desk {
  /** Writes to standard output, as it is. */
  readonly print: (text: string) => void
  /** Writes a line to standard error: progress, warnings, misuse. */
  readonly tell: (line: string) => void
  readonly language: Language
  readonly today: CivilDate
  /** Standard error is a terminal of this many columns; undefined when it is not one. */
  readonly terminalColumns: number | undefined
  /** Folder against which relative paths are read. */
  readonly folder: string
  /** What the administrator set; asked only by commands that need it, so that a wrong setting stops no other. */
  readonly settings: () => SettingsResult
  /** What the web sees of a house; loaded by the command that serves it. */
  readonly openSite: () => Promise<OpenSite>
}

/** Makes the web doors of an open house, and begins the work it does by itself. */
export type OpenSite = (house: House, settings: SiteSettings) => Promise<Site>

export interface Site {
  readonly signIn: SignIn
  readonly answer: (request: Request, from?: Sender) => Response | Promise<Response>
  /** For what was answered before. */
  readonly shortWay: ShortWay
  /** Lets the work that runs come to its end. */
  readonly close: () => Promise<void>
}

export interface SiteSettings {
  /** For each token. */
  readonly requestsPerMinute: number
  readonly writeLine: WriteLine
  /** For the work by itself, which keeps connections of its own. */
  readonly databaseUrl: string
  /** Told when work by itself fails; it is tried again. */
  readonly tell: (line: string) => void
  readonly signIn: SignInSettings
  /** In which a trusted proxy tells where a request came from. */
  readonly proxyHeader?: string | undefined
}
