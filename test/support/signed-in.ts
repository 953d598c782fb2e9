import { randomUUID } from 'node:crypto'
import type { StaffRole } from '../../src/organ/staff-roles.table.ts'
import { enter } from '../../src/services/sign-in/enter.ts'
import { keepPerson } from '../../src/services/sign-in/keep-person.ts'
import type { SignIn } from '../../src/services/sign-in/open-sign-in.ts'

export interface SignedIn {
  /** For the header `cookie`. */
  readonly cookie: string
  readonly userId: string
}

/** A member of staff with these roles, at his desk: made anew, and signed in without a browser. */
export async function signedIn(
  signIn: SignIn,
  organId: string,
  roles: readonly StaffRole[],
  more: { readonly id?: string; readonly name?: string; readonly section?: string } = {},
): Promise<SignedIn> {
  const { house } = signIn
  const id = more.id ?? randomUUID()
  await house.db
    .transaction()
    .execute((trx) =>
      keepPerson(trx, house.now(), { id, organId, username: id, name: more.name ?? id, section: more.section, roles }),
    )
  const { cookies } = await enter(signIn, id, new Headers())
  return { userId: id, cookie: cookieOf(cookies) }
}

/** What a browser would send after these. */
export const cookieOf = (cookies: readonly string[]): string => cookies.map((cookie) => cookie.split(';')[0]).join('; ')
