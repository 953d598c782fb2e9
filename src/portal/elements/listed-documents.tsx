import { fillWords } from '../../kernel/fill-words.ts'
import type { PublicPage } from '../../reads/public-documents.ts'
import { documentLines } from '../document-lines.tsx'
import { withQuery } from '../list-query.ts'
import { linkTo, type View } from '../view.ts'
import { readingWords } from '../words/reading.table.ts'
import { DocumentList } from './document-list.tsx'
import { NothingListed } from './nothing-listed.tsx'
import { Pagination } from './pagination.tsx'

interface ListedDocumentsProps {
  readonly view: View
  readonly caption: string
  readonly listed: PublicPage
  readonly perPage: number
  /** What an empty list says. */
  readonly nothing: string
  readonly path: string
  /** What was asked besides the page. */
  readonly query?: Readonly<Record<string, string | number | undefined>>
}

/** A page of a list of documents with the way through the others; an empty list says so. */
export const ListedDocuments = ({ view, caption, listed, perPage, nothing, path, query }: ListedDocumentsProps) => {
  const { rows, total, page, pages } = listed
  if (total === 0) return <NothingListed view={view} says={nothing} />
  const from = (page - 1) * perPage + 1
  return (
    <>
      <DocumentList language={view.language} caption={caption} rows={documentLines(view, rows)} />
      <Pagination
        language={view.language}
        page={page}
        pageCount={pages}
        hrefOf={(one) => linkTo(view, withQuery(path, { ...query, page: one > 1 ? one : undefined }))}
        range={fillWords(readingWords.range, view.language, { count: total, from, to: from + rows.length - 1 })}
      />
    </>
  )
}
