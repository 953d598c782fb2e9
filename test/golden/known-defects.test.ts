import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { check } from '../../src/annual-report/check.ts'
import type { Finding } from '../../src/annual-report/finding.ts'
import { readReport } from '../../src/annual-report/read/read-report.ts'
import { rules } from '../../src/annual-report/rules/rules.table.ts'
import { readDocument } from '../../src/formats/read-document.ts'
import { noPdf } from '../support/no-pdf.ts'
import { knownDefects } from './known-defects.table.ts'

/** Real reports lie beside the checkout where they may be used; they are not part of it. */
const folder = join(import.meta.dirname, '../../../shared')

const marks = { fault: '', doubt: '?', 'not-assessable': '-' } as const

const told = ({ rule, verdict, at }: Finding): string => {
  const site = at.cell ?? at.section
  return `${rule}${marks[verdict]}${site === undefined ? '' : `@${site}`}`
}

test('every known defect names a rule of the list', () => {
  const ids = new Set(rules.map(({ id }) => id))
  const named = Object.values(knownDefects)
    .flat()
    .map((defect) => defect.replace(/[?-]?(?:@.*)?$/, ''))
  expect(named.filter((id) => !ids.has(id))).toEqual([])
})

const present = ['seeds', 'corpus']
  .filter((part) => existsSync(join(folder, part)))
  .flatMap((part) =>
    readdirSync(join(folder, part))
      .filter((file) => !/\.pdf$|\.raw\.txt$/.test(file))
      .map((file) => ({ key: `${part}/${file.slice(0, 3)}`, path: join(folder, part, file) })),
  )

for (const { key, path } of present.filter(({ key }) => Object.hasOwn(knownDefects, key)))
  test(`${key}: the known defects are found, each in its place, and nothing else`, async () => {
    const document = await readDocument(readFileSync(path), path, noPdf)
    if (!document.ok) throw new Error(`${path} was not read: ${document.no.code}`)
    const findings = check(readReport(document.value))
    expect(findings.map(told).sort()).toEqual([...(knownDefects[key] ?? [])].sort())
  })
