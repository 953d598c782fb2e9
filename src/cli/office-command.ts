import { randomUUID } from 'node:crypto'
import type { Words } from '../kernel/words.ts'
import { yes } from '../kernel/result.ts'
import type { House, Office } from '../services/office.ts'
import { chooseOffice, type NoOffice } from '../services/open-office.ts'
import type { Database } from '../store/database.ts'
import { instantOf } from '../store/instant.ts'
import { peopleKeysAt } from '../store/people-key-file.ts'
import { chinaDay } from './china-day.ts'
import type { Desk, ExitCode } from './command.ts'
import { type Asked, databaseOptions, type OpenHouse, withDatabase } from './database-command.ts'
import type { HouseSettings } from './house-settings.ts'
import { fillWords } from './misuse.table.ts'
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
  'bad-keys':       { zh: '密钥文件 {file} 第 {line} 行不是有效的密钥。请恢复原文件；没有它就不能读取申请人信息。', en: 'Line {line} of the key file {file} is no key. Put the right file back: without it nothing of applicants can be read.' },
} as const satisfies Record<string, Words>

/** The house over an open database; the clock and chance of the machine enter here. */
export function houseOver(
  { database, files }: OpenHouse,
  { logHash, peopleKeyFile }: HouseSettings,
): { readonly house: House } | { readonly badKeyLine: number } {
  const people = peopleKeysAt(peopleKeyFile)
  if (!people.ok) return { badKeyLine: people.no.line }
  return {
    house: {
      db: database.db,
      today: () => chinaDay(new Date()),
      now: () => instantOf(new Date()),
      newId: randomUUID,
      hashName: logHash,
      people: people.value,
      files,
      fontPaths: pdfFontPaths(),
    },
  }
}

/** Opens the house for a command, and closes it whatever happens. */
export const withHouse = (
  desk: Desk,
  { settings }: Pick<Asked, 'settings'>,
  use: (house: House, database: Database) => Promise<ExitCode>,
): Promise<ExitCode> =>
  withDatabase(desk, settings, async (open) => {
    const made = houseOver(open, settings)
    if ('house' in made) return yes(await use(made.house, open.database))
    const facts = { file: settings.peopleKeyFile, line: made.badKeyLine }
    return yes(say(desk, fillWords(words['bad-keys'], desk.language, facts)))
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

function noOfficeWords({ code, organs }: NoOffice, organ: string | undefined, { language }: Desk): string {
  const key = organs.length === 0 ? 'no-organ-yet' : code
  return fillWords(words[key], language, { organ: organ ?? '', organs: organs.join(language === 'zh' ? '、' : ', ') })
}
