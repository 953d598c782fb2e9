import type { PublicRow } from '../reads/public-row.ts'
import { documentPath } from '../reads/public-document.ts'
import { chinaDay } from '../kernel/china-time.ts'
import type { DocumentLine } from './elements/document-list.tsx'
import { ValidityMark } from './elements/validity-mark.tsx'
import { linkTo, type View } from './view.ts'

/** Documents as lines of a list; a mark stands behind those no longer or not yet in force. */
export const documentLines = (view: View, rows: readonly PublicRow[]): readonly DocumentLine[] =>
  rows.map((row) => ({
    href: linkTo(view, documentPath(row)),
    title: row.title,
    indexNumber: row.indexNumber,
    number: row.number,
    madeOn: row.madeOn,
    publishedOn: chinaDay(row.publishedAt),
    ...(row.validity !== undefined &&
      row.validity !== 'in-force' && { mark: <ValidityMark language={view.language} validity={row.validity} /> }),
  }))
