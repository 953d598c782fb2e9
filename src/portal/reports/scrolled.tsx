import type { Child } from 'hono/jsx'
import { marks } from '../../kernel/marks.table.ts'
import type { Language } from '../../kernel/words.ts'
import { elementWords } from '../words/elements.table.ts'

/** A wide table that scrolls by itself where the screen is narrow. */
export const Scrolled = ({
  language,
  caption,
  wide,
  children,
}: {
  language: Language
  caption: string
  wide?: boolean
  children: Child
}) => (
  <section
    class={wide === true ? 'table form-table wide-form' : 'table form-table'}
    aria-label={`${caption}${marks.open[language]}${elementWords.scrollable[language]}${marks.close[language]}`}
    tabindex={0}
  >
    <table>
      <caption>{caption}</caption>
      {children}
    </table>
  </section>
)
