import { type Leak, standingLeaks } from './leak.ts'
import type { ReportCommandType } from './report-commands.ts'
import type { ReportDesk } from './report-desk.ts'
import type { ReportFile } from './report-file.ts'
import { type ReportTransition, reportTransitions } from './transitions.table.ts'

/** What the person at this desk may do to a report, by the table that `decide` asks. */
export const availableReportCommands = (
  { stage, correction, authors, signOff }: Pick<ReportFile, 'stage' | 'correction' | 'authors' | 'signOff'>,
  { actor, leaks }: Pick<ReportDesk, 'actor' | 'leaks'>,
): readonly ReportCommandType[] =>
  commandTypes.filter((type) => {
    const { from, by }: ReportTransition = reportTransitions[type]
    if (!from.includes(stage) || !by.some((right) => actor.rights.includes(right))) return false
    if (type === 'drop-correction') return correction !== undefined
    if (type === 'allow-findings' && standingLeaks(leaks, signOff.allowed?.found).every(isForbidden)) return false
    return !ofOthers.has(type) || !authors.includes(actor.id)
  })

/** Steps that are for somebody who did not write. */
const ofOthers: ReadonlySet<ReportCommandType> = new Set(['pass', 'sign', 'allow-findings'])

const isForbidden = ({ weight }: Leak): boolean => weight === 'forbidden'

const commandTypes = Object.keys(reportTransitions) as readonly ReportCommandType[]
