import type { Leak } from '../annual-report/desk/leak.ts'
import type { ReportFile } from '../annual-report/desk/report-file.ts'
import { findInReport } from '../gate/find-in-report.ts'
import { ownContacts } from '../gate/find-in.ts'
import type { OrganProfile } from '../organ/organ-profile.ts'

/** What in the words that were submitted or signed may have to stay inside; nothing while the report is still written. */
export function reportLeaks(
  { signOff: { submitted, signed } }: ReportFile,
  organ: Pick<OrganProfile, 'office'>,
): readonly Leak[] {
  const before = signed ?? submitted
  return before ? findInReport(before.manuscript, ownContacts(organ)) : []
}
