/** `node bench/read-memory.ts`: the memory of a program that reads and checks ten thousand reports on two workers. */
import { makeFiles } from './make-files.ts'
import { throughWorkers } from './measure.ts'

const total = 10_000
const pools = [await makeFiles('text', 240), await makeFiles('html', 192), await makeFiles('docx', 96)]
const mixed = Array.from({ length: total }, (_, at) => {
  const pool = pools[[0, 1, 2, 0][at % 4] ?? 0] ?? []
  return pool[at % pool.length] ?? ''
})
const megabytes: number[] = []
let done = 0
await throughWorkers(mixed, 2, () => {
  done += 1
  if (done % (total / 10) === 0) megabytes.push(Math.round(process.memoryUsage.rss() / 1e6))
})
console.log(`Memory of the whole process over ${total} reports, MB after each tenth:\n  ${megabytes.join(' ')}`)
