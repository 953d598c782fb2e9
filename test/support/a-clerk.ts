/**
 * A program that works as the house does, for tests that end it or its server without mercy: three clerks register requests
 * and hand them on, each command under its key.
 */
import { civilDate } from '../../src/kernel/civil-date.ts'
import { handleCase } from '../../src/services/handle-case.ts'
import { registerRequest } from '../../src/services/register-request.ts'
import { openDatabase } from '../../src/store/database.ts'
import { migrate } from '../../src/store/migrations/migrate.ts'
import { sampleOffice } from './sample-office.ts'
import { sampleKeys } from './store-samples.ts'

const [folder = '', name = ''] = process.argv.slice(2)
const opened = await openDatabase({ folder })
if (!opened.ok) throw new Error(opened.no.code)
await migrate(opened.value.pool)
const office = { ...sampleOffice(opened.value), people: sampleKeys(1), today: () => civilDate('2025-03-03') }
const actor = { id: 'clerk-1', roles: ['clerk'] } as const

/** A request comes in, and is handed from section to section. */
async function work(clerk: string): Promise<void> {
  let command = 0
  /** Does it, however often the server goes away meanwhile, and tells of it only when it was acknowledged. */
  const insist = async <Value>(act: (key: string) => Promise<{ ok: boolean; value?: Value }>): Promise<Value> => {
    const key = `${name}-${clerk}-${(command += 1)}`
    for (;;) {
      const result = await act(key).catch(() => undefined)
      if (result?.value === undefined) continue
      process.stdout.write(`${key}\n`)
      return result.value
    }
  }
  for (;;) {
    const { caseId } = await insist((key) =>
      registerRequest(
        office,
        actor,
        {
          matter: 'disclosure',
          channel: 'in-person',
          applicant: { name: `周${clerk}`, telephone: '13900001111', address: '云溪县桂花巷3号' },
          applicantKind: 'natural',
          identityProven: true,
          wanted: { description: '2024年度县级商贸流通专项资金的分配结果' },
          delivery: { form: 'paper', route: 'post' },
        },
        key,
      ),
    )
    for (let section = 1; section <= 4; section += 1)
      await insist((key) =>
        handleCase(office, { caseId, actor, command: { type: 'assign', section: `科室${section}` }, key }),
      )
  }
}

await Promise.all(['甲', '乙', '丙'].map(work))
