import type { Child } from 'hono/jsx'
import type { Language } from '../../kernel/words.ts'

export interface HeadElement {
  readonly label: string
  readonly value: Child
  /** A row of its own. */
  readonly wide?: boolean
  /** The value is shown as it was registered, in Chinese. */
  readonly chinese?: boolean
}

/** The elements of a document above its text: index number, subject, maker, dates, number, validity. */
export const DocumentHead = ({ language, elements }: { language: Language; elements: readonly HeadElement[] }) => (
  <dl class="document-head">
    {elements.map(({ label, value, wide, chinese }) => (
      <div class={wide === true ? 'wide' : undefined}>
        <dt>{label}</dt>
        <dd lang={chinese === true && language !== 'zh' ? 'zh-CN' : undefined}>{value}</dd>
      </div>
    ))}
  </dl>
)
