import { useQuery } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext } from 'react'
import { may, type StaffRight } from '../../organ/staff-roles.table.ts'
import type { AnswerOf } from '../calls/answers.ts'
import { read } from '../calls/call.ts'

/** Who sits at this workbench, for which organ, in what parts; `today` is the office's day, which need not be this machine's. */
export type Session = AnswerOf<'get', '/session'>

const Seated = createContext<Session | undefined>(undefined)

/** The key under which the session is remembered. */
export const sessionKey = ['session'] as const

/** Asks the server who is signed in; fails with `signed-out` when nobody is. */
export const useSessionQuery = () =>
  useQuery({
    queryKey: sessionKey,
    queryFn: ({ signal }) => read('/session', { signal }),
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
