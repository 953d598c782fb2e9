import { manuscriptToJson } from '../render/to-json.ts'
import type { Manuscript } from '../manuscript.ts'
import { figureChanges } from './figure-changes.ts'
import { refuse, type ReportRefusal } from './refusals.table.ts'
import type { ReportBasis } from './report-basis.ts'
import { workingManuscript } from './working-draft.ts'
import type { ReportFile } from './report-file.ts'

/** Why what lies before the head or the leader is not what was submitted: events came in meanwhile, and figures follow events. */
export function movedRefusal(file: ReportFile, basis: ReportBasis): ReportRefusal | undefined {
  const submitted = file.signOff.submitted?.manuscript
  return submitted && differs(submitted, workingManuscript(file, basis))
}

function differs(was: Manuscript, now: Manuscript): ReportRefusal | undefined {
  const moved = figureChanges(was.figures, now.figures)
  const [first] = moved
  if (first)
    return refuse('report-figures-moved', { count: moved.length, cell: first.cell, was: first.was, now: first.now })
  return manuscriptToJson(was) === manuscriptToJson(now) ? undefined : refuse('report-words-moved')
}
