/** `node bench/read-workers.ts`: what a second worker thread adds over ten thousand reports, and whether memory grows with their number. */
import { availableParallelism } from 'node:os'
import { makeFiles } from './make-files.ts'
import { throughWorkers } from './measure.ts'
import { show, verdict } from './show.ts'

const aim = 1.8
const turns = 3
const total = 10_000

const [text, html, docx] = [await makeFiles('text', 240), await makeFiles('html', 192), await makeFiles('docx', 96)]
const paths = Array.from({ length: total }, (_, at) => {
  const pool = [text, html, docx, text][at % 4] ?? []
  return pool[at % pool.length] ?? ''
})

const best = { all: [0, 0], settled: [0, 0] }
let megabytes: number[] = []
for (let turn = 0; turn < turns; turn++)
  for (const workers of [1, 2]) {
    let done = 0
    megabytes = []
    const { all, settled } = await throughWorkers(paths, workers, () => {
      done += 1
      if (done % (total / 10) === 0) megabytes.push(Math.round(process.memoryUsage.rss() / 1e6))
    })
    best.all[workers - 1] = Math.max(best.all[workers - 1] ?? 0, all)
    best.settled[workers - 1] = Math.max(best.settled[workers - 1] ?? 0, settled)
  }

console.log(`Worker threads (${availableParallelism()} cores), documents a second of ${total} text, html and docx:`)
for (const [name, [one = 0, two = 0]] of [
  ['start included', best.all],
  ['second half', best.settled],
] as const)
  console.log(
    `  ${name.padEnd(15)} 1 worker ${show(one)}, 2 workers ${show(two)}: ${show(two / one)} times${verdict(two / one, aim)}`,
  )
console.log(`  memory of the whole process, MB, after each tenth of the last run: ${megabytes.join(' ')}`)
