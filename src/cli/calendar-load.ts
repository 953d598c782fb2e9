import type { Words } from '../kernel/words.ts'
import { readHolidayNotice } from '../services/holiday-notice-shape.ts'
import { loadHolidayNotice } from '../services/load-holiday-notice.ts'
import type { Command } from './command.ts'
import { databaseOptions, readAsked } from './database-command.ts'
import { helpText } from './help-text.ts'
import { readJsonFile } from './json-file.ts'
import { fillWords } from '../kernel/fill-words.ts'
import { withHouse } from './office-command.ts'
import { say } from './reading-command.ts'
import { terminalTable } from './terminal-table.ts'

// prettier-ignore
const words = {
  loaded:     { zh: '已载入{id}；重算案件 {looked} 件，其中 {moved} 件的答复期限变动。已经发出的文书所载日期不变。', en: 'Loaded {id}; {looked} cases reckoned anew, {moved} due dates moved. Dates promised in letters stay.' },
} as const satisfies Record<string, Words>

// prettier-ignore
const titles = {
  organ:  { zh: '机关', en: 'Organ' },
  number: { zh: '登记编号', en: 'Number' },
  from:   { zh: '原期限', en: 'From' },
  to:     { zh: '现期限', en: 'To' },
} as const satisfies Record<string, Words>

const columns = ['organ', 'number', 'from', 'to'] as const

/** `gongkai calendar load FILE`: a new holiday notice of the State Council, and what it does to the cases in hand. */
export const calendarLoad: Command = {
  name: 'calendar load',
  usage: helpText({
    synopsis: 'calendar load NOTICE.json',
    says: {
      zh: '载入国务院办公厅的放假通知，并重算受影响的在办案件。文件为 { "number", "title", "year", "publishedOn", "off": [{ "holiday", "from", "to" }], "work": [日期] }。重复载入不会重复变动。',
      en: 'Loads a holiday notice of the State Council and reckons anew the open cases it touches. The file is { "number", "title", "year", "publishedOn", "off": [{ "holiday", "from", "to" }], "work": [days] }. Loaded twice, it changes nothing twice.',
    },
    options: databaseOptions,
    notes: {
      zh: '退出码：0 已载入；2 文件有误，或者数据库打不开。',
      en: 'Exit codes: 0 loaded; 2 the file is wrong, or the database cannot be opened.',
    },
  }),
  async run(args, desk) {
    const asked = readAsked(args, desk, databaseOptions, { least: 1, most: 1 })
    if (!asked.ok) return say(desk, asked.no)
    const [file = ''] = asked.value.words
    const { language } = desk
    const read = readJsonFile(file, desk, readHolidayNotice)
    if (!read.ok) return say(desk, read.no)
    return withHouse(desk, asked.value, async (house) => {
      const { looked, moved } = await loadHolidayNotice(house, read.value)
      if (asked.value.json) desk.print(`${JSON.stringify({ looked, moved }, undefined, 2)}\n`)
      else {
        const rows = moved.map((move) => columns.map((name) => move[name]))
        if (rows.length)
          desk.print(
            terminalTable(
              columns.map((name) => ({ title: titles[name][language] })),
              rows,
            ),
          )
        desk.print(`${fillWords(words.loaded, language, { id: read.value.id, looked, moved: moved.length })}\n`)
      }
      return 0
    })
  },
}
