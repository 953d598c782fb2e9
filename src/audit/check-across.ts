import { check } from '../annual-report/check.ts'
import type { Around } from '../annual-report/finding.ts'
import { sameOrganKey } from '../annual-report/same-organ.ts'
import type { AnnualReport } from '../annual-report/report.ts'
import type { CheckedFile } from './checked-file.ts'
import type { FileRead, FileWithReport } from './file-read.ts'

/** Up to this many reports are compared for copied text; their prose is kept in memory for it. */
export const mostCompared = 300

/**
 * The files of an audit in their order, each with its findings: a report whose organ also has one of the year before,
 * or that has parts or neighbours in the audit, is checked anew with them at hand.
 */
export function* checkAcross(
  read: readonly FileRead[],
  parts: readonly FileRead[],
  around: Around,
): Generator<CheckedFile> {
  const reports = read.filter((file) => file.ok)
  const byOrganYear = new Map(reports.map((file) => [organYear(file, 0), file]))
  const others = new Set(reports.map(({ head }) => sameOrganKey(head.organ))).size > 1 ? proseOf(reports) : undefined
  for (const file of read) {
    if (!file.ok) {
      yield file
      continue
    }
    const isNamed = file.head.organ !== null
    const before = isNamed ? byOrganYear.get(organYear(file, -1)) : undefined
    const ofYear = parts.flatMap((part) => (part.ok && part.head.year === file.head.year ? [part.report()] : []))
    const needsMore = before !== undefined || ofYear.length > 0 || (isNamed && others !== undefined)
    const findings = needsMore
      ? check(file.report(), {
          ...around,
          ...(before && { lastYear: before.report() }),
          ...(isNamed && others && { others }),
          ...(ofYear.length > 0 && { parts: ofYear }),
        })
      : file.findings()
    yield { ...file, findings }
  }
}

const organYear = ({ head: { organ, year } }: FileWithReport, shift: number): string =>
  `${sameOrganKey(organ)} ${year === null ? '' : year + shift}`

/**
 * What the reports of an audit say in words, their figures left out; one list for all, because the rules draw up an
 * index of it once. They tell a report's own organ in it by its name. Undefined when there are too many.
 */
const proseOf = (files: readonly FileWithReport[]): readonly AnnualReport[] | undefined =>
  files.length > mostCompared
    ? undefined
    : files.map((file) => ({ ...file.report(), figures: {}, claims: [], prose: [] }))
