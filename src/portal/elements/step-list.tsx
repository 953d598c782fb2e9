import type { Child } from 'hono/jsx'
import { marks } from '../../kernel/marks.table.ts'
import type { Language } from '../../kernel/words.ts'
import { elementWords } from '../words/elements.table.ts'

export interface Step {
  readonly title: string
  readonly state: 'done' | 'current' | 'ahead'
  readonly body?: Child
}

/** Where something stands on its way. */
export const StepList = ({ language, steps }: { language: Language; steps: readonly Step[] }) => (
  <ol class="steps">
    {steps.map(({ title, state, body }) => (
      <li data-state={state} aria-current={state === 'current' ? 'step' : undefined}>
        <h3>
          {title}
          <span class="aside">{`${marks.open[language]}${elementWords[state][language]}${marks.close[language]}`}</span>
        </h3>
        {body}
      </li>
    ))}
  </ol>
)
