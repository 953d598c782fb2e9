import { marks } from '../../kernel/marks.table.ts'
import type { Say } from './use-words.tsx'

/** The name of a paper between the marks of the language. */
export const titled = (title: string, say: Say): string => `${say(marks.openTitle)}${title}${say(marks.closeTitle)}`

/** Several, one after the other. */
export const titledAll = (titles: readonly string[], say: Say): string =>
  titles.map((title) => titled(title, say)).join(say({ zh: '', en: ', ' }))
