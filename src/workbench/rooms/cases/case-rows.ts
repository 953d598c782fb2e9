import type { AnswerOf } from '../../calls/answers.ts'
import { read } from '../../calls/call.ts'
import type { Search } from '../../shell/go.tsx'

export type CaseRow = AnswerOf<'get', '/cases'>['cases'][number]

type Asked = NonNullable<Parameters<typeof read<'/cases'>>[1]['query']>

/** What the list can be asked, by its name in the address; the names are those of the API. */
export const caseFilters = [
  'text',
  'only',
  'stage',
  'section',
  'dueBy',
  'receivedFrom',
  'receivedTo',
  'applicant',
  'figure',
  'from',
  'to',
  'channel',
  'applicantKind',
  'outcome',
  'assigned',
  'after',
] as const

/** The filters of the address as the API takes them. */
export const askedOf = (search: Search): Asked => ({
  order: 'newest',
  ...Object.fromEntries(caseFilters.flatMap((name) => (search[name] ? [[name, search[name]] as const] : []))),
})

/** All cases the filters let through, page by page. */
export async function* allCases(search: Search, signal: AbortSignal): AsyncGenerator<readonly CaseRow[]> {
  for (let after: string | undefined; ;) {
    const query = { ...askedOf({ ...search, after }), limit: '200' }
    const { cases, next } = await read('/cases', { query, signal })
    yield cases
    if (next === undefined) return
    after = next
  }
}
