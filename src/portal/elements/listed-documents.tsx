import { fillWords } from '../../kernel/fill-words.ts'
import type { PublicPage } from '../../reads/public-documents.ts'
import { documentLines } from '../document-lines.tsx'
import type { View } from '../view.ts'
import { readingWords } from '../words/reading.table.ts'
import { DocumentList } from './document-list.tsx'
import { Pagination } from './pagination.tsx'

interface ListedDocumentsProps {
  readonly view: View
  readonly caption: string
  readonly listed: PublicPage
  readonly perPage: number
  readonly hrefOf: (page: number) => string
}

/** A page of a list of documents with the way through the others. */
export const ListedDocuments = ({ view, caption, listed, perPage, hrefOf }: ListedDocumentsProps) => {
  const { rows, total, page, pages } = listed
  const from = (page - 1) * perPage + 1
  return (
    <>
      <DocumentList language={view.language} caption={caption} rows={documentLines(view, rows)} />
      <Pagination
        language={view.language}
        page={page}
        pageCount={pages}
        hrefOf={hrefOf}
        range={fillWords(readingWords.range, view.language, { count: total, from, to: from + rows.length - 1 })}
      />
    </>
  )
}
