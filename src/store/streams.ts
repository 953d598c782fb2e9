/** One history: the events of one case, dispute, ledger entry, document or released answer of one organ, or of its own record. */
export interface Stream {
  readonly organ: string
  readonly name: string
}

/** What has a stream of its own; its name begins with the word, so that the register row of a stream is found. */
export const streamKinds = ['case', 'dispute', 'ledger', 'document', 'answer', 'report', 'organ'] as const

export type StreamKind = (typeof streamKinds)[number]

export const streamOf = (organ: string, kind: StreamKind, id: string): Stream => ({ organ, name: `${kind}:${id}` })
