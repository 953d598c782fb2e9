import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { type Leak, leakPlace, standingLeaks } from '../../annual-report/desk/leak.ts'
import type { AllowedLeak } from '../../annual-report/desk/report-events.ts'
import type { PublishedVersion } from '../../annual-report/desk/report-file.ts'
import { fixedReport } from '../../annual-report/desk/standing-report.ts'
import { reportStages, reportTransitions } from '../../annual-report/desk/transitions.table.ts'
import { refuseAtDoor } from '../../http/refuse.ts'
import type { FindingKind } from '../../publication/finding-kinds.table.ts'
import { reportDeskView } from '../../reads/report-desk-view.ts'
import { readOnly } from '../../store/read-only.ts'
import { address } from '../address.ts'
import { reportActor } from '../report-actor.ts'
import { yearParam } from '../report-asked.ts'
import { json, refusals } from '../responses.ts'
import { reportDeskShape, reportLeakShape } from '../shapes/report-desk.ts'

export const reportParams = z.strictObject({ year: yearParam })

const route = createRoute({
  method: 'get',
  path: '/reports/{year}/draft',
  operationId: 'reportDraft',
  summary: '编制中的年度报告 / An annual report on the desk',
  description:
    'Where the report of a year stands, what is counted for it, what people wrote and entered by hand, what in the words submitted may have to stay inside (`leaks`), who signed, and what may be done next. With `basis`, `byHand` and `written` the same text and findings follow everywhere; what was signed is given as `fixed` and no longer follows the counts.',
  tags: ['reports'],
  request: { params: reportParams },
  responses: { 200: json(reportDeskShape, '报告 / the report'), ...refusals },
})

export const getReportDraft = address(route, async (c) => {
  const { db, organ, today: day } = c.get('office')
  const year = Number(c.req.valid('param').year)
  const today = day()
  const view = await reportDeskView(readOnly(db), organ, year, { today, actor: reportActor(c.get('staff')) })
  if (!view) return refuseAtDoor(c, 'no-form', { year })
  const { file, version, basis, leaks, deadline, moved, names, available } = view
  const { stage, byHand, written, explained, signOff, returned, correction, versions } = file
  const { submitted, allowed, passed, signed } = signOff
  const fixed = fixedReport(file)
  return c.json(
    {
      year,
      version,
      stage,
      stageWords: reportStages[stage].label,
      today,
      deadline,
      basis,
      leaks: leaks.map(leakView(allowed?.found)),
      byHand,
      ...(fixed && { fixed }),
      written,
      explained,
      signOff: {
        ...(submitted && { submitted: { by: submitted.by, on: submitted.on } }),
        ...(allowed && { allowed }),
        ...(passed && { passed }),
        ...(signed && { signed: { by: signed.by, on: signed.on } }),
      },
      ...(returned && { returned }),
      ...(correction && { correction }),
      versions: versions.map(versionRow),
      moved,
      names,
      available: available.map((type) => ({ type, label: reportTransitions[type].label })),
    },
    200,
  )
})

/** Something that may have to stay inside, in words, with what became of it. */
const leakView =
  (allowed: readonly AllowedLeak[] | undefined) =>
  (leak: Leak): z.infer<typeof reportLeakShape> => ({
    kind: leak.kind as FindingKind,
    passage: leak.passage,
    at: leak.at,
    where: leakPlace(leak),
    says: leak.label,
    text: leak.text,
    state: leak.weight === 'forbidden' ? 'forbidden' : standingLeaks([leak], allowed).length > 0 ? 'open' : 'allowed',
  })

/** A published version in a line. */
export const versionRow = ({ version, at, on, by, correction, signOff, files }: PublishedVersion) => ({
  version,
  at,
  on,
  by,
  ...(correction !== undefined && { correction }),
  signOff,
  files,
})
