import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { ComponentProps, ReactNode } from 'react'

/** What an address says after `?`, as plain text. */
export type Search = Readonly<Record<string, string | undefined>>

interface Place {
  /** Below `/desk`. */
  readonly to: string
  readonly search?: Search
}

/** A link to another room. */
export const Go = ({
  to,
  search,
  children,
  className,
  title,
}: Place & { readonly children: ReactNode; readonly className?: string; readonly title?: string }) => {
  const asked = { to, ...(search && { search }), ...(className && { className }), ...(title && { title }) }
  return <Link {...(asked as unknown as ComponentProps<typeof Link>)}>{children}</Link>
}

/** Goes to another room, or changes what this one's address says. */
export function useGo() {
  const navigate = useNavigate()
  return ({ to, search, replace = false }: Place & { readonly replace?: boolean }) =>
    void navigate({ to, replace, ...(search && { search }) } as unknown as Parameters<typeof navigate>[0])
}

/** The parts of the address a room named with `$`. */
export const useRoomParams = (): Readonly<Record<string, string | undefined>> => useParams({ strict: false })

/** What stands after `?` in the address of the room. */
export const useRoomSearch = (): Search => useSearch({ strict: false })
