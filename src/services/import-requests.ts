import { sql } from 'kysely'
import { historyOf } from '../casework/import-history.ts'
import { requestFields } from '../casework/import-fields.table.ts'
import { type OldRequest, oldRequest } from '../casework/import-request.ts'
import { yearOf } from '../kernel/civil-date.ts'
import { appendAll, beginning, holdDaysOpen } from '../store/bulk.ts'
import { numberTaken } from '../store/counter.ts'
import { recognisePeople, writePeople } from '../store/people.ts'
import { streamOf } from '../store/streams.ts'
import { countedRequests } from './import-counts.ts'
import { commandOf, idIn, type ImportWriter } from './import-writer.ts'
import { writeManyCases } from './write-case-registers.ts'

/** Who asked, by the place of the row: somebody known, or somebody new who comes with it. */
type Applicants = ReadonlyMap<number, { readonly id: string; readonly isNew: boolean }>

/** Old ledgers of requests: each row a case with its history, its people sealed, its number as it was. */
export const importRequests: ImportWriter<OldRequest, Applicants> = {
  fields: requestFields,
  read: (row) => {
    const read = oldRequest(row)
    return 'request' in read ? { item: read.request } : read
  },
  keyOf: ({ number }) => number,
  against: async (db, { organ }, batch, { rows }) => {
    const numbers = rows.flatMap(({ item }) => item?.number ?? [])
    const { rows: taken } = await sql<{ number: string }>`
      select number from case_register
      where organ_id = ${organ.id} and not voided and number = any(${numbers}::text[])
        and not (case_id >= ${`${batch}-`} and case_id < ${`${batch}.`})`.execute(db)
    const known = new Set(taken.map(({ number }) => number))
    return rows.flatMap(({ sheet, row, item }) =>
      item && known.has(item.number)
        ? [{ sheet, row, field: 'number', code: 'number-in-use' as const, facts: { found: item.number } }]
        : [],
    )
  },
  describe: ({ number, receivedOn, channel, applicantKind, wanted, ending, disputes }) => ({
    number,
    receivedOn,
    channel,
    applicantKind,
    wanted: wanted.slice(0, 40),
    ending: ending ? `${ending.on} ${ending.outcome}` : 'open',
    disputes: disputes.map(({ kind, filedOn }) => `${kind} ${filedOn}`).join(', '),
  }),
  count: (_, items) => countedRequests(items),
  prepare: async (db, { organ, people: keys }, batch, items) => {
    const people = items.map(({ item }) => item.people.applicant)
    const recognised = await recognisePeople(db, keys, organ.id, people)
    return new Map(
      items.map(({ index }, at) => {
        const { known, sameAs } = recognised[at] ?? {}
        const id = known ?? `${idIn(batch, items[sameAs ?? at]?.index ?? index)}-a`
        return [index, { id, isNew: known === undefined && sameAs === undefined }]
      }),
    )
  },
  write: async (trx, office, { id: batch, actor }, items, applicants) => {
    const { organ, people: keys, settings, now, hashName } = office
    await holdDaysOpen(trx, organ.id)
    const cases = items.map(({ index, item }) => {
      const caseId = idIn(batch, index)
      const { id: applicantId, isNew } = applicants.get(index) ?? { id: `${caseId}-a`, isNew: true }
      const agentId = item.people.agentName === undefined ? undefined : `${caseId}-b`
      const ids = { caseId, applicantId, batch, ...(agentId !== undefined && { agentId }) }
      return { caseId, item, agentId, isNew, applicantId, ...historyOf(item, ids, settings) }
    })
    await writePeople(
      trx,
      keys,
      cases.flatMap(({ item: { people, applicantKind }, applicantId, agentId, isNew }) => [
        ...(isNew
          ? [{ id: { organ: organ.id, person: applicantId }, kind: applicantKind, known: people.applicant }]
          : []),
        ...(agentId === undefined
          ? []
          : [
              {
                id: { organ: organ.id, person: agentId },
                kind: 'natural' as const,
                known: { name: people.agentName ?? '' },
              },
            ]),
      ]),
    )
    const meta = { actor, commandId: commandOf(batch), at: now(), hashName }
    await appendAll(
      trx,
      organ.id,
      cases.map(({ caseId, events }) => ({ past: beginning(streamOf(organ.id, 'case', caseId)), events })),
      meta,
    )
    const standing = cases.map(({ caseId, events, file }) => ({ caseId, version: events.length, file }))
    await writeManyCases(trx, office, standing)
    for (const [year, last] of lastNumbers(items.map(({ item }) => item)))
      await numberTaken(trx, organ.id, 'case', year, last)
  },
}

/** Numbers of an old ledger end in the count of their year, before the 号; longer runs of digits are dates or codes. */
const counted = /(\d{1,5})\s*号?$/
const yearIn = /(?:^|\D)(20\d{2})(?=\D|$)/

function lastNumbers(items: readonly OldRequest[]): ReadonlyMap<number, number> {
  const last = new Map<number, number>()
  for (const { number, arrivedOn } of items) {
    const plain = number.normalize('NFKC')
    const count = /\d{6,}\s*号?$/.test(plain) ? undefined : counted.exec(plain)?.[1]
    if (count === undefined) continue
    const year = Number(yearIn.exec(plain)?.[1] ?? yearOf(arrivedOn))
    last.set(year, Math.max(last.get(year) ?? 0, Number(count)))
  }
  return last
}
