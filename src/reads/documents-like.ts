import { sql } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import { essence } from '../casework/similar-matter.ts'
import type { CivilDate } from '../kernel/civil-date.ts'
import type { OrganProfile } from '../organ/organ-profile.ts'
import type { PublicAddress } from '../publication/index-number.ts'
import type { Schema } from '../store/schema.ts'
import { searchCodes } from '../store/search-codes.ts'

/** A document that may be what somebody is about to ask for, and how likely, from 0 to 1. */
export interface DocumentLike {
  readonly suggestion: {
    readonly kind: 'document'
    readonly id: string
    readonly title: string
    readonly on: CivilDate
  }
  readonly score: number
}

/** Of documents whose titles share anything so many of the newest are compared. */
const mostCompared = 2_000
const mostAnswered = 5
/** How much of the shorter wording must stand in the other. */
const alikeFrom = 0.5
const fewestPairs = 3

/** Published documents whose titles, or numbers, are like what was typed, best first; the organ's own name says nothing. */
export async function documentsLike(
  db: ReadonlyKysely<Schema>,
  organ: Pick<OrganProfile, 'id' | 'name'>,
  typed: string,
): Promise<readonly DocumentLike[]> {
  const wording = aboutOf(typed, organ.name)
  const codes = searchCodes(wording)
  const numbers = numbersIn(typed)
  if (codes.length === 0 && numbers.length === 0) return []
  const rows = await db
    .selectFrom('document_search as s')
    .innerJoin('public_document as p', (on) =>
      on.onRef('p.organ_id', '=', 's.organ_id').onRef('p.document_id', '=', 's.document_id'),
    )
    .select(['p.year', 'p.serial', 'p.title', 'p.number'])
    .select(sql<CivilDate>`(p.published_at at time zone 'Asia/Shanghai')::date`.as('on'))
    .where('s.organ_id', '=', organ.id)
    .where('p.listed', '=', true)
    .where(sql<boolean>`s.title_codes && ${[...codes]}::int[] or p.number = any(${[...numbers]}::text[])`)
    .orderBy('s.published_at', 'desc')
    .limit(mostCompared)
    .execute()
  return rows
    .map(({ year, serial, title, number, on }) => ({
      suggestion: { kind: 'document' as const, id: `${year}-${serial}`, title, on },
      score: number !== null && numbers.includes(number) ? 1 : shared(wording, aboutOf(title, organ.name)),
    }))
    .filter(({ score }) => score >= alikeFrom)
    .toSorted((one, other) => other.score - one.score)
    .slice(0, mostAnswered)
}

/** Whether a document is public at an address. */
export async function isPublicAt(
  db: ReadonlyKysely<Schema>,
  organId: string,
  { year, serial }: PublicAddress,
): Promise<boolean> {
  const row = await db
    .selectFrom('public_document')
    .select('document_id')
    .where('organ_id', '=', organId)
    .where('year', '=', year)
    .where('serial', '=', serial)
    .executeTakeFirst()
  return row !== undefined
}

const documentNumbers = /\p{Script=Han}{1,20}[〔[(]\d{4}[〕\])]\d{1,5}号/gu

/** Every number a text may hold: words before it stand close, so that each beginning is tried. */
const numbersIn = (typed: string): readonly string[] =>
  (typed.normalize('NFKC').match(documentNumbers) ?? []).flatMap((found) => {
    const number = found.replace(/[[(]/u, '〔').replace(/[\])]/u, '〕')
    return [...Array(number.indexOf('〔')).keys()].map((at) => number.slice(at))
  })

/** Kinds of papers and the name of the organ stand in every title. */
const everywhere = /印发|通知|公告|通告|通报|意见|方案|办法|细则|公示/gu

const aboutOf = (text: string, organ: string): string => essence(text.replaceAll(organ, '')).replaceAll(everywhere, '')

/** How much of the shorter of two wordings stands in the other, by pairs of characters. */
function shared(one: string, other: string): number {
  const [a, b] = [pairsOf(one), pairsOf(other)]
  const both = [...a].filter((pair) => b.has(pair)).length
  return both < fewestPairs ? 0 : both / Math.min(a.size, b.size)
}

const pairsOf = (text: string): ReadonlySet<string> => {
  const signs = [...text]
  return new Set(signs.slice(1).map((sign, at) => `${signs[at] ?? ''}${sign}`))
}
