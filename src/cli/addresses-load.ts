import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { separatorOf, splitRows } from '../formats/csv.ts'
import { decodeText } from '../formats/encoding.ts'
import { fillWords } from '../kernel/fill-words.ts'
import type { Words } from '../kernel/words.ts'
import { moveFaults } from '../publication/move-faults.table.ts'
import { moveAddresses } from '../services/move-addresses.ts'
import { whyUnreadable } from './cannot-read.ts'
import type { Command } from './command.ts'
import { commandLineActor } from './command-line-actor.ts'
import { printFacts, readAsked } from './database-command.ts'
import { helpText } from './help-text.ts'
import { officeOptions, withOffice } from './office-command.ts'
import { say } from './reading-command.ts'
import { shownName } from './shown-name.ts'

const labels = {
  lines: { zh: '清单行数', en: 'Lines' },
  changed: { zh: '新增或者变更的转向', en: 'New or changed' },
} as const satisfies Record<string, Words>

// prettier-ignore
const words = {
  unreadable: { zh: '{file} 读不出来：{why}', en: '{file} cannot be read: {why}' },
  fault:      { zh: '第 {line} 行：{why}', en: 'line {line}: {why}' },
  none:       { zh: '一行也没有载入。', en: 'Nothing was loaded.' },
} as const satisfies Record<string, Words>

const mostValues = 400_000
const mostShown = 50

/** `gongkai addresses load FILE`: old addresses lead to pages of this site for ever. */
export const addressesLoad: Command = {
  name: 'addresses load',
  usage: helpText({
    synopsis: 'addresses load LIST.csv',
    says: {
      zh: '载入旧地址清单，以后访问旧地址即永久转向。每行两列：旧地址（/a/b.html 或者完整网址）、本站页面（/documents/2025/1）或者索引号；以 # 开头的行和表头不计。要么全部载入，要么一行不载入；重复载入不会重复变动。',
      en: 'Loads a list of old addresses, which lead on for ever. Two columns: the old address (/a/b.html or in full), a page of this site (/documents/2025/1) or an index number; lines that begin with # and a head do not count. All lines come in or none; loaded twice, it changes nothing twice.',
    },
    options: officeOptions,
    notes: {
      zh: '退出码：0 已载入；1 清单有误；2 文件或者数据库打不开，或用法有误。',
      en: 'Exit codes: 0 loaded; 1 the list is wrong; 2 the file or the database cannot be opened, or misuse.',
    },
  }),
  async run(args, desk) {
    const asked = readAsked(args, desk, officeOptions, { least: 1, most: 1 })
    if (!asked.ok) return say(desk, asked.no)
    const { language } = desk
    const [file = ''] = asked.value.words
    let text: string
    try {
      text = decodeText(readFileSync(resolve(desk.folder, file)))?.text ?? ''
    } catch (error) {
      return say(
        desk,
        fillWords(words.unreadable, language, { file: shownName(file), why: whyUnreadable(error, language) }),
      )
    }
    const rows = splitRows(text, separatorOf(text), mostValues) ?? []
    const moves = rows.flatMap(({ line, values: [from = '', to = ''] }) =>
      isHead(line, from) || from.trim() === '' || from.startsWith('#')
        ? []
        : [{ line, from: from.trim(), to: to.trim() }],
    )
    return withOffice(desk, asked.value, async (office) => {
      const done = await moveAddresses(office, commandLineActor.id, moves)
      if (done.ok) {
        printFacts(desk, asked.value.json, labels, { ...done.value })
        return 0
      }
      for (const { line, code, value } of done.no.slice(0, mostShown))
        say(desk, fillWords(words.fault, language, { line, why: fillWords(moveFaults[code], language, { value }) }))
      say(desk, words.none[language])
      return 1
    })
  },
}

/** A head names its columns; an address begins with a bar or a scheme. */
const isHead = (line: number, from: string): boolean => line === 1 && !/^(?:\/|https?:)/i.test(from.trim())
