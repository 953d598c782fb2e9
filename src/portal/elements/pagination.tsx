import { fillWords } from '../../kernel/fill-words.ts'
import type { Language } from '../../kernel/words.ts'
import { elementWords } from '../words/elements.table.ts'

interface PaginationProps {
  readonly language: Language
  readonly page: number
  readonly pageCount: number
  /** The address of a page. */
  readonly hrefOf: (page: number) => string
  /** What is told of the range: “1–20 of 83”. */
  readonly range?: string
}

/** The pages shown around the one at hand; 0 stands for those left out. */
export function pagesShown(page: number, pageCount: number): readonly number[] {
  const near = new Set([1, page - 1, page, page + 1, pageCount].filter((one) => one >= 1 && one <= pageCount))
  return [...near]
    .toSorted((one, other) => one - other)
    .flatMap((one, at, all) => (at > 0 && one - (all[at - 1] ?? 0) > 1 ? [0, one] : [one]))
}

/** The way through a long list. */
export const Pagination = ({ language, page, pageCount, hrefOf, range }: PaginationProps) => (
  <nav class="pages" aria-label={elementWords.pages[language]}>
    {range !== undefined && <p class="note number">{range}</p>}
    {pageCount > 1 && (
      <ul>
        {page > 1 && (
          <li>
            <a rel="prev" href={hrefOf(page - 1)}>
              {elementWords.previous[language]}
            </a>
          </li>
        )}
        {pagesShown(page, pageCount).map((one) => (
          <li>
            {one === 0 ? (
              <span class="gap">…</span>
            ) : one === page ? (
              <span aria-current="page">{one}</span>
            ) : (
              <a href={hrefOf(one)} aria-label={fillWords(elementWords.page, language, { number: one })}>
                {one}
              </a>
            )}
          </li>
        ))}
        {page < pageCount && (
          <li>
            <a rel="next" href={hrefOf(page + 1)}>
              {elementWords.next[language]}
            </a>
          </li>
        )}
      </ul>
    )}
  </nav>
)
