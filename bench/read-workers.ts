/**
 * `node bench/read-workers.ts`: what a second worker thread adds over ten thousand reports, beside what the machine gives to two
 * programs that know nothing of each other, and whether memory grows with the number of reports.
 */
import { execFile } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { median } from '../src/annual-report/read/median.ts'
import { makeMixed } from './make-files.ts'
import { throughWorkers, type Throughput } from './measure.ts'
import { show, verdict } from './show.ts'

const aim = 1.8
const turns = 5
const total = 10_000
const paths = await makeMixed(total)

let megabytes: number[] = []

/** Two workers, and the memory of the whole process after each tenth. */
async function twoWorkers(): Promise<Throughput> {
  let done = 0
  megabytes = []
  return await throughWorkers(paths, 2, () => {
    done += 1
    if (done % (total / 10) === 0) megabytes.push(Math.round(process.memoryUsage.rss() / 1e6))
  })
}

/** Two programs with one worker each, which share the files. */
async function twoPrograms(): Promise<Throughput> {
  const program = [join(import.meta.dirname, 'read-once.ts'), String(total / 2)]
  const both = await Promise.all([0, 1].map(() => promisify(execFile)(process.execPath, program)))
  const each = both.map(({ stdout }) => JSON.parse(stdout) as Throughput)
  return { all: sumOf(each.map(({ all }) => all)), settled: sumOf(each.map(({ settled }) => settled)) }
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)
const middle = (numbers: readonly number[]): number => median(numbers) ?? 0

const turnsSeen: { readonly one: Throughput; readonly two: Throughput; readonly programs: Throughput }[] = []
for (let turn = 0; turn < turns; turn++)
  turnsSeen.push({ one: await throughWorkers(paths, 1), two: await twoWorkers(), programs: await twoPrograms() })

console.log(`Worker threads (${availableParallelism()} cores), documents a second of ${total} text, html and docx:`)
for (const [name, part] of [
  ['start included', 'all'],
  ['second half', 'settled'],
] as const) {
  const rate = (way: 'one' | 'two' | 'programs'): string => show(middle(turnsSeen.map((turn) => turn[way][part])))
  const timesOne = (way: 'two' | 'programs'): number[] => turnsSeen.map((turn) => turn[way][part] / turn.one[part])
  const [workers, programs] = [timesOne('two'), timesOne('programs')]
  const times = middle(workers)
  console.log(`  ${name}, one worker: ${rate('one')}
    two workers: ${rate('two')}, ${show(times)} times (in each turn ${workers.map(show).join(' ')})${verdict(times, aim)}
    two programs of one worker each: ${rate('programs')}, ${show(middle(programs))} times (in each turn ${programs.map(show).join(' ')})`)
}
console.log(
  `  memory of the whole process, MB, after each tenth of the last run of two workers: ${megabytes.join(' ')}`,
)
