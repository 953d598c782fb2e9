import { readReport } from '../annual-report/read/read-report.ts'
import { layOut } from '../annual-report/render/lay-out.ts'
import { manuscriptFromJson } from '../annual-report/render/from-json.ts'
import type { AnnualReport } from '../annual-report/report.ts'
import { printBlocks } from '../formats/print-blocks.ts'
import { no, yes, type Result } from '../kernel/result.ts'
import type { NotReadable } from './not-opened.table.ts'

/** A report from the JSON of a manuscript: laid out as it would be printed, and read like any other document. */
export function readManuscript(bytes: Uint8Array): Result<AnnualReport, NotReadable> {
  const manuscript = manuscriptFromJson(new TextDecoder().decode(bytes))
  return manuscript.ok ? yes(readReport(printBlocks(layOut(manuscript.value)))) : no({ code: 'no-report' })
}
