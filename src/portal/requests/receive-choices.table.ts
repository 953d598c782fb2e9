import type { Delivery } from '../../casework/case-events.ts'
import { filingWords } from '../words/filing.table.ts'

/** How an answer can be received, as one choice: the form and the route of art. 29 (3), and what is needed for it. */
export interface ReceiveChoice {
  readonly label: keyof typeof filingWords
  readonly hint?: keyof typeof filingWords
  readonly delivery: Delivery
  readonly needs?: 'email' | 'address'
}

// prettier-ignore
export const receiveChoices = {
  online:  { label: 'byOnline',  hint: 'byOnlineHint', delivery: { form: 'electronic', route: 'online' } },
  email:   { label: 'byEmail',   hint: 'byEmailHint',  delivery: { form: 'electronic', route: 'email' },   needs: 'email' },
  post:    { label: 'byPaper',   hint: 'byPaperHint',  delivery: { form: 'paper', route: 'post' },         needs: 'address' },
  counter: { label: 'byCounter',                       delivery: { form: 'paper', route: 'in-person' } },
  disc:    { label: 'byDisc',    hint: 'byDiscHint',   delivery: { form: 'disc', route: 'post' },          needs: 'address' },
  reading: { label: 'byReading',                       delivery: { form: 'inspection', route: 'in-person' } },
} as const satisfies Readonly<Record<string, ReceiveChoice>>

export type ReceiveCode = keyof typeof receiveChoices
