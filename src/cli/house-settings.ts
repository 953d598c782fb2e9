import { join } from 'node:path'
import type { Result } from '../kernel/result.ts'
import type { Words } from '../kernel/words.ts'
import type { DatabaseChoice } from '../store/database.ts'
import type { SmtpSettings } from '../services/mail-by-smtp.ts'
import type { SignInSettings } from '../services/sign-in/sign-in-settings.ts'
import type { HashName } from '../store/log-hash.ts'

/** What the administrator sets; absolute paths. */
export interface HouseSettings {
  /** A PostgreSQL kept by somebody else; without it the embedded one is used. */
  readonly databaseUrl: string | undefined
  /** Folder of everything the house keeps on the disk. */
  readonly folder: string
  readonly logHash: HashName
  /** File of the keys for people. */
  readonly peopleKeyFile: string
  /** File of the key of sign-in. */
  readonly signInKeyFile: string
  /** The server that takes messages to applicants; without it they wait. */
  readonly mail: Pick<SmtpSettings, 'url' | 'from'> | undefined
  readonly web: WebSettings
}

/** How the house is reached on the web, and how people sign in there. */
export interface WebSettings extends Omit<SignInSettings, 'secret'> {
  /** In which a proxy before the house tells where a request came from; undefined when there is none to be believed. */
  readonly proxyHeader: string | undefined
}

/** A setting with a value that cannot be used. */
export interface WrongSetting {
  readonly name: string
  readonly says: Words
}

export type SettingsResult = Result<HouseSettings, readonly WrongSetting[]>

export const databaseChoice = ({ databaseUrl, folder }: HouseSettings): DatabaseChoice => ({
  url: databaseUrl,
  folder: join(folder, 'postgres'),
})

export const filesFolder = ({ folder }: HouseSettings): string => join(folder, 'files')
