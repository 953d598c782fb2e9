/**
 * A program that files a request while the disk of its files is full, then makes room and sends the same form again; tells
 * what it saw. It runs in a world of mounts of its own: `unshare --user --map-root-user --mount`.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { keepOrgan } from '../../src/services/open-office.ts'
import { databaseAt } from '../../src/store/database.ts'
import { fileStore } from '../../src/store/files.ts'
import { instantOf } from '../../src/store/instant.ts'
import { sampleDoor } from './an-applicant.ts'
import { sampleOffice } from './sample-office.ts'

const [url = '', folder = ''] = process.argv.slice(2)

function mount(...options: readonly string[]): void {
  const mounted = spawnSync('mount', [...options, folder], { encoding: 'utf8' })
  if (mounted.status !== 0) throw new Error(mounted.stderr)
}

mkdirSync(folder)
mount('-t', 'tmpfs', '-o', 'size=256k', 'tmpfs')
const database = databaseAt(url, 4, () => Promise.resolve())
let minute = 0
const office = {
  ...sampleOffice(database),
  files: fileStore(folder),
  now: () => instantOf(new Date(Date.parse('2025-03-03T01:00:00Z') + (minute += 1) * 60_000)),
}
await keepOrgan(office, office.organ)
const door = sampleDoor(office)
const applicant = door.applicant()
const form = await applicant.get('/requests/new/person')
const typed = {
  name: '周明远',
  idNumber: '11010519491231002X',
  telephone: '13900001111',
  description: '2024年度县级商贸流通专项资金的分配结果',
  receive: 'online',
  files: new File(['附页 '.repeat(200_000)], '附页.txt', { type: 'text/plain' }),
}
const registered = async (): Promise<number> =>
  (await database.db.selectFrom('case_register').select('case_id').execute()).length
const tell = async (page: { readonly status: number; readonly text: string }): Promise<void> =>
  console.log(JSON.stringify({ status: page.status, text: page.text, registered: await registered() }))

await tell(await applicant.send(form, typed, 'send'))
mount('-o', 'remount,size=64m')
await tell(await applicant.send(form, typed, 'send'))
await database.close()
