import type { ReportCommandType } from './report-commands.ts'
import type { ReportDesk } from './report-desk.ts'
import type { ReportFile } from './report-file.ts'
import { type ReportTransition, reportTransitions } from './transitions.table.ts'

/** What the person at this desk may do to a report, by the table that `decide` asks. */
export const availableReportCommands = (
  { stage, correction, authors }: Pick<ReportFile, 'stage' | 'correction' | 'authors'>,
  { actor }: Pick<ReportDesk, 'actor'>,
): readonly ReportCommandType[] =>
  commandTypes.filter((type) => {
    const { from, by }: ReportTransition = reportTransitions[type]
    if (!from.includes(stage) || !by.some((right) => actor.rights.includes(right))) return false
    if (type === 'drop-correction') return correction !== undefined
    return !(type === 'pass' || type === 'sign') || !authors.includes(actor.id)
  })

const commandTypes = Object.keys(reportTransitions) as readonly ReportCommandType[]
