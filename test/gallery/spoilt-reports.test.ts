import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { check } from '../../src/annual-report/check.ts'
import { readReport } from '../../src/annual-report/read/read-report.ts'
import { readDocument } from '../../src/formats/read-document.ts'
import { noPdf } from '../support/no-pdf.ts'
import { spoiltReports, type Spoilt } from './spoilt-reports.table.ts'

const mark = { fault: '', doubt: '?', 'not-assessable': '-' } as const

async function findingsIn({ changes }: Spoilt): Promise<string[]> {
  const clean = readFileSync(join(import.meta.dirname, 'clean-2021.md'), 'utf8')
  const text = changes.reduce((changed, [from, to]) => {
    expect(changed.search(from) >= 0 || changed.includes(String(from)), `${from} stands in the clean example`).toBe(
      true,
    )
    return changed.replace(from, to)
  }, clean)
  const document = await readDocument(new TextEncoder().encode(text), 'report.md', noPdf)
  if (!document.ok) throw new Error(`the spoilt report was not read: ${document.no.code}`)
  return check(readReport(document.value)).map(({ rule, verdict, found }) => `${rule}${mark[verdict]}@${found}`)
}

test.each(Object.entries(spoiltReports))('%s', async (_, spoilt) => {
  expect((await findingsIn(spoilt)).sort()).toEqual([...spoilt.findings].sort())
})
