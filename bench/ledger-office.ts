import { randomBytes, randomUUID } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CaseActor } from '../src/casework/case-desk.ts'
import { civilDate } from '../src/kernel/civil-date.ts'
import { actOnCase } from '../src/services/act-on-case.ts'
import type { Office } from '../src/services/office.ts'
import { usualSettings } from '../src/services/open-office.ts'
import { nationalCalendar } from '../src/statute/working-calendar.ts'
import { type Database, openDatabase } from '../src/store/database.ts'
import { stopServer } from '../src/store/embedded/stop-server.ts'
import { fileStore } from '../src/store/files.ts'
import { instantOf } from '../src/store/instant.ts'
import { migrate } from '../src/store/migrations/migrate.ts'

export const clerk: CaseActor = { id: 'clerk-1', roles: ['clerk'] }

/** Opens the embedded server with durable settings in a folder of its own, and takes both away afterwards. */
export async function onFreshServer(work: (database: Database, place: string) => Promise<void>): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), 'gongkai-bench-ledger-'))
  chmodSync(place, 0o755)
  const folder = join(place, 'postgres')
  try {
    const opened = await openDatabase({ folder })
    if (!opened.ok) throw new Error(JSON.stringify(opened.no))
    await migrate(opened.value.pool)
    await work(opened.value, place)
    await opened.value.close()
  } finally {
    await stopServer(folder)
    rmSync(place, { recursive: true, force: true })
  }
}

export const benchOffice = ({ db }: Pick<Database, 'db'>, place: string): Office => ({
  db,
  today: () => civilDate('2025-03-03'),
  now: () => instantOf(new Date('2025-03-03T02:00:00Z')),
  newId: randomUUID,
  hashName: 'sha256',
  people: { current: 1, keys: new Map([[1, randomBytes(32)]]), lookupKey: randomBytes(32) },
  files: fileStore(join(place, 'files')),
  fontPaths: [],
  organ: {
    id: 'bench',
    name: '云溪县商务局',
    numberPrefix: '云商公开',
    kind: 'local-department',
    office: { name: '办公室', address: '春晖路18号', hours: '工作日', telephone: '0730-5550108' },
    reconsiderationOrgan: '云溪县人民政府',
    court: '云溪县人民法院',
  },
  settings: usualSettings,
  calendar: nationalCalendar,
})

/** Cases `case-1` to `case-<count>`, handed in at the counter and open. */
export async function registerCases(office: Office, count: number): Promise<void> {
  await office.db.transaction().execute(async (trx) => {
    for (let at = 1; at <= count; at += 1) {
      const result = await actOnCase(trx, office, {
        caseId: `case-${at}`,
        actor: clerk,
        commandId: `register-${at}`,
        command: {
          type: 'register',
          number: `2025-${String(at).padStart(4, '0')}`,
          matter: 'disclosure',
          channel: 'in-person',
          applicantId: `applicant-${at % 700}`,
          applicantKind: 'natural',
          identityProven: true,
          wanted: { description: '2024年度县级商贸流通专项资金的分配结果和各项目的验收材料' },
          delivery: { form: 'paper', route: 'post' },
        },
      })
      if (!result.ok) throw new Error(JSON.stringify(result.no))
    }
  })
}
