import type { BodyOf } from '../../../calls/answers.ts'
import type { Values } from './values.ts'

/** What the form of a fee asks for; undefined while the tariff, or the pages it goes by, are missing. */
export function feeAsked({ tariff, pages }: Values): BodyOf<'post', '/cases/{id}/fee'> | undefined {
  if (tariff === 'pieces') return { tariff }
  return tariff === 'pages' && typeof pages === 'number' ? { tariff, pages } : undefined
}
