import { createRoute } from '@hono/zod-openapi'
import { refuse } from '../../http/refuse.ts'
import { availableLedgerCommands } from '../../ledgers/available-commands.ts'
import { entryKinds } from '../../ledgers/entry-kinds.table.ts'
import { noEntry } from '../../ledgers/ledger-entry.ts'
import { ledgerStages, ledgerTransitions } from '../../ledgers/transitions.table.ts'
import { ledgerRecord } from '../../reads/ledger-record.ts'
import { staffNames } from '../../reads/staff-names.ts'
import { refuseService } from '../../services/service-refusals.table.ts'
import { readOnly } from '../../store/read-only.ts'
import { address } from '../address.ts'
import { entryHistory } from '../entry-history.ts'
import { ledgerActor } from '../ledger-actor.ts'
import { json, refusals } from '../responses.ts'
import { caseParams } from '../shapes/common.ts'
import { entryViewShape } from '../shapes/ledger.ts'

const route = createRoute({
  method: 'get',
  path: '/ledger/{id}',
  operationId: 'getEntry',
  summary: '台账条目 / One entry of the ledgers',
  description:
    'What the entry says, how it ended, what happened to it and who wrote that down, and what this person may do to it next.',
  tags: ['ledger'],
  request: { params: caseParams },
  responses: { 200: json(entryViewShape, '条目 / the entry'), ...refusals },
})

export const getEntry = address(route, async (c) => {
  const { id } = c.req.valid('param')
  const { db, organ } = c.get('office')
  const found = await ledgerRecord(readOnly(db), organ.id, id)
  const { stage, contents, end } = found?.entry ?? noEntry
  if (!found || !contents || stage === 'none') return refuse(c, refuseService('no-such-entry', { id }).no)
  const { entry, version } = found
  const names = await staffNames(
    readOnly(db),
    organ.id,
    found.written.map(({ actor }) => actor),
  )
  const view = {
    entryId: id,
    version,
    stage,
    stageWords: ledgerStages[stage].label,
    kindWords: entryKinds[contents.kind].label,
    contents,
    ...(end && { end }),
    available: availableLedgerCommands(entry, { actor: ledgerActor(c.get('actor')) }).map((type) => ({
      type,
      label: ledgerTransitions[type].label,
    })),
    history: entryHistory(found, names),
  }
  return c.json(view, 200)
})
