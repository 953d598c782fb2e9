import { getApplicant } from './routes/get-applicant.ts'
import { getCase } from './routes/get-case.ts'
import { getCases } from './routes/get-cases.ts'
import { getDashboard } from './routes/get-dashboard.ts'
import { getCalendar } from './routes/get-calendar.ts'
import { postNoticePreview } from './routes/post-notice-preview.ts'
import { postNotice } from './routes/post-notice.ts'
import { postImportFile } from './routes/post-import-file.ts'
import { getImports } from './routes/get-imports.ts'
import { getImport } from './routes/get-import.ts'
import { postImportFaultyRows } from './routes/post-import-faulty-rows.ts'
import { postImportPreview } from './routes/post-import-preview.ts'
import { postImportRun } from './routes/post-import-run.ts'
import { postImportStop } from './routes/post-import-stop.ts'
import { postImportUndo } from './routes/post-import-undo.ts'
import { getEntry } from './routes/get-entry.ts'
import { getEvents } from './routes/get-events.ts'
import { getFigure } from './routes/get-figure.ts'
import { getFrequency } from './routes/get-frequency.ts'
import { getLedger } from './routes/get-ledger.ts'
import { getLedgerYear } from './routes/get-ledger-year.ts'
import { getLetter } from './routes/get-letter.ts'
import { getLetters } from './routes/get-letters.ts'
import { postComposition } from './routes/post-composition.ts'
import { postAttachment } from './routes/post-attachment.ts'
import { postAttachmentOff } from './routes/post-attachment-off.ts'
import { getLetterPreview } from './routes/get-letter-preview.ts'
import { getLogEvents } from './routes/get-log-events.ts'
import { getLogRoots } from './routes/get-log-roots.ts'
import { getLogStream } from './routes/get-log-stream.ts'
import { getLogVerifications } from './routes/get-log-verifications.ts'
import { getPersonReadings } from './routes/get-person-readings.ts'
import { postLogVerification } from './routes/post-log-verification.ts'
import { postLogVerificationStop } from './routes/post-log-verification-stop.ts'
import { getOrgan } from './routes/get-organ.ts'
import { getOrganRecord } from './routes/get-organ-record.ts'
import { postOrganRecord } from './routes/post-organ-record.ts'
import { getQueue } from './routes/get-queue.ts'
import { getReport } from './routes/get-report.ts'
import { getReportComparison } from './routes/get-report-comparison.ts'
import { getReportDeadline } from './routes/get-report-deadline.ts'
import { getReportDraft } from './routes/get-report-draft.ts'
import { getReportFile } from './routes/get-report-file.ts'
import { getReports } from './routes/get-reports.ts'
import { getReportVersion } from './routes/get-report-version.ts'
import { getSimilar } from './routes/get-similar.ts'
import { getTasks } from './routes/get-tasks.ts'
import { getViews } from './routes/get-views.ts'
import { postCommand } from './routes/post-command.ts'
import { postEntry } from './routes/post-entry.ts'
import { postEntryCommand } from './routes/post-entry-command.ts'
import { postFee } from './routes/post-fee.ts'
import { postFeePreview } from './routes/post-fee-preview.ts'
import { postLetter } from './routes/post-letter.ts'
import { postMerge } from './routes/post-merge.ts'
import { postParty } from './routes/post-party.ts'
import { postParts } from './routes/post-parts.ts'
import { postView } from './routes/post-view.ts'
import { postViewForgotten } from './routes/post-view-forgotten.ts'
import { postReportCommand } from './routes/post-report-command.ts'
import { postReceivingHints } from './routes/post-receiving-hints.ts'
import { postRehearsal } from './routes/post-rehearsal.ts'
import { postRequest } from './routes/post-request.ts'
import { postSimulation } from './routes/post-simulation.ts'
import { getSignIn } from './routes/get-sign-in.ts'
import { getSession } from './routes/get-session.ts'
import { getSessions } from './routes/get-sessions.ts'
import { postSessionsEnd } from './routes/post-sessions-end.ts'
import { getStaff } from './routes/get-staff.ts'
import { postStaff } from './routes/post-staff.ts'
import { postRenewal } from './routes/post-renewal.ts'
import { postInvitation } from './routes/post-invitation.ts'
import { postInvitationBack } from './routes/post-invitation-back.ts'
import { getStaffChanges } from './routes/get-staff-changes.ts'
import { getSignIns } from './routes/get-sign-ins.ts'
import { getLink } from './routes/get-link.ts'
import { postSetUp } from './routes/post-set-up.ts'
import { postJoin } from './routes/post-join.ts'
import { postNewPassword } from './routes/post-new-password.ts'
import { postFile } from './routes/post-file.ts'
import { postDocumentCommand } from './routes/post-document-command.ts'
import { postDocument } from './routes/post-document.ts'
import { getFile } from './routes/get-file.ts'
import { getColumns } from './routes/get-columns.ts'
import { getDocuments } from './routes/get-documents.ts'
import { getDocument } from './routes/get-document.ts'
import { getAttachments } from './routes/get-attachments.ts'
import { getAttachment } from './routes/get-attachment.ts'
import { postQueryCode } from './routes/post-query-code.ts'
import { getReadings } from './routes/get-readings.ts'
import { getDeliveries } from './routes/get-deliveries.ts'
import { postDeliveryRetry } from './routes/post-delivery-retry.ts'
import { getDeflection } from './routes/get-deflection.ts'
import { getLettersUnderWay } from './routes/get-letters-under-way.ts'
import { getAnswered } from './routes/get-answered.ts'
import { getAnsweredCandidates } from './routes/get-answered-candidates.ts'
import { getAnsweredReleased } from './routes/get-answered-released.ts'
import { getCasePublication } from './routes/get-case-publication.ts'
import { getDraftProposal } from './routes/get-draft-proposal.ts'
import { postAnswered } from './routes/post-answered.ts'
import { postAnsweredOff } from './routes/post-answered-off.ts'
import { postAnsweredWords } from './routes/post-answered-words.ts'

/** Every address of the API, in the order its description lists them. */
export const routes = [
  postRequest,
  postReceivingHints,
  getCases,
  getQueue,
  getTasks,
  getViews,
  postView,
  postViewForgotten,
  getCase,
  getEvents,
  getSimilar,
  getCasePublication,
  getDraftProposal,
  postCommand,
  postParty,
  postParts,
  postMerge,
  postFee,
  postFeePreview,
  postSimulation,
  postRehearsal,
  getLetters,
  postComposition,
  getLetterPreview,
  postLetter,
  getLetter,
  getApplicant,
  getFrequency,
  postEntry,
  getLedger,
  getLedgerYear,
  getEntry,
  postEntryCommand,
  getReports,
  getReport,
  getFigure,
  getDashboard,
  getReportDraft,
  postReportCommand,
  getReportVersion,
  getReportFile,
  getReportComparison,
  getReportDeadline,
  postDocument,
  getDocuments,
  getColumns,
  getDocument,
  postDocumentCommand,
  postFile,
  getFile,
  getOrgan,
  getOrganRecord,
  postOrganRecord,
  getCalendar,
  postNoticePreview,
  postNotice,
  postImportFile,
  getImports,
  getImport,
  postImportPreview,
  postImportFaultyRows,
  postImportRun,
  postImportStop,
  postImportUndo,
  getLogEvents,
  getLogStream,
  getLogRoots,
  getLogVerifications,
  postLogVerification,
  postLogVerificationStop,
  getPersonReadings,
  getSignIn,
  getSession,
  getSessions,
  postSessionsEnd,
  getStaff,
  postStaff,
  postRenewal,
  postInvitation,
  postInvitationBack,
  getStaffChanges,
  getSignIns,
  getLink,
  postSetUp,
  postJoin,
  postNewPassword,
  getAttachments,
  getAttachment,
  postAttachment,
  postAttachmentOff,
  postQueryCode,
  getReadings,
  getDeliveries,
  postDeliveryRetry,
  getLettersUnderWay,
  getDeflection,
  getAnswered,
  getAnsweredReleased,
  getAnsweredCandidates,
  postAnswered,
  postAnsweredWords,
  postAnsweredOff,
] as const
