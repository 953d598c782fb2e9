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
import { ledgerYearShape } from './routes/get-ledger-year.ts'
import { compositionShape } from './routes/post-composition.ts'
import { attachedShape } from './routes/post-attachment.ts'
import { letterListShape } from './routes/get-letters.ts'
import { letterPreviewShape } from './routes/get-letter-preview.ts'
import { logEventsShape } from './routes/get-log-events.ts'
import { logRootsShape } from './routes/get-log-roots.ts'
import { logStreamShape } from './routes/get-log-stream.ts'
import { logVerificationsShape } from './routes/get-log-verifications.ts'
import { personReadingsShape } from './routes/get-person-readings.ts'
import { logVerificationBegunShape } from './routes/post-log-verification.ts'
import { organShape } from './routes/get-organ.ts'
import { organSettingsShape } from './routes/get-organ-record.ts'
import { organAskedShape, organSetShape } from './routes/post-organ-record.ts'
import { queueShape } from './routes/get-queue.ts'
import { reportShape } from './routes/get-report.ts'
import { reportComparisonShape } from './routes/get-report-comparison.ts'
import { casePublicationShape } from './routes/get-case-publication.ts'
import { draftProposalShape } from './routes/get-draft-proposal.ts'
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
import { arrivingShape, receivingHintsShape } from './routes/post-receiving-hints.ts'
import { rehearsalAskedShape, rehearsalShape } from './routes/post-rehearsal.ts'
import { registeredShape } from './routes/post-request.ts'
import { decisionAskedShape, simulationShape } from './routes/post-simulation.ts'
import { caseFileShape, disputeShape, letterShape } from './shapes/case-file.ts'
import { caseViewShape, maskedShape } from './shapes/case-view.ts'
import { actShape, apiCommandShapes, commandShape } from './shapes/command.ts'
import { caseRowShape } from './shapes/case-row.ts'
import { entryActShape, entryRowShape, entryStepShape, entryViewShape } from './shapes/ledger.ts'
import { calendarShape } from './shapes/calendar.ts'
import { holidayNoticeShape } from '../services/holiday-notice-shape.ts'
import { noticeEffectShape } from './shapes/calendar.ts'
import {
  faultyRowsAskedShape,
  importBegunShape,
  importHeldShape,
  importJobShape,
  importListShape,
  importPreviewAskedShape,
  importPreviewShape,
  importUndoAskedShape,
  importUndoBegunShape,
  importUndoingShape,
  importUndoneShape,
} from './shapes/import.ts'
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
import { waysInShape } from './routes/get-sign-in.ts'
import { sessionShape } from './routes/get-session.ts'
import { sessionsShape } from './routes/get-sessions.ts'
import { sessionsToEndShape, sessionsEndedShape } from './routes/post-sessions-end.ts'
import { staffListShape } from './routes/get-staff.ts'
import { staffPatchShape, staffChangedShape } from './routes/post-staff.ts'
import { renewalShape } from './routes/post-renewal.ts'
import { invitationShape } from './routes/post-invitation.ts'
import { nothingShape, takenBackShape } from './routes/post-invitation-back.ts'
import { staffChangesShape } from './routes/get-staff-changes.ts'
import { signInsShape } from './routes/get-sign-ins.ts'
import { linkShownShape } from './routes/get-link.ts'
import { setUpShape, enteredShape } from './routes/post-set-up.ts'
import { joinShape } from './routes/post-join.ts'
import { newPasswordShape } from './routes/post-new-password.ts'
import { linkShape } from './shapes/staff.ts'
import { fileTakenOffShape } from './routes/post-attachment-off.ts'
import { attachmentListShape } from './routes/get-attachments.ts'
import { answeredListShape } from './routes/get-answered.ts'
import { answerCandidatesShape } from './routes/get-answered-candidates.ts'
import { releasedAnswersShape } from './routes/get-answered-released.ts'
import { lettersUnderWayShape } from './routes/get-letters-under-way.ts'
import { answerTakenOffShape } from './routes/post-answered-off.ts'
import { answerAmendedShape } from './routes/post-answered-words.ts'
import { deflectionShape } from './routes/get-deflection.ts'
import { deliveriesShape } from './routes/get-deliveries.ts'
import { readingsShape } from './routes/get-readings.ts'
import { answerReleasedShape, answerReleaseShape } from './routes/post-answered.ts'
import { retriedShape } from './routes/post-delivery-retry.ts'
import { queryCodeShape } from './routes/post-query-code.ts'
import { organRecordShape } from '../services/organ-record.ts'
import { columnListShape } from './routes/get-columns.ts'
import { documentListShape } from './routes/get-documents.ts'
import { contentsShape, documentCommandShape, documentCommandShapes } from '../services/document-command-shape.ts'
import {
  documentActShape,
  documentAskedShape,
  documentRowShape,
  documentStepShape,
  documentViewShape,
  fileShape,
} from './shapes/document.ts'

/** Names of the shapes in the description; a client made from it has classes of these names. */
export const shapeNames: Readonly<Record<string, z.ZodType>> = {
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
  Arriving: arrivingShape,
  ReceivingHints: receivingHintsShape,
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
  CasePublication: casePublicationShape,
  DraftProposal: draftProposalShape,
  Decision: decisionShape,
  DecisionAsked: decisionAskedShape,
  Simulation: simulationShape,
  Rehearsal: rehearsalShape,
  RehearsalAsked: rehearsalAskedShape,
  LetterAsked: letterAskedShape,
  LetterList: letterListShape,
  Composition: compositionShape,
  Attached: attachedShape,
  LetterPreview: letterPreviewShape,
  LetterSent: letterSentShape,
  OpenedApplicant: openedShape,
  Frequency: frequencyShape,
  EntryContents: ledgerContentsShape,
  EntryRow: entryRowShape,
  EntryList: entryListShape,
  LedgerYear: ledgerYearShape,
  Entry: entryViewShape,
  EntryAct: entryActShape,
  EntryCommand: ledgerCommandShape,
  EntryStep: entryStepShape,
  DocumentContents: contentsShape,
  DocumentAsked: documentAskedShape,
  DocumentRow: documentRowShape,
  DocumentList: documentListShape,
  ColumnList: columnListShape,
  Document: documentViewShape,
  DocumentAct: documentActShape,
  DocumentCommand: documentCommandShape,
  DocumentStep: documentStepShape,
  File: fileShape,
  Report: reportShape,
  Figure: figureShape,
  Dashboard: dashboardShape,
  ImportUndone: importUndoneShape,
  ImportUndoing: importUndoingShape,
  ImportUndoBegun: importUndoBegunShape,
  ImportUndoAsked: importUndoAskedShape,
  ImportList: importListShape,
  ImportJob: importJobShape,
  ImportBegun: importBegunShape,
  ImportPreview: importPreviewShape,
  ImportPreviewAsked: importPreviewAskedShape,
  FaultyRowsAsked: faultyRowsAskedShape,
  ImportHeld: importHeldShape,
  NoticeEffect: noticeEffectShape,
  HolidayNotice: holidayNoticeShape,
  Calendar: calendarShape,
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
  OrganDesk: organSettingsShape,
  OrganAsked: organAskedShape,
  OrganSet: organSetShape,
  LogEvents: logEventsShape,
  LogStream: logStreamShape,
  LogRoots: logRootsShape,
  LogVerifications: logVerificationsShape,
  LogVerificationBegun: logVerificationBegunShape,
  PersonReadings: personReadingsShape,
  WaysIn: waysInShape,
  Session: sessionShape,
  Sessions: sessionsShape,
  SessionsToEnd: sessionsToEndShape,
  SessionsEnded: sessionsEndedShape,
  StaffList: staffListShape,
  StaffPatch: staffPatchShape,
  StaffChanged: staffChangedShape,
  Renewal: renewalShape,
  Invitation: invitationShape,
  Nothing: nothingShape,
  TakenBack: takenBackShape,
  StaffChanges: staffChangesShape,
  SignIns: signInsShape,
  LinkShown: linkShownShape,
  SetUp: setUpShape,
  Entered: enteredShape,
  Join: joinShape,
  NewPassword: newPasswordShape,
  OneTimeLink: linkShape,
  OrganRecord: organRecordShape,
  AttachmentList: attachmentListShape,
  QueryCode: queryCodeShape,
  Readings: readingsShape,
  Deliveries: deliveriesShape,
  Retried: retriedShape,
  Deflection: deflectionShape,
  LettersUnderWay: lettersUnderWayShape,
  AnsweredList: answeredListShape,
  ReleasedAnswers: releasedAnswersShape,
  AnswerCandidates: answerCandidatesShape,
  AnswerTakenOff: answerTakenOffShape,
  FileTakenOff: fileTakenOffShape,
  AnswerAmended: answerAmendedShape,
  AnswerRelease: answerReleaseShape,
  AnswerReleased: answerReleasedShape,
  ...Object.fromEntries(Object.entries(apiCommandShapes).map(([type, shape]) => [`Command.${type}`, shape])),
  ...Object.fromEntries(Object.entries(ledgerCommandShapes).map(([type, shape]) => [`EntryCommand.${type}`, shape])),
  ...Object.fromEntries(Object.entries(reportCommandShapes).map(([type, shape]) => [`ReportCommand.${type}`, shape])),
  ...Object.fromEntries(
    Object.entries(documentCommandShapes).map(([type, shape]) => [`DocumentCommand.${type}`, shape]),
  ),
}
