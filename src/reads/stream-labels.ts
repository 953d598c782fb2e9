import type { ReadonlyKysely } from 'kysely/readonly'
import type { Schema } from '../store/schema.ts'

/**
 * By what an office knows the histories of these names: a case and its released answer by its number, an entry by its number, a document by its title
 * once the public may see it. Never what was asked, nor by whom; what has no such name is left out.
 */
export async function streamLabels(
  db: ReadonlyKysely<Schema>,
  organId: string,
  streams: Iterable<string>,
): Promise<Readonly<Record<string, string>>> {
  const asked = new Set(streams)
  const names = [...asked]
  const idsOf = (kind: string) =>
    names.filter((name) => name.startsWith(`${kind}:`)).map((name) => name.slice(kind.length + 1))
  const [entries, documents] = [idsOf('ledger'), idsOf('document')]
  const cases = [...idsOf('case'), ...idsOf('answer')]
  const [numbered, entered, published] = await Promise.all([
    cases.length === 0
      ? []
      : db
          .selectFrom('case_register')
          .select(['case_id as id', 'number as label'])
          .where('organ_id', '=', organId)
          .where('case_id', 'in', cases)
          .execute(),
    entries.length === 0
      ? []
      : db
          .selectFrom('ledger_register')
          .select(['entry_id as id', 'number as label'])
          .where('organ_id', '=', organId)
          .where('entry_id', 'in', entries)
          .execute(),
    documents.length === 0
      ? []
      : db
          .selectFrom('public_document')
          .select(['document_id as id', 'title as label'])
          .where('organ_id', '=', organId)
          .where('document_id', 'in', documents)
          .execute(),
  ])
  const told = (kind: string, rows: readonly { readonly id: string; readonly label: string | null }[]) =>
    rows.flatMap(({ id, label }) => {
      const name = `${kind}:${id}`
      return label === null || label === '' || !asked.has(name) ? [] : [[name, label] as const]
    })
  return Object.fromEntries([
    ...told('case', numbered),
    ...told('answer', numbered),
    ...told('ledger', entered),
    ...told('document', published),
  ])
}
