import { marks } from '../../kernel/marks.table.ts'
import type { Say } from './use-words.tsx'

/** A text in the brackets of the language, as it stands after other words. */
export const bracketed = (text: string, say: Say): string => `${say(marks.open)}${text}${say(marks.close)}`
