/**
 * `node --import ./bin/jsx-hook.js bench/search.ts`: the search page of the portal over some thousand documents, beside the bare
 * statements of the same searches, sent to the same database by as many clients, in alternation.
 */
import { fork } from 'node:child_process'
import { Agent, get } from 'node:http'
import { join } from 'node:path'
import { Kysely, PostgresDialect } from 'kysely'
import { Pool } from 'pg'
import { civilDate } from '../src/kernel/civil-date.ts'
import { searchDocuments, type SearchAsked } from '../src/reads/search-documents.ts'
import { readOnly } from '../src/store/read-only.ts'
import type { Schema } from '../src/store/schema.ts'
import { middle } from './ledger-measure.ts'
import { type Started, startedServer } from './started-server.ts'

const documents = Number(process.env['DOCUMENTS'] ?? 4_000)
const seconds = Number(process.env['SECONDS'] ?? 4)
const turns = Number(process.env['TURNS'] ?? 5)
const clients = 8

const searches: readonly Pick<SearchAsked, 'words' | 'order' | 'page'>[] = [
  { words: '冷链物流' },
  { words: '消费券' },
  { words: '青石 验收' },
  { words: '专款专用' },
  { words: '龙泉镇家电以旧换新', order: 'relevance' },
  { words: '失信名单', order: 'relevance' },
  { words: '公示', page: 3 },
  { words: '第1234号' },
  { words: '没有这样的文件' },
  { words: '2025' },
]

interface Measured {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
}

/** Clients that each send one after another until the time is over. */
async function measured(send: (at: number) => Promise<void>): Promise<Measured> {
  const times: number[] = []
  const end = performance.now() + seconds * 1000
  let next = 0
  const client = async (): Promise<void> => {
    while (performance.now() < end) {
      const began = performance.now()
      await send((next += 1))
      times.push(performance.now() - began)
    }
  }
  const began = performance.now()
  await Promise.all(Array.from({ length: clients }, client))
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0
  return { perSecond: (times.length * 1000) / (performance.now() - began), p50: at(0.5), p99: at(0.99) }
}

const agent = new Agent({ keepAlive: true, maxSockets: clients })

/** One search page, whole; each of many senders, so that none asks too often. */
const page = (port: number, at: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const { words, order, page: number } = searches[at % searches.length] ?? { words: '' }
    const query = new URLSearchParams({ q: words, ...(order && { order }), ...(number && { page: String(number) }) })
    const headers = { 'x-bench-sender': `192.0.2.${at % 4_000}` }
    get({ port, agent, path: `/search?${query.toString()}`, headers }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`The search page answered ${answer.statusCode}`))
      answer.resume().once('end', resolve)
    }).once('error', reject)
  })

const server = fork(join(import.meta.dirname, 'portal-server.ts'), ['3', String(documents)], {
  stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
})
const { port, database }: Started = await startedServer(server)
const pool = new Pool({ connectionString: database, max: clients })
try {
  const statements: { readonly text: string; readonly values: unknown[] }[][] = []
  const recording = new Kysely<Schema>({
    dialect: new PostgresDialect({ pool }),
    log: ({ query: { sql, parameters } }) => void statements.at(-1)?.push({ text: sql, values: [...parameters] }),
  })
  let found = 0
  for (const asked of searches) {
    statements.push([])
    found += (await searchDocuments(readOnly(recording), 'bench', { ...asked, today: civilDate('2025-03-03') })).total
  }
  const bare = async (at: number): Promise<void> => {
    for (const statement of statements[at % statements.length] ?? []) await pool.query(statement)
  }
  const own = (at: number): Promise<void> => page(port, at)
  await measured(own)
  await measured(bare)
  const pairs: (readonly [Measured, Measured])[] = []
  for (let turn = 0; turn < turns; turn += 1) pairs.push([await measured(own), await measured(bare)])
  const of = (side: 0 | 1, name: keyof Measured): string => middle(pairs.map((pair) => pair[side][name])).toFixed(1)
  console.log(
    `${searches.length} searches over ${documents} documents and ${documents / 2} answered requests, ${found} found in sum, ${clients} clients`,
  )
  console.log(`  search page      ${of(0, 'perSecond')}/s  p50 ${of(0, 'p50')} ms  p99 ${of(0, 'p99')} ms`)
  console.log(`  bare statements  ${of(1, 'perSecond')}/s  p50 ${of(1, 'p50')} ms  p99 ${of(1, 'p99')} ms`)
  console.log(`  ratio ${middle(pairs.map(([we, they]) => we.perSecond / they.perSecond)).toFixed(2)}`)
} finally {
  agent.destroy()
  await pool.end()
  server.disconnect()
}
