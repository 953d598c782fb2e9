import { parseCrontab } from 'graphile-worker'
import { afterAll, expect, test } from 'vitest'
import type { CaseActor } from '../../src/casework/case-desk.ts'
import { doWaitingJobs, startJobs } from '../../src/jobs/run-jobs.ts'
import { type HouseTask, houseTasks } from '../../src/jobs/tasks.table.ts'
import { handleCase } from '../../src/services/handle-case.ts'
import { keepOrgan } from '../../src/services/open-office.ts'
import { registerRequest } from '../../src/services/register-request.ts'
import { sendLetter } from '../../src/services/send-letter.ts'
import { enqueue } from '../../src/store/jobs.ts'
import { writePerson } from '../../src/store/people.ts'
import { freshDatabase } from '../support/database.ts'
import { sampleOffice, sampleOrgan } from '../support/sample-office.ts'

const database = await freshDatabase()
afterAll(() => database.close())
const house = sampleOffice(database)
await keepOrgan(house, sampleOrgan)
const clerk: CaseActor = { id: 'clerk-1', roles: ['clerk'] }

const queue = (name: keyof typeof houseTasks) => house.db.transaction().execute((trx) => enqueue(trx, name, {}))

/** A case in which a third party was asked on 3 March 2025, its letter served that day. */
async function consulted(): Promise<string> {
  house.setDay('2025-03-03')
  const result = await registerRequest(house, clerk, {
    matter: 'disclosure',
    channel: 'in-person',
    applicant: { name: '何秋生', telephone: '13900002222', address: '云溪县桂花巷9号' },
    applicantKind: 'natural',
    identityProven: true,
    wanted: { description: '某企业年度经营数据' },
    delivery: { form: 'paper', route: 'post' },
  })
  if (!result.ok) throw new Error(JSON.stringify(result.no))
  const { caseId } = result.value
  await house.db.transaction().execute((trx) =>
    writePerson(trx, house.people, { organ: sampleOrgan.id, person: 'company' }, 'commercial', {
      name: '云溪县丰裕商贸有限公司',
    }),
  )
  const consult = {
    type: 'consult',
    consultationId: 'c',
    party: 'third-party',
    partyId: 'company',
    about: '年度经营数据',
    letterId: 'ask',
  } as const
  await handleCase(house, { caseId, actor: clerk, command: consult })
  const sent = await sendLetter(house, clerk, { caseId, letterId: 'ask', route: 'in-person' })
  if (!sent.ok) throw new Error(JSON.stringify(sent.no))
  await handleCase(house, {
    caseId,
    actor: clerk,
    command: { type: 'record-service', letterId: 'ask', proof: '当面签收' },
  })
  return caseId
}

const lapses = (caseId: string) =>
  house.db
    .selectFrom('event_log')
    .select('happened_on')
    .where('stream', '=', `case:${caseId}`)
    .where('type', '=', 'consultation-lapsed')
    .execute()

test('C10, art. 32: on the day after fifteen working days of silence the clockwork ends the consultation, once', async () => {
  const caseId = await consulted()
  house.setDay('2025-03-24')
  await queue('clockwork')
  await doWaitingJobs(house, database.url)
  expect(await lapses(caseId)).toEqual([])
  house.setDay('2025-03-25')
  await queue('clockwork')
  await queue('clockwork')
  await doWaitingJobs(house, database.url)
  expect(await lapses(caseId)).toHaveLength(1)
})

test('K3: yesterday is closed with one root over all its events, and closed once', async () => {
  await queue('close-days')
  await queue('close-days')
  await doWaitingJobs(house, database.url)
  const roots = await house.db.selectFrom('log_root').select(['day', 'events']).execute()
  expect(roots).toHaveLength(1)
  expect(roots[0]?.events).toBeGreaterThan(0)
})

test('every task has times a crontab understands', () => {
  for (const [name, { cron }] of Object.entries<HouseTask>(houseTasks))
    expect(parseCrontab(`${cron} ${name} ?fill=1d&max=5`)).toHaveLength(1)
})

test('a worker starts and stops', async () => {
  const told: string[] = []
  const jobs = await startJobs(house, database.url, (line) => told.push(line))
  await jobs.stop()
  expect(told).toEqual([])
})
