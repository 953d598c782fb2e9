/**
 * The doors over a house of published documents, in a program of its own: `portal-server.ts <documents> <copies for searching>`; says where
 * it listens.
 */
import { openSync, writeSync } from 'node:fs'
import { civilDate } from '../src/kernel/civil-date.ts'
import { chinaDay } from '../src/kernel/china-time.ts'
import { listen } from '../src/cli/listen.ts'
import { gatheredLines } from '../src/http/gathered-lines.ts'
import { openSite } from '../src/main/open-site.ts'
import { keepOrgan } from '../src/services/open-office.ts'
import { type Instant, instantOf } from '../src/store/instant.ts'
import { publishedDocument } from '../test/support/sample-documents.ts'
import { sampleSignIn } from '../test/support/sample-api.ts'
import { signedIn } from '../test/support/signed-in.ts'
import { fillPublic } from './fill-public.ts'
import { benchOffice, onFreshServer } from './ledger-office.ts'
import type { Started } from './started-server.ts'

const count = Number(process.argv[2] ?? 200)
const copies = Number(process.argv[3] ?? 0)
const paragraph =
  '为方便经营主体和群众办事，现将有关事项公告如下。各乡镇（街道）和有关单位应当按照职责分工抓好落实，及时公开办理依据、条件、程序和结果，接受社会监督。'

const contents = (at: number) => ({
  title: `云溪县商务局关于做好第${at}批商贸流通项目申报工作的通知`,
  body: Array.from({ length: 12 }, (_, part) => `## 第${part + 1}项\n\n${paragraph}`).join('\n\n'),
  madeOn: civilDate('2025-03-03'),
})

/** Each look at the clock is a second later: what was published last stands first. */
function ticking(): () => Instant {
  let seconds = 0
  return () => instantOf(new Date(Date.parse('2025-03-03T02:00:00Z') + (seconds += 1) * 1000))
}

await onFreshServer(async (database, place) => {
  const plain = benchOffice(database, place)
  const office = {
    ...plain,
    organ: { ...plain.organ, code: '11430699MB0000001X' },
    now: ticking(),
    today: () => chinaDay(instantOf(new Date())),
  }
  await keepOrgan(office, office.organ)
  const published = []
  for (let at = 1; at <= count; at += 1) published.push(await publishedDocument(office, contents(at)))
  if (copies > 0) await fillPublic(database.db, office.organ.id, copies)
  await database.pool.query('vacuum (analyze)')
  const nowhere = openSync('/dev/null', 'w')
  const log = gatheredLines((text) => void writeSync(nowhere, text))
  const site = await openSite(office, {
    requestsPerMinute: 1_000_000,
    writeLine: log.write,
    databaseUrl: database.url,
    tell: () => undefined,
    signIn: sampleSignIn,
    proxyHeader: 'x-bench-sender',
  })
  const listening = await listen(site.answer, { host: '127.0.0.1', port: 0 }, site.shortWay)
  if (!listening.ok) throw new Error(listening.no.why)
  const first = published[0]?.address
  const { cookie } = await signedIn(site.signIn, office.organ.id, ['clerk'])
  const started: Started = {
    port: listening.value.port,
    document: `/documents/${first?.year}/${first?.serial}`,
    database: database.url,
    session: cookie,
  }
  console.log(JSON.stringify(started))

  process.on('message', (asked: { readonly change?: number; readonly memory?: true }) => {
    if (asked.memory) process.send?.({ rss: process.memoryUsage.rss() })
    else void publishedDocument(office, contents(asked.change ?? 0)).then(({ address }) => process.send?.({ address }))
  })
  await new Promise((resolve) => process.once('disconnect', resolve))
  await listening.value.stop()
  await site.close()
})
