/** `npm run bench`: how fast reports are read and checked, beside what other programs need merely to convert them. */
import { availableParallelism } from 'node:os'
import { benchFormats, makeFiles, type BenchFormat } from './make-files.ts'
import { perSecond, ratioOf, readAndCheck, throughWorkers } from './measure.ts'
import { yardsticks } from './yardsticks.table.ts'

const counts: Readonly<Record<BenchFormat, number>> = { docx: 96, html: 192, pdf: 48, text: 240 }
/** How often all files are read; the best round counts, the ones before warm the compiler. */
const rounds: Readonly<Record<BenchFormat, number>> = { docx: 12, html: 20, pdf: 4, text: 20 }
const textAim = 1000
const scalingAim = 1.8

const ours = {} as Record<BenchFormat, number>
const files = {} as Record<BenchFormat, string[]>
const show = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2))
const verdict = (value: number, aim: number): string => `aim ${aim}: ${value >= aim ? 'met' : 'missed'}`

console.log('Read, recognised and checked in one thread, documents a second:')
for (const format of benchFormats) {
  files[format] = await makeFiles(format, counts[format])
  ours[format] = await perSecond(files[format], rounds[format], readAndCheck)
  console.log(
    `  ${format.padEnd(5)} ${show(ours[format]).padStart(7)}${format === 'text' ? `   ${verdict(ours.text, textAim)}` : ''}`,
  )
}

console.log('\nThe same files, merely converted to text by others, documents a second:')
for (const { name, format, turns, aim, there, convert } of yardsticks) {
  const label = `  ${format.padEnd(5)} ${name.padEnd(34)}`
  if (!there()) {
    console.log(`${label} not installed here`)
    continue
  }
  await convert(files[format][0] ?? '')
  const { ratio, theirs } = await ratioOf(files[format], turns, readAndCheck, convert)
  console.log(
    `${label} ${show(theirs).padStart(7)}   we are ${show(ratio)} times as fast${aim === undefined ? '' : `   ${verdict(ratio, aim)}`}`,
  )
}

console.log(`\nWorker threads (${availableParallelism()} cores), documents a second:`)
const many = Array.from({ length: 12 }, () => [...files.docx, ...files.html]).flat()
const best = { all: [0, 0], settled: [0, 0] }
for (let turn = 0; turn < 3; turn++)
  for (const workers of [1, 2]) {
    const { all, settled } = await throughWorkers(many, workers)
    best.all[workers - 1] = Math.max(best.all[workers - 1] ?? 0, all)
    best.settled[workers - 1] = Math.max(best.settled[workers - 1] ?? 0, settled)
  }
for (const [name, [one = 0, two = 0]] of [
  ['start included', best.all],
  ['second half', best.settled],
] as const)
  console.log(
    `  ${name.padEnd(15)} 1 worker ${show(one)}, 2 workers ${show(two)}: ${show(two / one)} times   ${verdict(two / one, scalingAim)}`,
  )

const total = 10_000
const mixed = Array.from({ length: total }, (_, at) => {
  const pool = files[(['text', 'html', 'docx', 'text'] as const)[at % 4] ?? 'text']
  return pool[at % pool.length] ?? ''
})
const megabytes: number[] = []
let done = 0
await throughWorkers(mixed, 2, () => {
  done += 1
  if (done % (total / 10) === 0) megabytes.push(Math.round(process.memoryUsage.rss() / 1e6))
})
console.log(`\nMemory of the whole process over ${total} reports, MB after each tenth:\n  ${megabytes.join(' ')}`)
