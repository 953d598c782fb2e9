import type { Child } from 'hono/jsx'

interface ButtonProps {
  readonly kind?: 'main' | 'quiet' | 'grave'
  readonly name?: string | undefined
  readonly value?: string | undefined
  readonly children?: Child
}

/** Sends the form it stands in. */
export const Button = ({ kind = 'main', name, value, children }: ButtonProps) => (
  <button class="button" type="submit" data-kind={kind} name={name} value={value}>
    {children}
  </button>
)

/** A link that begins something. */
export const ButtonLink = ({
  href,
  kind = 'main',
  children,
}: {
  href: string
  kind?: 'main' | 'quiet'
  children?: Child
}) => (
  <a class="button" data-kind={kind} href={href}>
    {children}
  </a>
)
