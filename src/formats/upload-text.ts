import { type Result, yes } from '../kernel/result.ts'
import { decodeText } from './encoding.ts'
import { type UploadFinding, finding } from './upload-findings.table.ts'
import { refuseUpload, type UploadRefusal } from './upload-refusals.table.ts'

/** Refuses a text that is a web page, a drawing or a script in disguise; tells of cells that a spreadsheet might run. */
export function checkText(bytes: Uint8Array, kind: 'txt' | 'csv'): Result<readonly UploadFinding[], UploadRefusal> {
  const text = decodeText(bytes)?.text
  if (text === undefined || text.includes('\u0000')) return refuseUpload('upload-damaged')
  if (markup.test(text)) return refuseUpload('upload-markup')
  return yes(kind === 'csv' && formula.test(text) ? [finding('formulas')] : [])
}

const markup =
  /^\s*(?:<\?(?:xml|php)|<!doctype|<html|<svg|#!)|<(?:script|iframe|object|embed|svg|html|body|meta|link|form)\b[^<]*>|<\?php|<%|javascript:\s*\S/i

const formula = /(?:^|[\n,;\t])\s*"?(?:[=@]|[+-](?=[A-Za-z(]))/
