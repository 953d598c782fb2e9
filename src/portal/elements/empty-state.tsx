import type { Child } from 'hono/jsx'

/** That there is nothing, and what can be done. */
export const EmptyState = ({ says, children }: { says: string; children?: Child }) => (
  <div class="empty">
    <p>{says}</p>
    {children}
  </div>
)
