/** Writes the folder of the demonstration anew: `node scripts/write-demo.ts`. The same input gives the same bytes. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { demoReports, type DemoReport } from '../demo/manuscripts.ts'
import { textForm } from '../demo/text-form.ts'
import { reportWriters } from '../src/cli/report-writers.ts'

const folder = join(import.meta.dirname, '../demo/reports')

const bytesOf = async ({ format, manuscript }: DemoReport): Promise<{ extension: string; bytes: Uint8Array }> =>
  format === 'text'
    ? { extension: '.txt', bytes: new TextEncoder().encode(textForm(manuscript)) }
    : { extension: reportWriters[format].extension, bytes: await reportWriters[format].write(manuscript) }

/** A page with a picture of a report instead of its text: here a grey sheet. */
const scan = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj
4 0 obj<</Length 31>>stream
0.9 g 60 60 475 722 re f
endstream endobj
trailer<</Root 1 0 R>>
`

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const report of demoReports) {
  const { extension, bytes } = await bytesOf(report)
  writeFileSync(join(folder, report.name + extension), bytes)
}
writeFileSync(join(folder, '2022-水利局（扫描件）.pdf'), scan)
const [first] = demoReports
if (first) writeFileSync(join(folder, '2021-商务局（下载中断）.docx'), (await bytesOf(first)).bytes.subarray(0, 4000))
