import { type Result, yes } from '../kernel/result.ts'
import { type UploadFinding, finding } from './upload-findings.table.ts'
import { refuseUpload, type UploadRefusal } from './upload-refusals.table.ts'

type Checked = Result<readonly UploadFinding[], UploadRefusal>

/** Refuses a picture that is torn or would not fit any screen; tells what it says of where and when it was taken. */
export const checkPicture = (bytes: Uint8Array, kind: 'jpg' | 'png'): Checked =>
  kind === 'png' ? checkPng(bytes) : checkJpeg(bytes)

/** Four bytes of memory for each when it is shown. */
const mostPixels = 100_000_000

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

function checkPng(bytes: Uint8Array): Checked {
  const view = viewOf(bytes)
  let properties = false
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at)
    const type = new TextDecoder('latin1').decode(bytes.subarray(at + 4, at + 8))
    if (at + 12 + length > bytes.length) break
    if (at === 8 && (type !== 'IHDR' || length !== 13)) break
    if (at === 8 && view.getUint32(16) * view.getUint32(20) > mostPixels) return refuseUpload('upload-bomb')
    properties ||= type === 'eXIf'
    if (type === 'IEND') {
      const rest = bytes.length - at - 12 - length
      return rest > 0 ? refuseUpload('upload-damaged') : yes(properties ? [finding('photo-properties')] : [])
    }
    at += 12 + length
  }
  return refuseUpload('upload-damaged')
}

const sizes = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf])

function checkJpeg(bytes: Uint8Array): Checked {
  const view = viewOf(bytes)
  const findings: UploadFinding[] = []
  let sized = false
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff;) {
    const mark = bytes[at + 1] ?? 0
    if (mark === 0xff) {
      at += 1
      continue
    }
    if (mark === 0xda) return sized ? yes(findings) : refuseUpload('upload-damaged')
    const length = view.getUint16(at + 2)
    if (length < 2 || at + 2 + length > bytes.length) break
    if (sizes.has(mark)) {
      if (length < 8) break
      if (view.getUint16(at + 5) * view.getUint16(at + 7) > mostPixels) return refuseUpload('upload-bomb')
      sized = true
    }
    if (mark === 0xe1 && isExif(bytes, at + 4))
      findings.push(finding(saysPlace(bytes.subarray(at + 10, at + 2 + length)) ? 'photo-place' : 'photo-properties'))
    at += 2 + length
  }
  return refuseUpload('upload-damaged')
}

const isExif = (bytes: Uint8Array, at: number): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(at, at + 4)) === 'Exif'

const placeTag = 0x8825

/** Whether the first directory of properties points to one of places. */
function saysPlace(exif: Uint8Array): boolean {
  if (exif.length < 10) return false
  const view = viewOf(exif)
  const little = view.getUint16(0) === 0x4949
  const first = view.getUint32(4, little)
  if (first + 2 > exif.length) return false
  const count = view.getUint16(first, little)
  for (let index = 0; index < count; index += 1) {
    const entry = first + 2 + index * 12
    if (entry + 12 > exif.length) return false
    if (view.getUint16(entry, little) === placeTag) return true
  }
  return false
}
