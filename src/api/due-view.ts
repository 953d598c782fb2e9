import type { Words } from '../kernel/words.ts'
import { type Citation, formatCitation } from '../statute/citation.ts'
import type { Due } from '../statute/proof.ts'

export const citationWords = (citation: Citation): Words => ({
  zh: formatCitation(citation, 'zh'),
  en: formatCitation(citation, 'en'),
})

/** A date with its proof, citations in words. */
export const dueView = ({ due, provisional, proof }: Due) => ({
  due,
  provisional,
  proof: proof.map(({ day, says, cite, counted, caveat }) => ({
    day,
    says,
    cite: cite.map(citationWords),
    ...(counted !== undefined && { counted }),
    ...(caveat && { caveat }),
  })),
})
