import type { Instant } from '../../store/instant.ts'
import type { Office } from '../office.ts'
import { linkToken } from './one-time-link.ts'
import type { SignIn } from './open-sign-in.ts'

/** Who acts on the staff of which organ, under which key. */
export interface StaffAct {
  readonly signIn: SignIn
  readonly office: Office
  readonly actor: string
  readonly key: string
}

/** What is kept of a link that was made: no token. */
export interface KeptLink {
  readonly seed: string
  readonly id: string
  readonly expiresAt: Instant
}

export interface MadeLink extends Omit<KeptLink, 'seed'> {
  /** Told to whoever made it; the house keeps its hash alone. */
  readonly token: string
}

/** A kept link as it is told. */
export const madeLink = ({ settings }: SignIn, { seed, id, expiresAt }: KeptLink): MadeLink => ({
  id,
  expiresAt,
  token: linkToken(settings.secret, seed),
})
