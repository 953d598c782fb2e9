import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import type { Words } from '../kernel/words.ts'
import { no, type Result, yes } from '../kernel/result.ts'
import type { House, Office } from '../services/office.ts'
import { mailBySmtp } from '../services/mail-by-smtp.ts'
import { chooseOffice, type NoOffice } from '../services/open-office.ts'
import type { Database } from '../store/database.ts'
import { instantOf } from '../store/instant.ts'
import { keysFit, someoneSealed } from '../store/people-fit.ts'
import { peopleKeysAt } from '../store/people-key-file.ts'
import type { PeopleKeys } from '../store/people-keys.ts'
import { whyUnreadable } from './cannot-read.ts'
import { chinaDay } from '../kernel/china-time.ts'
import type { Desk, ExitCode } from './command.ts'
import { type Asked, databaseOptions, type OpenHouse, withDatabase } from './database-command.ts'
import type { HouseSettings } from './house-settings.ts'
import { keyFaults } from './key-faults.table.ts'
import { fillWords } from '../kernel/fill-words.ts'
import type { OptionSpecs } from './options.ts'
import { pdfFontPaths } from './pdf-fonts.ts'
import { say } from './reading-command.ts'

/** Options of every command that works for one organ. */
// prettier-ignore
export const officeOptions = {
  ...databaseOptions,
  organ: { value: 'ID', example: 'yunxi-commerce', says: { zh: '机关编号；只有一个机关时可省略', en: 'id of the organ; may be left out when there is one' } },
} as const satisfies OptionSpecs

// prettier-ignore
const words = {
  'no-such-organ':  { zh: '没有编号为 {organ} 的机关。现有：{organs}。用 gongkai organ set 登记。', en: 'There is no organ {organ}. There are: {organs}. Enter it with gongkai organ set.' },
  'name-the-organ': { zh: '请用 --organ 指定机关。现有：{organs}。', en: 'Name the organ by --organ. There are: {organs}.' },
  'no-organ-yet':   { zh: '还没有登记机关。请先运行 gongkai organ set FILE.json。', en: 'No organ has been entered. Run gongkai organ set FILE.json first.' },
  'lost-keys':      { zh: '数据库中有已加密的申请人信息，而密钥文件 {file} 不存在。请恢复原文件，或者用 GONGKAI_PEOPLE_KEYS 指明其位置；没有它就不能读取申请人信息。', en: 'The database holds sealed applicants, and the key file {file} is not there. Put it back, or name its place by GONGKAI_PEOPLE_KEYS: without it nothing of applicants can be read.' },
  'other-keys':     { zh: '密钥文件 {file} 打不开数据库中第 {version} 版密钥加密的申请人信息。请恢复原文件，或者补回该版本的一行。', en: 'The key file {file} does not open what was sealed with version {version} of the key. Put the right file back, or the line of that version.' },
  'unread-keys':    { zh: '密钥文件 {file} 打不开：{why}。', en: 'The key file {file} cannot be opened: {why}.' },
} as const satisfies Record<string, Words>

/** The house over an open database; the clock and chance of the machine enter here. */
const houseOver = (
  { database, files }: OpenHouse,
  { logHash, mail, web }: HouseSettings,
  people: PeopleKeys,
): House => ({
  db: database.db,
  today: () => chinaDay(instantOf(new Date())),
  now: () => instantOf(new Date()),
  newId: randomUUID,
  hashName: logHash,
  people,
  files,
  fontPaths: pdfFontPaths(),
  ...(mail && { mail: mailBySmtp({ ...mail, origin: web.origin }) }),
})

/** The keys for people: made when the house knows nobody yet; else those that open what is sealed, or the sentence that says what is wrong. */
async function keysFor({ db }: Database, file: string, { language }: Desk): Promise<Result<PeopleKeys, string>> {
  const refused = (key: keyof typeof words, facts: Readonly<Record<string, string | number>>) =>
    no(fillWords(words[key], language, { file, ...facts }))
  const someone = await someoneSealed(db)
  if (someone && !existsSync(file)) return refused('lost-keys', {})
  try {
    const keys = peopleKeysAt(file)
    if (!keys.ok) return no(fillWords(keyFaults[keys.no.why], language, { path: file, line: keys.no.line }))
    if (someone && !keysFit(keys.value, someone)) return refused('other-keys', { version: someone.key_version })
    return keys
  } catch (error) {
    return refused('unread-keys', { why: whyUnreadable(error, language) })
  }
}

/** Opens the house for a command, and closes it whatever happens. */
export const withHouse = (
  desk: Desk,
  { settings }: Pick<Asked, 'settings'>,
  use: (house: House, database: Database) => Promise<ExitCode>,
): Promise<ExitCode> =>
  withDatabase(desk, settings, async (open) => {
    const keys = await keysFor(open.database, settings.peopleKeyFile, desk)
    if (!keys.ok) return yes(say(desk, keys.no))
    return yes(await use(houseOver(open, settings, keys.value), open.database))
  })

/** Opens the office of the organ that was named, or of the only one. */
export const withOffice = (
  desk: Desk,
  asked: Pick<Asked, 'settings' | 'options'>,
  use: (office: Office) => Promise<ExitCode>,
): Promise<ExitCode> =>
  withHouse(desk, asked, async (house) => {
    const organ = asked.options['organ']
    const office = await chooseOffice(house, organ)
    return office.ok ? use(office.value) : say(desk, noOfficeWords(office.no, organ, desk))
  })

/** Why there is no office to work for, in words. */
export function noOfficeWords({ code, organs }: NoOffice, organ: string | undefined, { language }: Desk): string {
  const key = organs.length === 0 ? 'no-organ-yet' : code
  return fillWords(words[key], language, { organ: organ ?? '', organs: organs.join(language === 'zh' ? '、' : ', ') })
}
