import type { Context } from 'hono'
import type { Language } from '../kernel/words.ts'
import type { AccessFacts } from './access-log.ts'

/** What the frame of every web door puts beside a request. */
export interface DoorEnv {
  readonly Variables: {
    requestId: string
    language: Language
    /** Where the request came from, as the server or a proxy it trusts tells; empty when nobody tells. */
    address: string
    /** What the line in the log will say besides what it always says. */
    access: AccessFacts
  }
}

export type DoorContext = Context<DoorEnv>
