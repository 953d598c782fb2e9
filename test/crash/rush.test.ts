import { afterAll, expect, test } from 'vitest'
import { keepOrgan } from '../../src/services/open-office.ts'
import { instantOf } from '../../src/store/instant.ts'
import { type Applicant, type Seen, sampleDoor } from '../support/an-applicant.ts'
import { freshDatabase } from '../support/database.ts'
import { publishedDocument } from '../support/sample-documents.ts'
import { sampleOffice } from '../support/sample-office.ts'

const database = await freshDatabase()
afterAll(() => database.close())
let minute = 0
const office = {
  ...sampleOffice(database),
  now: () => instantOf(new Date(Date.parse('2025-03-03T01:00:00Z') + minute * 60_000)),
}
await keepOrgan(office, office.organ)
await publishedDocument(office)
const door = sampleDoor(office)

const many = 500

const typedBy = (at: number) => ({
  name: `申请人${at}`,
  idNumber: '11010519491231002X',
  telephone: `139${String(at).padStart(8, '0')}`,
  description: `第${at}批商贸流通专项资金的分配结果`,
  receive: 'online',
  ...(at % 5 === 0 && { files: new File([`附页${at}`], '附页.txt', { type: 'text/plain' }) }),
})

interface AtTheForm {
  readonly applicant: Applicant
  readonly form: Seen
}

async function openForm(at: number): Promise<AtTheForm> {
  const applicant = door.applicant(`198.51.100.${at % 250}`)
  return { applicant, form: await applicant.get('/requests/new/person') }
}

/** Who comes at a moment of too many is told so and sends again. */
async function file({ applicant, form }: AtTheForm, at: number): Promise<Seen> {
  for (;;) {
    const seen = await applicant.send(form, typedBy(at), 'send')
    if (seen.path === '/requests/receipt') return seen
    if (seen.status !== 429) throw new Error(`${seen.status} ${seen.text.slice(0, 300)}`)
  }
}

test('five hundred file at once, some with files, while others search: none is lost, none is filed twice, numbers have no gap', async () => {
  const forms: AtTheForm[] = []
  for (let at = 0; at < many; at += 1) forms.push(await openForm(at))
  minute += 1
  const filings = forms.map(file)
  const searches = Array.from({ length: 200 }, (_, at) => door.applicant(`203.0.113.${at}`).get('/search?q=端午节'))
  const receipts = await Promise.all(filings)
  expect(new Set((await Promise.all(searches)).map(({ status }) => status))).toEqual(new Set([200]))

  const numbers = receipts.map(({ text }) => /\d{4}-(\d{4})/.exec(text)?.[1] ?? '')
  expect(numbers.toSorted()).toEqual(Array.from({ length: many }, (_, at) => String(at + 1).padStart(4, '0')))
  const rows = await database.db.selectFrom('case_register').select('wanted').execute()
  expect(new Set(rows.map(({ wanted }) => wanted)).size).toBe(many)
  const files = await database.db
    .selectFrom('case_attachment')
    .select((of) => of.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  expect(files.count).toBe(many / 5)
}, 120_000)
