import { z } from 'zod'
import { decisionShape } from '../services/case-command-shape.ts'
import { reportCommandShape, reportCommandShapes } from '../services/report-command-shape.ts'
import { ledgerCommandShape, ledgerCommandShapes, ledgerContentsShape } from '../services/ledger-command-shape.ts'
import { personShape, requestFormShape } from '../services/request-form-shape.ts'
import { openedShape } from './routes/get-applicant.ts'
import { caseListShape } from './routes/get-cases.ts'
import { eventsShape } from './routes/get-events.ts'
import { figureShape } from './routes/get-figure.ts'
import { frequencyShape } from './routes/get-frequency.ts'
import { entryListShape } from './routes/get-ledger.ts'
import { letterPreviewShape } from './routes/get-letter-preview.ts'
import { logRootsShape } from './routes/get-log-roots.ts'
import { organShape } from './routes/get-organ.ts'
import { queueShape } from './routes/get-queue.ts'
import { reportShape } from './routes/get-report.ts'
import { reportComparisonShape } from './routes/get-report-comparison.ts'
import { similarShape } from './routes/get-similar.ts'
import { taskListShape, taskShape } from './routes/get-tasks.ts'
import { viewsShape } from './routes/get-views.ts'
import { viewForgottenShape } from './routes/post-view-forgotten.ts'
import { viewAskedShape, viewKeptShape } from './routes/post-view.ts'
import { stepShape } from './routes/post-command.ts'
import { feeAskedShape } from './routes/post-fee.ts'
import { letterAskedShape, letterSentShape } from './routes/post-letter.ts'
import { mergeAskedShape } from './routes/post-merge.ts'
import { partyAskedShape, partyKeptShape } from './routes/post-party.ts'
import { partsAskedShape, splitShape } from './routes/post-parts.ts'
import { registeredShape } from './routes/post-request.ts'
import { decisionAskedShape, simulationShape } from './routes/post-simulation.ts'
import { caseFileShape, disputeShape, letterShape } from './shapes/case-file.ts'
import { caseViewShape, maskedShape } from './shapes/case-view.ts'
import { actShape, apiCommandShapes, commandShape } from './shapes/command.ts'
import { caseRowShape } from './shapes/case-row.ts'
import { entryActShape, entryRowShape, entryStepShape, entryViewShape } from './shapes/ledger.ts'
import { dueShape } from './shapes/common.ts'
import { dashboardShape } from './shapes/dashboard.ts'
import { problemShape } from './shapes/problem.ts'
import {
  manuscriptShape,
  reportActShape,
  reportBasisShape,
  reportCardShape,
  reportDeadlineShape,
  reportDeskShape,
  reportListShape,
  reportStepShape,
  reportVersionShape,
} from './shapes/report-desk.ts'

/** Names of the shapes in the description; a client made from it has classes of these names. */
const named: Readonly<Record<string, z.ZodType>> = {
  Problem: problemShape,
  Due: dueShape,
  RequestForm: requestFormShape,
  Person: personShape,
  Registered: registeredShape,
  Case: caseViewShape,
  CaseFile: caseFileShape,
  Letter: letterShape,
  Dispute: disputeShape,
  MaskedPerson: maskedShape,
  Act: actShape,
  Command: commandShape,
  Step: stepShape,
  MergeAsked: mergeAskedShape,
  PartyAsked: partyAskedShape,
  PartyKept: partyKeptShape,
  PartsAsked: partsAskedShape,
  Split: splitShape,
  FeeAsked: feeAskedShape,
  CaseRow: caseRowShape,
  CaseList: caseListShape,
  Queue: queueShape,
  Task: taskShape,
  TaskList: taskListShape,
  Views: viewsShape,
  ViewAsked: viewAskedShape,
  ViewKept: viewKeptShape,
  ViewForgotten: viewForgottenShape,
  Events: eventsShape,
  Similar: similarShape,
  Decision: decisionShape,
  DecisionAsked: decisionAskedShape,
  Simulation: simulationShape,
  LetterAsked: letterAskedShape,
  LetterPreview: letterPreviewShape,
  LetterSent: letterSentShape,
  OpenedApplicant: openedShape,
  Frequency: frequencyShape,
  EntryContents: ledgerContentsShape,
  EntryRow: entryRowShape,
  EntryList: entryListShape,
  Entry: entryViewShape,
  EntryAct: entryActShape,
  EntryCommand: ledgerCommandShape,
  EntryStep: entryStepShape,
  Report: reportShape,
  Figure: figureShape,
  Dashboard: dashboardShape,
  ReportList: reportListShape,
  ReportCard: reportCardShape,
  ReportDeadline: reportDeadlineShape,
  ReportDesk: reportDeskShape,
  ReportBasis: reportBasisShape,
  Manuscript: manuscriptShape,
  ReportVersion: reportVersionShape,
  ReportComparison: reportComparisonShape,
  ReportAct: reportActShape,
  ReportCommand: reportCommandShape,
  ReportStep: reportStepShape,
  Organ: organShape,
  LogRoots: logRootsShape,
  ...Object.fromEntries(Object.entries(apiCommandShapes).map(([type, shape]) => [`Command.${type}`, shape])),
  ...Object.fromEntries(Object.entries(ledgerCommandShapes).map(([type, shape]) => [`EntryCommand.${type}`, shape])),
  ...Object.fromEntries(Object.entries(reportCommandShapes).map(([type, shape]) => [`ReportCommand.${type}`, shape])),
}

export const components = z.registry<{ id: string }>()
for (const [id, shape] of Object.entries(named)) components.add(shape, { id })

/** The shapes as JSON Schema, each referring to the others by name. */
export const schemas = withDiscriminator(
  Object.fromEntries(
    Object.entries(z.toJSONSchema(components, { io: 'input', uri: refOf }).schemas).map(
      ([id, { $schema: _schema, $id: _id, ...schema }]) => [id, schema],
    ),
  ),
)

/** Where a shape of that name stands in the description. */
export function refOf(id: string): string {
  return `#/components/schemas/${id}`
}

/** Clients made from the description tell commands apart by their type. */
function withDiscriminator(all: Readonly<Record<string, object>>): Readonly<Record<string, object>> {
  const told = (name: string, shapes: object) => {
    const mapping = Object.fromEntries(Object.keys(shapes).map((type) => [type, refOf(`${name}.${type}`)]))
    return { [name]: { ...all[name], discriminator: { propertyName: 'type', mapping } } }
  }
  return {
    ...all,
    ...told('Command', apiCommandShapes),
    ...told('EntryCommand', ledgerCommandShapes),
    ...told('ReportCommand', reportCommandShapes),
  }
}
