import { getApplicant } from './routes/get-applicant.ts'
import { getCase } from './routes/get-case.ts'
import { getCases } from './routes/get-cases.ts'
import { getDashboard } from './routes/get-dashboard.ts'
import { getEntry } from './routes/get-entry.ts'
import { getEvents } from './routes/get-events.ts'
import { getFigure } from './routes/get-figure.ts'
import { getFrequency } from './routes/get-frequency.ts'
import { getLedger } from './routes/get-ledger.ts'
import { getLetter } from './routes/get-letter.ts'
import { getLetterPreview } from './routes/get-letter-preview.ts'
import { getLogRoots } from './routes/get-log-roots.ts'
import { getOrgan } from './routes/get-organ.ts'
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
import { postLetter } from './routes/post-letter.ts'
import { postMerge } from './routes/post-merge.ts'
import { postParty } from './routes/post-party.ts'
import { postParts } from './routes/post-parts.ts'
import { postView } from './routes/post-view.ts'
import { postViewForgotten } from './routes/post-view-forgotten.ts'
import { postReportCommand } from './routes/post-report-command.ts'
import { postRequest } from './routes/post-request.ts'
import { postSimulation } from './routes/post-simulation.ts'

/** Every address of the API, in the order its description lists them. */
export const routes = [
  postRequest,
  getCases,
  getQueue,
  getTasks,
  getViews,
  postView,
  postViewForgotten,
  getCase,
  getEvents,
  getSimilar,
  postCommand,
  postParty,
  postParts,
  postMerge,
  postFee,
  postSimulation,
  getLetterPreview,
  postLetter,
  getLetter,
  getApplicant,
  getFrequency,
  postEntry,
  getLedger,
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
  getOrgan,
  getLogRoots,
] as const
