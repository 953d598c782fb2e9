import type { AuditSummary } from '../../../audit/audit-summary.ts'
import { checkedCsvHead, checkedCsvLines } from '../../../audit/check-csv.ts'
import { checkedEntry } from '../../../audit/check-json.ts'
import type { CheckedFile } from '../../../audit/checked-file.ts'
import { writeList } from '../../../audit/json-list.ts'
import { auditPage } from '../../../audit/page/audit-page.ts'
import { byteOrderMark } from '../../../formats/csv-lines.ts'
import type { Language } from '../../../kernel/words.ts'
import type { ExportForm } from './worker-messages.ts'

/** What a writer is given: the files in their order, the counts that grow as they go by, and where to write. */
interface Audit {
  readonly files: Iterable<CheckedFile>
  readonly summary: AuditSummary
  readonly language: Language
  readonly today: string
  readonly write: (text: string) => void
}

interface AuditWriter {
  readonly type: string
  readonly write: (audit: Audit) => void
}

/** The forms in which an audit may be kept. */
export const auditWriters = {
  html: { type: 'text/html', write: (audit) => auditPage(audit, audit.write) },
  csv: {
    type: 'text/csv',
    write: ({ files, language, write }) => {
      write(byteOrderMark + checkedCsvHead())
      for (const file of files) write(checkedCsvLines(file, language))
    },
  },
  json: {
    type: 'application/json',
    write: ({ files, language, write }) => writeList(files, write, (file) => checkedEntry(file, language)),
  },
} as const satisfies Readonly<Record<ExportForm, AuditWriter>>
