import type { Decider } from '../../kernel/decider.ts'
import { decide } from './decide.ts'
import { evolve } from './evolve.ts'
import type { ReportRefusal } from './refusals.table.ts'
import type { ReportCommand } from './report-commands.ts'
import type { ReportDesk } from './report-desk.ts'
import type { ReportEvent } from './report-events.ts'
import { noReport, type ReportFile } from './report-file.ts'

/**
 * The annual report of one year as people make it: counted, completed and written by clerks, passed by the head of the
 * disclosure office, signed by the leader, published, corrected. It renders nothing and counts nothing.
 */
export const reporting: Decider<ReportFile, ReportCommand, ReportEvent, ReportDesk, ReportRefusal> = {
  initial: noReport,
  decide,
  evolve,
}
