import { byteOrderMark, csvLine } from '../../formats/csv-lines.ts'
import { type AnsweredRequest, answeredRequests } from '../../reads/answered-requests.ts'
import type { Office } from '../../services/office.ts'
import { outcomes } from '../../statute/outcomes.table.ts'
import { readOnly } from '../../store/read-only.ts'
import type { ReadingPage } from '../reading-page.ts'
import { answeredFields } from '../words/answered.table.ts'

const perPage = 200
/** So many are told at most; an office has fewer. */
const mostPages = 500

type Entry = Readonly<Record<keyof typeof answeredFields, string>>

/** The disclosure log as a file of open data. */
export const answeredFile: ReadingPage = {
  path: '/open-data/:name{answered\\.(?:csv|json)}',
  show: async ({ office, view, params }) => {
    const entries = await allAnswered(office, view.origin)
    if (params['name'] === 'answered.json') {
      const told = { organ: office.organ.name, fields: answeredFields, entries }
      return { text: JSON.stringify(told), type: 'application/json; charset=utf-8' }
    }
    const names = Object.keys(answeredFields) as (keyof Entry)[]
    const lines = [csvLine(Object.values(answeredFields)), ...entries.map((one) => csvLine(names.map((it) => one[it])))]
    return { text: byteOrderMark + lines.join(''), type: 'text/csv; charset=utf-8' }
  },
}

async function allAnswered({ db, organ }: Pick<Office, 'db' | 'organ'>, origin: string): Promise<readonly Entry[]> {
  const entries: Entry[] = []
  for (let page = 0; page < mostPages; page += 1) {
    const asked = { from: page * perPage, most: perPage }
    const found = await answeredRequests(readOnly(db), organ.id, asked)
    entries.push(...found.entries.map((one) => entryOf(one, origin)))
    if (found.entries.length < perPage) break
  }
  return entries
}

const entryOf = ({ id, title, summary, outcome, receivedOn, answeredOn }: AnsweredRequest, origin: string): Entry => ({
  title,
  outcome: outcomes[outcome].label.zh,
  receivedOn,
  answeredOn,
  summary,
  url: `${origin}/answered/${id}`,
})
