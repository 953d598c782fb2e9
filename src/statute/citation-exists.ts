import { articles } from './articles.table.ts'
import type { Citation } from './citation.ts'
import { instruments } from './instruments.table.ts'

/**
 * Whether the place cited is there: for the Regulation down to the item; for other instruments up to their
 * last article where that is known. An item needs its paragraph.
 */
export function citationExists({ instrument, article, paragraph, item }: Citation): boolean {
  if (article === undefined) return paragraph === undefined && item === undefined
  if (item !== undefined && paragraph === undefined) return false
  if (![article, paragraph, item].every((part) => part === undefined || (Number.isInteger(part) && part >= 1)))
    return false
  if (instrument !== 'regulation') return article <= (instruments[instrument].lastArticle ?? article)

  const shape = articles[article]
  if (!shape) return false
  if (paragraph !== undefined && paragraph > shape.paragraphs) return false
  return (
    item === undefined ||
    (shape.items !== undefined && shape.items.paragraph === paragraph && item <= shape.items.count)
  )
}
