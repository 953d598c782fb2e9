import { type Result, yes } from '../kernel/result.ts'
import type { Limits } from './limits.ts'
import type { UploadFinding } from './upload-findings.table.ts'
import { isGoodFileName } from './upload-name.ts'
import { refuseUpload, type UploadRefusal } from './upload-refusals.table.ts'
import { uploadCodeOf } from './upload-sniff.ts'
import { openZip } from './zip.ts'

type Checked = Result<readonly UploadFinding[], UploadRefusal>

/** Files in an archive, each looked at by a function; the first that is refused refuses the archive. */
export function checkArchive(
  bytes: Uint8Array,
  limits: Limits,
  check: (name: string, content: Uint8Array) => Checked,
): Checked {
  const archive = openZip(bytes, limits)
  if (!archive.ok) return refuseUpload(uploadCodeOf(archive.no))
  const findings: UploadFinding[] = []
  for (const path of archive.value.names) {
    const steps = path.split('/')
    const folder = steps.at(-1) === '' ? steps.slice(0, -1) : steps
    if (folder.length > deepest || !folder.every(isGoodFileName)) return refuseUpload('upload-inner-name')
    const name = steps.at(-1)
    if (!name) continue
    const content = archive.value.unpack(path)
    if (!content.ok) return refuseUpload(uploadCodeOf(content.no))
    const checked = check(name, content.value ?? new Uint8Array())
    if (!checked.ok)
      return checked.no.code === 'upload-encrypted' || checked.no.code === 'upload-active'
        ? checked
        : refuseUpload('upload-inner-kind', { inner: path })
    for (const found of checked.value) findings.push({ ...found, inner: path })
  }
  return yes(findings)
}

const deepest = 10
