import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { check } from '../../src/annual-report/check.ts'
import { readReport } from '../../src/annual-report/read/read-report.ts'
import { readReportFiles } from '../../src/audit/read-report-file.ts'
import { readDocument } from '../../src/formats/read-document.ts'
import { civilDate } from '../../src/kernel/civil-date.ts'
import { only } from '../../src/kernel/only.ts'
import { pdfReader } from '../support/pdf.ts'

const engines = { pdf: await pdfReader() }
const around = { today: civilDate('2025-04-01') }
const folder = join(import.meta.dirname, '../../demo/reports')
const nothing = { name: '空.txt', bytes: new Uint8Array(), around }
const files = [
  ...readdirSync(folder).map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))), around })),
  nothing,
]
const alone = new Map<string, unknown>()
for (const file of files) alone.set(file.name, only(await readReportFiles([file], engines)))

test('H1: files read together give what each gives by itself, in their order, whichever stand beside it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(files, { minLength: 2 }), async (some) => {
      const read = await readReportFiles(some, engines)
      expect(read).toEqual(some.map(({ name }) => alone.get(name)))
    }),
    { numRuns: 12 },
  )
})

test('H1: what is read and found step by step is what one reading and one check give', async () => {
  for (const { name, bytes } of files) {
    const document = await readDocument(bytes, name, engines)
    if (!document.ok || name.endsWith('.json')) continue
    const report = readReport(document.value)
    expect(alone.get(name)).toEqual({ ok: true, value: { report, findings: check(report, around) } })
  }
})

test('a report is checked only when it is asked for, beside one that is', async () => {
  const [first, second] = files
  if (!first || !second) throw new Error('The demo has reports')
  const [plain, checked] = await readReportFiles([{ ...first, around: undefined }, second], engines)
  expect(plain?.ok && plain.value.findings).toEqual([])
  expect(checked).toEqual(alone.get(second.name))
})
