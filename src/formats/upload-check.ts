import { type Result, yes } from '../kernel/result.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { isBlank } from './sniff.ts'
import { checkArchive } from './upload-archive.ts'
import type { UploadFinding } from './upload-findings.table.ts'
import { everyUploadKind, type UploadKind, uploadKinds } from './upload-kinds.table.ts'
import { extensionOf, isGoodFileName } from './upload-name.ts'
import { checkOffice } from './upload-office.ts'
import { checkPdf } from './upload-pdf.ts'
import { checkPicture } from './upload-picture.ts'
import { refuseUpload, type UploadRefusal } from './upload-refusals.table.ts'
import { contentKind } from './upload-sniff.ts'
import { checkText } from './upload-text.ts'
import { openZip } from './zip.ts'

/** What a door takes. */
export interface UploadRules {
  readonly mostBytes: number
  readonly kinds: readonly UploadKind[]
}

export const usualUploadRules: UploadRules = { mostBytes: 20 * 1024 * 1024, kinds: everyUploadKind }

/** A file that may be taken. */
export interface CheckedUpload {
  readonly name: string
  readonly kind: UploadKind
  readonly mediaType: string
  /** What is in it beside what is seen; nothing of it stops the file. */
  readonly findings: readonly UploadFinding[]
}

/**
 * Whether a file that was handed in may be taken, by what it holds and not by what it is called. Refuses names that are
 * paths, kinds that are not taken, content that is not what the name says, passwords, macros and scripts, what unpacks
 * beyond the limits, and what is damaged. Never throws for what stands in a file.
 */
export function checkUpload(
  name: string,
  bytes: Uint8Array,
  rules: UploadRules = usualUploadRules,
): Result<CheckedUpload, UploadRefusal> {
  if (!isGoodFileName(name)) return refuseUpload('upload-name')
  if (bytes.length > rules.mostBytes)
    return refuseUpload('upload-too-large', {
      megabytes: inMegabytes(bytes.length),
      most: inMegabytes(rules.mostBytes),
    })
  if (isBlank(bytes)) return refuseUpload('upload-empty')
  const limits = { ...defaultLimits, bytes: rules.mostBytes }
  const found = contentKind(bytes, extensionOf(name), limits)
  if (!found.ok) return found
  const kind = found.value
  if (!rules.kinds.includes(kind)) return refuseUpload('upload-kind', { kinds: namesOf(rules.kinds) })
  const extension = extensionOf(name)
  if (!(uploadKinds[kind].extensions as readonly string[]).includes(extension))
    return refuseUpload('upload-other-content', { extension, kind: uploadKinds[kind].label.zh })
  const checked = checks[kind](bytes, limits, rules)
  return checked.ok ? yes({ name, kind, mediaType: uploadKinds[kind].mediaType, findings: checked.value }) : checked
}

type Checked = Result<readonly UploadFinding[], UploadRefusal>

const inMegabytes = (bytes: number): number => Math.round((bytes / 1024 / 1024) * 10) / 10

const namesOf = (kinds: readonly UploadKind[]): string =>
  [...new Set(kinds.flatMap((kind) => uploadKinds[kind].extensions as readonly string[]))].join('、')

/** Every file of an archive is checked as if it had been handed in by itself; an archive inside is not taken. */
function checkZip(bytes: Uint8Array, limits: Limits, rules: UploadRules): Checked {
  const inside: UploadRules = { ...rules, kinds: rules.kinds.filter((kind) => kind !== 'zip') }
  return checkArchive(bytes, limits, (name, content) => {
    const checked = checkUpload(name, content, inside)
    return checked.ok ? yes(checked.value.findings) : checked
  })
}

function checkPacked(bytes: Uint8Array, limits: Limits, kind: UploadKind): Checked {
  const archive = openZip(bytes, limits)
  return archive.ok ? checkOffice(archive.value, kind, limits) : refuseUpload('upload-damaged')
}

const checks: { readonly [Kind in UploadKind]: (bytes: Uint8Array, limits: Limits, rules: UploadRules) => Checked } = {
  pdf: checkPdf,
  docx: (bytes, limits) => checkPacked(bytes, limits, 'docx'),
  xlsx: (bytes, limits) => checkPacked(bytes, limits, 'xlsx'),
  pptx: (bytes, limits) => checkPacked(bytes, limits, 'pptx'),
  odt: (bytes, limits) => checkPacked(bytes, limits, 'odt'),
  ofd: (bytes, limits) => checkPacked(bytes, limits, 'ofd'),
  txt: (bytes) => checkText(bytes, 'txt'),
  csv: (bytes) => checkText(bytes, 'csv'),
  jpg: (bytes) => checkPicture(bytes, 'jpg'),
  png: (bytes) => checkPicture(bytes, 'png'),
  zip: checkZip,
}
