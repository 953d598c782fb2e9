import { check } from '../annual-report/check.ts'
import type { Around } from '../annual-report/finding.ts'
import { sameOrganKey } from '../annual-report/match-reports.ts'
import type { AnnualReport } from '../annual-report/report.ts'
import type { CheckedFile } from './checked-file.ts'
import type { FileRead, FileWithReport } from './read-files.ts'

/** Up to this many reports are compared each with each for copied text; beyond it the work would grow with the square. */
export const mostCompared = 60

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
  const others = keepReports(reports)
  for (const file of read) {
    if (!file.ok) {
      yield file
      continue
    }
    const before = file.head.organ === null ? undefined : byOrganYear.get(organYear(file, -1))
    const own = sameOrganKey(file.head.organ)
    const beside = others?.filter(({ key }) => key !== own).map(({ report }) => report()) ?? []
    const ofYear = parts.flatMap((part) => (part.ok && part.head.year === file.head.year ? [part.report()] : []))
    const needsMore = before !== undefined || beside.length > 0 || ofYear.length > 0
    const findings = needsMore
      ? check(file.report(), {
          ...around,
          ...(before && { lastYear: before.report() }),
          ...(beside.length > 0 && { others: beside }),
          ...(ofYear.length > 0 && { parts: ofYear }),
        })
      : file.findings()
    yield { ...file, findings }
  }
}

const organYear = ({ head: { organ, year } }: FileWithReport, shift: number): string =>
  `${sameOrganKey(organ)} ${year === null ? '' : year + shift}`

/** The reports of a small audit, each fetched once; undefined when there are too many to compare each with each. */
function keepReports(
  files: readonly FileWithReport[],
): readonly { readonly key: string; readonly report: () => AnnualReport }[] | undefined {
  if (files.length < 2 || files.length > mostCompared) return undefined
  return files.map((file) => {
    let kept: AnnualReport | undefined
    return { key: sameOrganKey(file.head.organ), report: () => (kept ??= file.report()) }
  })
}
