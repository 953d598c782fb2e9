/** The worker that holds reports against each other and writes what was found as one file to keep. */
import type { Finding } from '../../../annual-report/finding.ts'
import type { AnnualReport } from '../../../annual-report/report.ts'
import { countInto, emptySummary } from '../../../audit/audit-summary.ts'
import { checkAcross } from '../../../audit/check-across.ts'
import type { CheckedFile } from '../../../audit/checked-file.ts'
import type { FileRead } from '../../../audit/file-read.ts'
import { marksOf } from '../../../audit/finding-marks.ts'
import { auditWriters } from './audit-writers.ts'
import { jsonBlob } from './json-blob.ts'
import type { JudgeAnswer, JudgeAsked, KeptFile } from './worker-messages.ts'
import { onAsked, tellPage } from './worker-port.ts'

onAsked((data) => {
  const asked = data as JudgeAsked
  if (asked.ask === 'judge') judge(asked)
  else tell({ kind: 'written', content: write(asked) })
})

const tell = (answer: JudgeAnswer): void => tellPage(answer)

function judge({ files, around }: Extract<JudgeAsked, { ask: 'judge' }>): void {
  const summary = emptySummary()
  let index = 0
  for (const file of checkAcross(files.map(asRead), [], around)) {
    countInto(summary, file)
    if (file.ok)
      tell({
        kind: 'judged',
        index,
        findings: jsonBlob(file.findings),
        marks: marksOf(file.findings),
      })
    index += 1
  }
  tell({ kind: 'summary', summary })
}

function write({ ask, files, language, today }: Exclude<JudgeAsked, { ask: 'judge' }>): Blob {
  const parts: string[] = []
  const summary = emptySummary()
  auditWriters[ask].write({
    files: counted(files.map(asRead), summary),
    summary,
    language,
    today,
    write: (text) => void parts.push(text),
  })
  return new Blob(parts, { type: auditWriters[ask].type })
}

function* counted(files: readonly FileRead[], summary: ReturnType<typeof emptySummary>): Generator<CheckedFile> {
  for (const file of files) {
    const checked: CheckedFile = file.ok ? { ...file, findings: file.findings() } : file
    countInto(summary, checked)
    yield checked
  }
}

function asRead(file: KeptFile): FileRead {
  if (!file.ok) return file
  const { name, head, report, findings } = file
  return {
    ok: true,
    name,
    head,
    report: () => JSON.parse(textOf(report)) as AnnualReport,
    findings: () => JSON.parse(textOf(findings)) as readonly Finding[],
  }
}

/** Workers may wait for a blob; the rules ask for other reports while they run. */
interface WaitingReader {
  readonly readAsText: (blob: Blob) => string
}

const { FileReaderSync } = globalThis as unknown as { readonly FileReaderSync: new () => WaitingReader }
const reader = new FileReaderSync()

const textOf = (blob: Blob): string => reader.readAsText(blob)
