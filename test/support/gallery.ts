import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Around } from '../../src/annual-report/finding.ts'
import { readReport } from '../../src/annual-report/read/read-report.ts'
import type { AnnualReport } from '../../src/annual-report/report.ts'
import { readDocument } from '../../src/formats/read-document.ts'
import { civilDate } from '../../src/kernel/civil-date.ts'
import { noPdf } from './no-pdf.ts'

/** One example of the error gallery: a report, and what its rule needs to know beside it. */
export interface Example {
  readonly name: string
  readonly report: AnnualReport
  readonly around: Around
  /** Files read beside it, without their ending. */
  readonly companions: readonly string[]
}

const folder = join(import.meta.dirname, '../gallery')

/** A day after all examples were signed, so that what they say does not change with the day they are run. */
const today = civilDate('2026-01-05')

/**
 * The examples of `test/gallery`, read as any report is: `<RULE-ID>.md`, with `.last-year.md`, `.part-1.md` … and
 * `.other-1.md` … beside it where the rule looks at other reports.
 */
export async function readGallery(): Promise<readonly Example[]> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -'.md'.length))
    .sort()
  const companions = (name: string, kind: string): string[] =>
    names.filter((other) => other.startsWith(`${name}.${kind}`))
  return Promise.all(
    names
      .filter((name) => !name.includes('.'))
      .map(async (name) => {
        const [lastYear, parts, others] = await Promise.all(
          ['last-year', 'part-', 'other-'].map((kind) => Promise.all(companions(name, kind).map(readExample))),
        )
        return {
          name,
          report: await readExample(name),
          companions: names.filter((other) => other.startsWith(`${name}.`)),
          around: {
            today,
            ...(lastYear?.[0] && { lastYear: lastYear[0] }),
            ...(parts?.length && { parts }),
            ...(others?.length && { others }),
          },
        }
      }),
  )
}

async function readExample(name: string): Promise<AnnualReport> {
  const document = await readDocument(readFileSync(join(folder, `${name}.md`)), `${name}.md`, noPdf)
  if (!document.ok) throw new Error(`the gallery's ${name}.md could not be read: ${document.no.code}`)
  return readReport(document.value)
}
