import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { LedgerDesk } from '../../../ledgers/ledger-desk.ts'
import { type LedgerRole, ledgerRoles } from '../../../ledgers/transitions.table.ts'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { AnswerOf, QueryOf } from '../../calls/answers.ts'
import { read } from '../../calls/call.ts'
import { useSession } from '../../session/session.tsx'
import type { Search } from '../../shell/go.tsx'

export type EntryRow = AnswerOf<'get', '/ledger'>['entries'][number]
export type EntryView = AnswerOf<'get', '/ledger/{id}'>
export type LedgerYear = AnswerOf<'get', '/ledger/years/{year}'>
export type Contents = EntryView['contents']

/** The first year with a form. */
export const firstYear = 2019

/** Table 2 of a year as the ledgers stand. */
export const useLedgerYear = (year: number) =>
  useQuery({
    queryKey: ['ledger', 'year', year],
    queryFn: ({ signal }) => read('/ledger/years/{year}', { params: { year: String(year) }, signal }),
  })

/** One entry with its history. */
export const useEntry = (id: string) =>
  useQuery({
    queryKey: ['ledger', 'entry', id],
    queryFn: ({ signal }) => read('/ledger/{id}', { params: { id }, signal }),
  })

/** After an act everything that is counted from the ledgers is read anew. */
export function useLedgerChanged(): () => Promise<void> {
  const queries = useQueryClient()
  return async () => {
    await queries.invalidateQueries({ queryKey: ['ledger'] })
    await queries.invalidateQueries({ queryKey: ['reports'] })
  }
}

/** The person at this desk as the ledgers rule on him: the same that the server does. */
export function useLedgerDesk(): LedgerDesk | undefined {
  const { today, person, roles } = useSession()
  const year = useLedgerYear(Number(today.slice(0, 4)))
  if (!year.data) return undefined
  const own = roles.filter((role): role is LedgerRole & typeof role => Object.hasOwn(ledgerRoles, role))
  return {
    today: today as CivilDate,
    actor: { id: person.id, roles: own },
    settings: { makesRules: year.data.makesRules },
  }
}

export type Asked = NonNullable<QueryOf<'get', '/ledger'>>

/** What the address of the list asks for, as the API is asked; without a figure the year is that of the entry's day. */
export function askedOf(search: Search, year: number): Asked {
  const { kind, stage, text, figure, all, after } = search
  const days = figure ? { year: String(year), figure } : all ? {} : { from: `${year}-01-01`, to: `${year}-12-31` }
  const given = { kind, stage, text, after, newest: 'true', ...days }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== ''))
}

/** All entries that are asked for, page by page. */
export async function* allEntries(search: Search, year: number, signal: AbortSignal) {
  for (let after: string | undefined; ;) {
    const asked = askedOf({ ...search, after }, year)
    const { entries, next } = await read('/ledger', { query: { ...asked, limit: '200' }, signal })
    yield entries
    if (next === undefined) return
    after = next
  }
}
