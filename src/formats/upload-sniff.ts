import { type Result, yes } from '../kernel/result.ts'
import type { Limits } from './limits.ts'
import { openCompoundFile } from './ole.ts'
import { sniff } from './sniff.ts'
import { decodeText } from './encoding.ts'
import type { UploadKind } from './upload-kinds.table.ts'
import { refuseUpload, type UploadRefusal } from './upload-refusals.table.ts'
import type { Unreadable } from './unreadable.table.ts'
import { openZip } from './zip.ts'

/**
 * What a file is by its content; the name only tells one kind of plain text from another. Stricter than reading: a file
 * that is one thing at its beginning and another further on is refused.
 */
export function contentKind(bytes: Uint8Array, extension: string, limits: Limits): Result<UploadKind, UploadRefusal> {
  switch (sniff(bytes)) {
    case 'pdf':
      return beginsWith(bytes, '%PDF-') ? yes('pdf') : refuseUpload('upload-damaged')
    case 'zip':
      return packedKind(bytes, limits)
    case 'picture':
      return pictureKind(bytes)
    case 'ole':
      return refuseUpload(isSealed(bytes) ? 'upload-encrypted' : 'upload-old-office')
    case 'rtf':
    case 'old-format':
      return refuseUpload('upload-old-office')
    default:
      if (decodeText(bytes) === undefined) return notTaken
      return yes(extension === 'csv' ? 'csv' : 'txt')
  }
}

const notTaken = refuseUpload('upload-kind', { kinds: 'pdf、docx、xlsx、odt、ofd、txt、csv、jpg、png、zip' })

const beginsWith = (bytes: Uint8Array, mark: string): boolean =>
  [...mark].every((sign, at) => bytes[at] === sign.charCodeAt(0))

const pictureKind = (bytes: Uint8Array): Result<UploadKind, UploadRefusal> =>
  bytes[0] === 0x89 ? yes('png') : bytes[0] === 0xff ? yes('jpg') : notTaken

/** A packed office file with a password is a compound file around it. */
function isSealed(bytes: Uint8Array): boolean {
  const streams = openCompoundFile(bytes)?.streams
  return streams?.has('EncryptionInfo') === true || streams?.has('EncryptedPackage') === true
}

/** Parts that make a packed file what it is. */
const marks = [
  ['word/document.xml', 'docx'],
  ['xl/workbook.xml', 'xlsx'],
  ['ppt/presentation.xml', 'pptx'],
  ['OFD.xml', 'ofd'],
] as const satisfies readonly (readonly [string, UploadKind])[]

function packedKind(bytes: Uint8Array, limits: Limits): Result<UploadKind, UploadRefusal> {
  const archive = openZip(bytes, limits)
  if (!archive.ok) return refuseUpload(uploadCodeOf(archive.no))
  const { names } = archive.value
  if (names.has('xl/workbook.bin')) return refuseUpload('upload-old-office')
  const is = marks.filter(([part]) => names.has(part))
  if (is.length > 1) return refuseUpload('upload-damaged')
  const [only] = is
  if (only) return yes(only[1])
  if (!names.has('mimetype')) return yes('zip')
  const kind = archive.value.unpack('mimetype')
  if (!kind.ok) return refuseUpload(uploadCodeOf(kind.no))
  const said = new TextDecoder().decode(kind.value).trim()
  if (said === 'application/vnd.oasis.opendocument.text') return yes('odt')
  return said.startsWith('application/') ? notTaken : yes('zip')
}

/** What is said to whoever hands in a file that cannot be unpacked. */
export const uploadCodeOf = ({ code }: Unreadable): 'upload-bomb' | 'upload-encrypted' | 'upload-damaged' =>
  code === 'bomb' || code === 'too-large' ? 'upload-bomb' : code === 'encrypted' ? 'upload-encrypted' : 'upload-damaged'
