import { no, type Result, yes } from '../kernel/result.ts'
import type { Limits } from './limits.ts'
import { type UploadFinding, finding } from './upload-findings.table.ts'
import type { UploadKind } from './upload-kinds.table.ts'
import { refuseUpload, type UploadRefusal } from './upload-refusals.table.ts'
import { uploadCodeOf } from './upload-sniff.ts'
import type { Unreadable } from './unreadable.table.ts'
import { listSheets } from './xlsx.ts'
import type { Archive } from './zip.ts'

type Checked = Result<readonly UploadFinding[], UploadRefusal>

/** Parts of an office file that are programs. */
const programs =
  /(?:^|\/)vba(?:Project|Data)[^/]*\.(?:bin|xml)$|(?:^|\/)(?:macrosheets|dialogsheets|activeX|Basic|Scripts)\/|\.(?:exe|dll|js|vbs|hta|jar|ps1|bat|cmd|lnk|html?|svgz?)$/i

/** What the parts say that makes a program open or run something else. */
// prettier-ignore
const calls: readonly (readonly [RegExp, RegExp, string])[] = [
  [/^\[Content_Types\]\.xml$/, /macroEnabled|vbaProject/i, 'macro'],
  [/\.rels$/, /<Relationship\b(?=[^>]*TargetMode\s*=\s*["']External["'])(?=[^>]*Type\s*=\s*["'][^"']*\/(?:attachedTemplate|oleObject|frame|subDocument|externalLinkPath\/macro)["'])/i, 'external template'],
  [/^word\/.*\.xml$/, />\s*DDE(?:AUTO)?\b/i, 'DDE'],
  [/^xl\/externalLinks\/.*\.xml$/, /<(?:\w+:)?ddeLink\b/i, 'DDE'],
  [/^(?:content|styles)\.xml$/, /<script:event-listener\b|xlink:href\s*=\s*["'](?:vnd\.sun\.star\.script|macro):/i, 'macro'],
]

/** Looks through a packed office file: programs in it are refused, what is hidden in it is told. */
export function checkOffice(archive: Archive, kind: UploadKind, limits: Limits): Checked {
  const texts = new Map<string, string>()
  for (const path of archive.names) {
    if (programs.test(path)) return refuseUpload('upload-active', { what: path.slice(path.lastIndexOf('/') + 1) })
    if (path.startsWith('/') || path.split('/').includes('..')) return refuseUpload('upload-inner-name')
    const part = archive.unpack(path)
    if (!part.ok) return refused(part.no)
    if (!part.value || !/\.(?:xml|rels)$/i.test(path)) continue
    const text = new TextDecoder(isWide(part.value) ? 'utf-16le' : 'utf-8').decode(part.value)
    if (/<!DOCTYPE|<!ENTITY/i.test(text)) return refuseUpload('upload-active', { what: 'DTD' })
    const call = calls.find(([where, what]) => where.test(path) && what.test(text))
    if (call) return refuseUpload('upload-active', { what: call[2] })
    texts.set(path, text)
  }
  const sheets = kind === 'xlsx' ? hiddenSheets(archive, limits) : yes([])
  if (!sheets.ok) return sheets
  return yes([
    ...sheets.value,
    ...hiddenParts(texts, archive.names),
    ...(kind === 'ofd' ? [finding('not-looked-into')] : []),
  ])
}

const refused = (why: Unreadable): Checked => no({ code: uploadCodeOf(why), facts: {} })

const isWide = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xfe

function hiddenSheets(archive: Archive, limits: Limits): Checked {
  const listed = listSheets(archive, limits)
  if (!listed.ok) return refused(listed.no)
  const names = listed.value.filter(({ hidden }) => hidden).map(({ name }) => name)
  return yes(names.length > 0 ? [finding('hidden-sheet', { names: names.join('、') })] : [])
}

function hiddenParts(texts: ReadonlyMap<string, string>, names: ReadonlySet<string>): readonly UploadFinding[] {
  const where = (path: RegExp, text: RegExp): string[] =>
    [...texts].filter(([name, words]) => path.test(name) && text.test(words)).map(([name]) => name)
  const some = (path: RegExp, text: RegExp = /./): boolean => where(path, text).length > 0
  const rows = where(/^xl\/worksheets\/.*\.xml$/, /<(?:\w+:)?(?:row|col)\b[^>]*\bhidden\s*=\s*["'](?:1|true)["']/)
  const embedded = [...names].filter((name) => /(?:^|\/)(?:embeddings|Object \d+)\/[^/]+$/.test(name)).length
  const named = namesIn(texts)
  return [
    ...(rows.length > 0 ? [finding('hidden-rows', { sheets: rows.map(lastStep).join('、') })] : []),
    ...(some(/^word\/.*\.xml$/, /<w:vanish(?:\s*\/|\s+w:val\s*=\s*["'](?:1|true|on)["'])/)
      ? [finding('hidden-text')]
      : []),
    ...(some(/^word\/document\.xml$/, /<w:(?:ins|del)\s/) || some(/^content\.xml$/, /<text:tracked-changes\b/)
      ? [finding('tracked-changes')]
      : []),
    ...(some(/^(?:word|xl)\/(?:threadedComments\/.*|comments\d*)\.xml$|^ppt\/comments\/.*\.xml$/) ||
    some(/^content\.xml$/, /<office:annotation\b/)
      ? [finding('comments')]
      : []),
    ...(some(/^ppt\/notesSlides\/.*\.xml$/) ? [finding('speaker-notes')] : []),
    ...(some(/^xl\/externalLinks\/.*\.xml$/) ? [finding('linked-workbook')] : []),
    ...(embedded > 0 ? [finding('embedded-files', { count: embedded })] : []),
    ...(named.length > 0 ? [finding('author-named', { names: named.join('、') })] : []),
  ]
}

const lastStep = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.xml$/, '')

const naming =
  /<(?:dc:creator|cp:lastModifiedBy|Company|Manager|meta:initial-creator)(?:\s[^>]*)?>([^<]{1,200})<\/(?:dc:creator|cp:lastModifiedBy|Company|Manager|meta:initial-creator)>/g

/** Names that programs give themselves, or leave where nobody gave one. */
const nobody =
  /^\s*(?:|un-?named|administrator|admin|user|microsoft office user|gongkai|apache poi|openpyxl|python-docx)\s*$/i

function namesIn(texts: ReadonlyMap<string, string>): readonly string[] {
  const found = ['docProps/core.xml', 'docProps/app.xml', 'meta.xml'].flatMap((path) =>
    [...(texts.get(path) ?? '').matchAll(naming)].map(([, name = '']) => name.trim()),
  )
  return [...new Set(found.filter((name) => !nobody.test(name)))]
}
