/** `node bench/read-format.ts docx|html|pdf|text`: how fast reports of one form are read and checked, beside what other programs need merely to convert them. */
import { z } from 'zod'
import { benchFormats, makeFiles, type BenchFormat } from './make-files.ts'
import { perSecond, ratioOf, readAndCheck } from './measure.ts'
import { show, verdict } from './show.ts'
import { yardsticks } from './yardsticks.table.ts'

const counts: Readonly<Record<BenchFormat, number>> = { docx: 96, html: 192, pdf: 48, text: 240 }
/** How often all files are read; the best round counts, the ones before warm the compiler. */
const rounds: Readonly<Record<BenchFormat, number>> = { docx: 12, html: 20, pdf: 4, text: 20 }
/** Documents a second that have no yardstick. */
const aims: Partial<Record<BenchFormat, number>> = { text: 1000 }

const format = z.enum(benchFormats).parse(process.argv[2])
const files = await makeFiles(format, counts[format])
const ours = await perSecond(files, rounds[format], readAndCheck)
console.log(`${format.padEnd(5)} ${show(ours).padStart(7)} documents a second${verdict(ours, aims[format])}`)

for (const { name, turns, aim, there, convert } of yardsticks.filter((one) => one.format === format)) {
  const label = `  ${name.padEnd(32)}`
  if (!there()) {
    console.log(`${label} not installed here`)
    continue
  }
  await convert(files[0] ?? '')
  const { ratio, theirs } = await ratioOf(files, turns, readAndCheck, convert)
  console.log(`${label} ${show(theirs).padStart(7)}   we are ${show(ratio)} times as fast${verdict(ratio, aim)}`)
}
