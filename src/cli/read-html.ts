import { auditPage } from '../audit/page/audit-page.ts'
import type { CheckedFile } from '../audit/checked-file.ts'
import type { Desk } from './command.ts'
import type { Made } from './reading-command.ts'

/** One page with the tables of each report as they were read, without judging them. */
export function readAsHtml({ read, outlet }: Made, { language, today }: Desk): void {
  const files = read.map((file): CheckedFile => (file.ok ? { ...file, findings: [] } : file))
  auditPage({ files, language, today }, outlet.write)
}
