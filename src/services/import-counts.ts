import { editionForYear, editions } from '../annual-report/editions.ts'
import { countYear, yearPeriod } from '../annual-report/count-year.ts'
import { tally } from '../annual-report/tally.ts'
import type { DisputeFact, RequestFact } from '../annual-report/year-counts.ts'
import { historyOf } from '../casework/import-history.ts'
import type { OldRequest } from '../casework/import-request.ts'
import { toDisputeRows } from '../casework/to-register-row.ts'
import { yearOf } from '../kernel/civil-date.ts'
import type { CountedYear } from './import-writer.ts'

const nobody = { caseId: 'c', applicantId: 'p', batch: 'b' }

/** What tables 3 and 4 of each year would count of requests that are not in the house yet. */
export function countedRequests(items: readonly OldRequest[]): readonly CountedYear[] {
  const files = items.map((item) => historyOf(item, nobody, { correctionWorkingDays: 1 }).file)
  const requests = files.flatMap(({ receivedOn, applicantKind, done }): RequestFact[] =>
    receivedOn
      ? [{ applicant: applicantKind, receivedOn, ...(done && { doneOn: done.on, outcome: done.outcome }) }]
      : [],
  )
  const disputes = files.flatMap((file) =>
    toDisputeRows(file).map(({ path, filedOn, decidedOn, result }): DisputeFact => ({
      path,
      filedOn,
      ...(decidedOn && result && { endedOn: decidedOn, result }),
    })),
  )
  return countedYears(requests, disputes)
}

/** The cells of every year in which something began or ended; what is still open goes on into no year that has nothing else. */
export function countedYears(
  requests: readonly RequestFact[],
  disputes: readonly DisputeFact[],
): readonly CountedYear[] {
  const days = [
    ...requests.flatMap(({ receivedOn, doneOn }) => [receivedOn, doneOn ?? receivedOn]),
    ...disputes.flatMap(({ filedOn, endedOn }) => [filedOn, endedOn ?? filedOn]),
  ]
  const years = [...new Set(days.map(yearOf))].toSorted((a, b) => a - b)
  return years.map((year) => {
    const edition = editionForYear(year) ?? editions['2019']
    const counts = { ...countYear({ requests, disputes }, yearPeriod(year)), proactive: {} }
    const cells = Object.entries(tally(counts, edition)).filter(([, value]) => value !== 0 && value !== '')
    return { year, cells: Object.fromEntries(cells) }
  })
}
