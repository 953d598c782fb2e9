/** `node bench/read-workers.ts`: what a second worker thread adds, start included and settled. */
import { availableParallelism } from 'node:os'
import { makeFiles } from './make-files.ts'
import { throughWorkers } from './measure.ts'
import { show, verdict } from './show.ts'

const aim = 1.8
const turns = 3

console.log(`Worker threads (${availableParallelism()} cores), documents a second, docx and html:`)
const once = [...(await makeFiles('docx', 96)), ...(await makeFiles('html', 192))]
const many = Array.from({ length: 12 }, () => once).flat()
const best = { all: [0, 0], settled: [0, 0] }
for (let turn = 0; turn < turns; turn++)
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
    `  ${name.padEnd(15)} 1 worker ${show(one)}, 2 workers ${show(two)}: ${show(two / one)} times${verdict(two / one, aim)}`,
  )
