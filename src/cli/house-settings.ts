import { join } from 'node:path'
import type { Result } from '../kernel/result.ts'
import type { Words } from '../kernel/words.ts'
import type { DatabaseChoice } from '../store/database.ts'
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
