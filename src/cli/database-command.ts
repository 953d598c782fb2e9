import { resolve } from 'node:path'
import type { Language, Words } from '../kernel/words.ts'
import { no, yes, type Result } from '../kernel/result.ts'
import { openDatabase, type Database } from '../store/database.ts'
import { fileStore, type FileStore } from '../store/files.ts'
import { pendingMigrations } from '../store/migrations/migrate.ts'
import { refuseStore, type StoreRefusal } from '../store/store-refusals.table.ts'
import type { Desk, ExitCode } from './command.ts'
import { databaseChoice, filesFolder, type HouseSettings } from './house-settings.ts'
import { readOptions, type OptionSpecs } from './options.ts'
import { say } from './reading-command.ts'
import { storeRefusalWords } from './store-refusal-words.table.ts'

/** Options of every command that works on the database. */
// prettier-ignore
export const databaseOptions = {
  format: { value: 'table|json', oneOf: ['table', 'json'], says: { zh: '输出形式，默认 table', en: 'form of the result, table by default' } },
  var:    { value: 'FOLDER', example: '/var/lib/gongkai', says: { zh: '数据文件夹，默认取 GONGKAI_VAR，未设置时为 var；设置了 DATABASE_URL 时数据库不在其中', en: 'data folder; by default GONGKAI_VAR, or var; with DATABASE_URL the database is not in it' } },
} as const satisfies OptionSpecs

/** What a command on the database was asked. */
export interface Asked {
  readonly settings: HouseSettings
  readonly json: boolean
  readonly words: readonly string[]
  readonly options: Readonly<Partial<Record<string, string>>>
}

/** The database as a command works with it. */
export interface OpenHouse {
  readonly database: Database
  readonly files: FileStore
}

/** Reads the words of a command and the settings; refuses with the sentence to show. */
export function readAsked(
  args: readonly string[],
  desk: Desk,
  specs: OptionSpecs,
  words: { readonly least: number; readonly most: number } = { least: 0, most: 0 },
): Result<Asked, string> {
  const typed = readOptions(args, specs, desk.language)
  if (!typed.ok) return typed
  const { length } = typed.value.words
  if (length < words.least || typed.value.words.includes('')) return no(missingWord[desk.language])
  const surplus = typed.value.words[words.most]
  if (surplus !== undefined) return no(`${surplusWord[desk.language]}${surplus}`)
  const settings = settingsOf(desk)
  if (!settings.ok) return settings
  const folder = typed.value.options['var']
  return yes({
    settings: folder === undefined ? settings.value : movedTo(settings.value, resolve(desk.folder, folder)),
    json: typed.value.options['format'] === 'json',
    words: typed.value.words,
    options: typed.value.options,
  })
}

const missingWord: Words = { zh: '没有指定文件。', en: 'No file was named.' }
const surplusWord: Words = { zh: '多余的内容：', en: 'One word too many: ' }

/** The settings the program was started with; refuses with a line for each wrong one. */
export function settingsOf({ settings, language }: Desk): Result<HouseSettings, string> {
  const read = settings()
  return read.ok ? read : no(read.no.map(({ name, says }) => `${name} ${says[language]}`).join('\n'))
}

/** Keys lie with the data unless they were put elsewhere. */
function movedTo(settings: HouseSettings, folder: string): HouseSettings {
  const moved = (file: string): string =>
    file.startsWith(settings.folder) ? `${folder}${file.slice(settings.folder.length)}` : file
  return {
    ...settings,
    folder,
    peopleKeyFile: moved(settings.peopleKeyFile),
    signInKeyFile: moved(settings.signInKeyFile),
  }
}

/**
 * Opens the database, hands it to a function, and closes it whatever happens. Refuses in words when it cannot be opened, or, unless
 * told otherwise, when it lacks migrations or a newer program has migrated it.
 */
export async function withDatabase(
  desk: Desk,
  settings: HouseSettings,
  use: (house: OpenHouse) => Promise<Result<ExitCode, StoreRefusal>>,
  { migrated = true } = {},
): Promise<ExitCode> {
  const opened = await openDatabase(databaseChoice(settings))
  if (!opened.ok) return refuseInWords(desk, opened.no)
  const database = opened.value
  try {
    const fits = migrated ? await fitsProgram(database) : yes(undefined)
    const done = fits.ok ? await use({ database, files: fileStore(filesFolder(settings)) }) : fits
    return done.ok ? done.value : refuseInWords(desk, done.no)
  } finally {
    await database.close()
  }
}

async function fitsProgram({ pool }: Database): Promise<Result<undefined, StoreRefusal>> {
  const pending = await pendingMigrations(pool)
  if (!pending.ok) return pending
  return pending.value.length > 0 ? refuseStore('not-migrated', { count: pending.value.length }) : yes(undefined)
}

export const refuseInWords = (desk: Desk, refusal: StoreRefusal): ExitCode =>
  say(desk, storeRefusalWords(refusal, desk.language))

/** Prints facts: as JSON under their names, or in lines under their labels. */
export function printFacts<Facts extends Readonly<Record<string, unknown>>>(
  desk: Desk,
  json: boolean,
  labels: Readonly<Record<keyof Facts & string, Words>>,
  facts: Facts,
): void {
  if (json) return desk.print(`${JSON.stringify(facts, undefined, 2)}\n`)
  for (const [name, label] of Object.entries(labels) as [string, Words][]) {
    const value = facts[name]
    if (value === undefined) continue
    desk.print(`${label[desk.language]}${colon[desk.language]}${inWords(name, value, desk.language)}\n`)
  }
}

const colon: Words = { zh: '：', en: ': ' }

/** States by their code, as a person reads them. */
// prettier-ignore
const states: Readonly<Record<string, Words>> = {
  'started':     { zh: '已启动', en: 'started' },
  'running':     { zh: '运行中', en: 'running' },
  'stopped':     { zh: '已停止', en: 'stopped' },
  'not-running': { zh: '没有运行', en: 'did not run' },
  'none':        { zh: '尚未建立', en: 'not made yet' },
}

function inWords(name: string, value: unknown, language: Language): string {
  if (Array.isArray(value)) return value.length === 0 ? none[language] : value.join(language === 'zh' ? '、' : ', ')
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return name === 'state' ? (states[text]?.[language] ?? text) : text
}

const none: Words = { zh: '无', en: 'none' }
