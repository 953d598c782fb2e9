import { no, type Result, yes } from '../kernel/result.ts'
import type { Limits } from './limits.ts'
import { type UploadFinding, finding } from './upload-findings.table.ts'
import type { UploadKind } from './upload-kinds.table.ts'
import { refuseUpload, runsByItself, type UploadRefusal } from './upload-refusals.table.ts'
import { uploadCodeOf } from './upload-sniff.ts'
import type { Unreadable } from './unreadable.table.ts'
import { listSheets } from './xlsx.ts'
import type { Archive } from './zip.ts'

type Checked = Result<readonly UploadFinding[], UploadRefusal>

/** Parts of an office file that are programs. */
const programs =
  /(?:^|\/)vba(?:Project|Data)[^/]*\.(?:bin|xml)$|(?:^|\/)(?:macrosheets|dialogsheets|activeX|Basic|Scripts)\/|\.(?:exe|dll|js|vbs|hta|jar|ps1|bat|cmd|lnk|html?|svgz?)$/i

/** What the parts say that makes a program open or run something else. */
const calls: readonly (readonly [where: RegExp, runs: (text: string) => boolean, what: string, whatEn?: string])[] = [
  [/^\[Content_Types\]\.xml$/, (text) => /macroEnabled|vbaProject/i.test(text), '宏', 'macro'],
  [/\.rels$/, opensOther, '外部模板', 'external template'],
  [/^word\/.*\.xml$/, (text) => /\bDDE(?:AUTO)?\b/i.test(fieldsIn(text)), 'DDE'],
  [/^xl\/externalLinks\/.*\.xml$/, (text) => /<(?:\w+:)?ddeLink\b/i.test(text), 'DDE'],
  [
    /^(?:content|styles)\.xml$/,
    (text) => /<script:event-listener\b|xlink:href\s*=\s*["'](?:vnd\.sun\.star\.script|macro):/i.test(text),
    '宏',
    'macro',
  ],
]

/** Whether a part is related to something outside that is opened with it. */
function opensOther(text: string): boolean {
  const elements = text.matchAll(/<(?:\w+:)?Relationship\b((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/g)
  return [...elements].some(
    ([, attributes = '']) =>
      /\bTargetMode\s*=\s*["']\s*External\s*["']/i.test(attributes) &&
      /\bType\s*=\s*["'][^"']*\/(?:attachedTemplate|oleObject|frame|subDocument|externalLinkPath\/macro)\s*["']/i.test(
        attributes,
      ),
  )
}

/** What the fields of a text say, put together again: one may be torn into pieces. */
const fieldsIn = (text: string): string =>
  [
    ...[...text.matchAll(/<(?:\w+:)?instrText\b[^<>]*>([^<]*)</g)].map(([, words]) => words),
    ...[...text.matchAll(/<(?:\w+:)?fldSimple\b(?:[^<>"']|"[^"<]*"|'[^'<]*')*?\binstr\s*=\s*("[^"<]*"|'[^'<]*')/g)].map(
      ([, words]) => ` ${words} `,
    ),
  ].join('')

/** Looks through a packed office file: programs in it are refused, what is hidden in it is told. */
export function checkOffice(archive: Archive, kind: UploadKind, limits: Limits): Checked {
  const texts = new Map<string, string>()
  for (const path of archive.names) {
    if (programs.test(path)) return runsByItself(path.slice(path.lastIndexOf('/') + 1))
    if (path.startsWith('/') || path.split('/').includes('..')) return refuseUpload('upload-inner-name')
    const part = archive.unpack(path)
    if (!part.ok) return refused(part.no)
    if (!part.value || !/\.(?:xml|rels)$/i.test(path)) continue
    const text = textOf(part.value)
    if (/<!DOCTYPE|<!ENTITY/i.test(text)) return runsByItself('DTD')
    const call = calls.find(([where, runs]) => where.test(path) && runs(text))
    if (call) return runsByItself(call[2], call[3])
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

/** The text of a part as a program reads it: in the letters it is written in, numbers for letters made letters. */
const textOf = (bytes: Uint8Array): string =>
  new TextDecoder(lettersOf(bytes))
    .decode(bytes)
    .replaceAll(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (all, hex, plain) => {
      const code = Number.parseInt(String(hex ?? plain), hex === undefined ? 10 : 16)
      // What would end the tag or the word it stands in stays as it is written.
      return code > 0x10ffff || '<>&"\''.includes(String.fromCodePoint(code)) ? all : String.fromCodePoint(code)
    })

function lettersOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le'
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? 'utf-16be' : 'utf-8'
}

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
  const rows = where(/^xl\/worksheets\/.*\.xml$/, /<(?:\w+:)?(?:row|col)\b[^<>]*\bhidden\s*=\s*["'](?:1|true)["']/)
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
  /<(?:dc:creator|cp:lastModifiedBy|Company|Manager|meta:initial-creator)(?:\s[^<>]*)?>([^<]{1,200})<\/(?:dc:creator|cp:lastModifiedBy|Company|Manager|meta:initial-creator)>/g

/** Names that programs give themselves, or leave where nobody gave one. */
const nobody =
  /^\s*(?:|un-?named|administrator|admin|user|microsoft office user|gongkai|apache poi|openpyxl|python-docx)\s*$/i

function namesIn(texts: ReadonlyMap<string, string>): readonly string[] {
  const found = ['docProps/core.xml', 'docProps/app.xml', 'meta.xml'].flatMap((path) =>
    [...(texts.get(path) ?? '').matchAll(naming)].map(([, name = '']) => name.trim()),
  )
  return [...new Set(found.filter((name) => !nobody.test(name)))]
}
