import type { Child } from 'hono/jsx'

/** Something to know before reading on. */
export const Banner = ({
  kind = 'notice',
  title,
  children,
}: {
  kind?: 'notice' | 'warning'
  title?: string
  children?: Child
}) => (
  <div class="banner" data-kind={kind}>
    {title !== undefined && <h2>{title}</h2>}
    {children}
  </div>
)
