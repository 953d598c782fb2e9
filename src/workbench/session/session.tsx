import { useQuery } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext } from 'react'
import { may, type StaffRight, type StaffRole } from '../../organ/staff-roles.table.ts'
import { callRaw } from '../calls/call.ts'

/** Who sits at this workbench, for which organ, in what parts. */
export interface Session {
  readonly person: { readonly id: string; readonly name: string; readonly section?: string }
  readonly organ: { readonly id: string; readonly name: string }
  readonly roles: readonly StaffRole[]
  /** The office's day, which need not be the day of this machine. */
  readonly today: string
}

const Seated = createContext<Session | undefined>(undefined)

/** The key under which the session is remembered. */
export const sessionKey = ['session'] as const

/** Asks the server who is signed in; fails with `signed-out` when nobody is. */
export const useSessionQuery = () =>
  useQuery({
    queryKey: sessionKey,
    queryFn: async ({ signal }): Promise<Session> =>
      (await (await callRaw('GET', '/session', { signal })).json()) as Session,
    staleTime: 5 * 60_000,
  })

/** Who is signed in, wherever a room is open that only they may see. */
export function useSession(): Session {
  const session = useContext(Seated)
  if (!session) throw new Error('A session is asked for where nobody is signed in')
  return session
}

/** Who is signed in, or nobody. */
export const useSessionIfAny = (): Session | undefined => useContext(Seated)

/** Whether the person holds a right. */
export const useMay = (right: StaffRight): boolean => may(useSessionIfAny()?.roles ?? [], right)

export const SessionProvider = ({
  session,
  children,
}: {
  readonly session: Session | undefined
  readonly children: ReactNode
}) => <Seated value={session}>{children}</Seated>
