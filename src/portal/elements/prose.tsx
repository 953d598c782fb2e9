import type { Child } from 'hono/jsx'

/** Running text, no line longer than the measure. */
export const Prose = ({ children }: { children?: Child }) => <div class="prose">{children}</div>
