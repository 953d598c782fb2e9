import type { BodyOf } from '../../calls/answers.ts'
import type { ContentsAsked } from '../../../services/document-command-shape.ts'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import { columnRow } from '../../../publication/columns.table.ts'
import type { DocumentFile, DocumentView } from './document-data.ts'

/** A document as the form holds it. */
export interface Editing extends Omit<ContentsAsked, 'attachments' | 'openness' | 'keywords'> {
  readonly keywords: string[]
  readonly opennessKind: ContentsAsked['openness']['kind']
  readonly opennessReason?: string
  readonly reason?: string
}

/** An empty notice of this organ and day. */
export const begun = (organ: string, today: string): Editing => ({
  title: '',
  body: '',
  column: 'notices',
  category: columnRow('notices').category,
  subject: 'commerce',
  genre: 'notice',
  maker: organ,
  madeOn: today as CivilDate,
  normative: false,
  clock: 'publish',
  keywords: [],
  source: organ,
  opennessKind: 'proactive',
})

/** A document as it stands, for going on with it. */
export function editingOf({ contents }: DocumentView): Editing {
  const { attachments: _files, openness, keywords, ...rest } = contents
  return {
    ...rest,
    keywords: [...keywords],
    opennessKind: openness.kind,
    ...(openness.reason !== undefined && { opennessReason: openness.reason }),
  }
}

/** Contents as the API takes them. */
export type ContentsSent = BodyOf<'post', '/documents'>['contents']

/** What was filled in, as the API takes it; empty fields are left out. */
export function contentsOf(editing: Editing, files: readonly DocumentFile[]): ContentsSent {
  const { opennessKind, opennessReason, reason: _why, ...fields } = editing
  const given = Object.fromEntries(
    Object.entries(fields).filter(([name, value]) => name === 'body' || (value !== undefined && value !== '')),
  ) as unknown as Omit<ContentsSent, 'attachments' | 'openness'>
  return {
    ...given,
    attachments: files.map(({ hash, name }) => ({ hash, name })),
    openness: {
      kind: opennessKind,
      ...(opennessKind !== 'proactive' && opennessReason !== undefined && { reason: opennessReason }),
    },
  }
}
