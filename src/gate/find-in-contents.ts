import type { WordLine } from '../formats/word-lines.ts'
import { type Body, type BodyPart, type Run, textOfRuns } from '../publication/body.ts'
import type { Contents } from '../publication/contents.ts'
import type { Finding } from '../publication/finding.ts'
import { parseBody } from '../publication/parse-body.ts'
import { findInLines } from './find-in-lines.ts'
import { findIn, findInName, notOwn, type OwnContacts } from './find-in.ts'

/** What was found in the texts of files, by their contents' hashes; places name no file yet. */
export type FoundInFiles = ReadonlyMap<string, readonly Finding[]>

/** As much of a document as is looked through. */
export type ContentsLooked = Pick<Contents, (typeof fields)[number] | 'body' | 'keywords'> & {
  readonly attachments: readonly { readonly hash: string; readonly name: string }[]
}

const fields = ['title', 'number', 'maker', 'source', 'summary'] as const

/**
 * Everything in a document that may have to stay inside: its fields, its text as it will be read (marks taken away, links
 * with their addresses), the names of its files and what was found in them; but for the organ's own contacts.
 */
export function findInContents(contents: ContentsLooked, files: FoundInFiles, own: OwnContacts): readonly Finding[] {
  const body = parseBody(contents.body)
  const found = [
    ...fields.flatMap((part) => findIn({ part }, contents[part] ?? '')),
    ...findIn({ part: 'keywords' }, contents.keywords.join('\n')),
    // What cannot be read as a text with marks is looked through as it stands.
    ...(body.ok ? findInBody(body.value) : findIn({ part: 'body' }, contents.body)),
    ...contents.attachments.flatMap(({ hash, name }) => [
      ...findInName(name),
      ...(files.get(hash) ?? []).map((finding) => ({ ...finding, place: { ...finding.place, file: name } })),
    ]),
  ]
  return notOwn(found, own)
}

/** Rows of a table stand on their own, so that a word is seen in its column. */
function findInBody(body: Body): readonly Finding[] {
  const lines = body.flatMap((part, index) => linesOfPart(part).map((line) => ({ line, at: index + 1 })))
  return [
    ...findInLines(
      lines.map(({ line }) => line),
      (index) => ({ part: 'body', at: lines[index]?.at ?? 1 }),
    ),
  ]
}

function linesOfPart(part: BodyPart): readonly WordLine[] {
  switch (part.kind) {
    case 'heading':
    case 'paragraph':
      return [wordsOfRuns(part.runs)]
    case 'list':
      return [part.items.map(wordsOfRuns).join('\n')]
    case 'table':
      return part.rows.map((row) => row.map(wordsOfRuns))
    default:
      return part satisfies never
  }
}

const wordsOfRuns = (runs: readonly Run[]): string =>
  [textOfRuns(runs), ...runs.flatMap(({ href }) => (href === undefined ? [] : [readable(href)]))].join('\n')

/** An address may hide signs as numbers. */
function readable(href: string): string {
  try {
    return decodeURIComponent(href)
  } catch {
    return href
  }
}
