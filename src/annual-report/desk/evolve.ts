import type { PublishedVersion, ReportFile, Step } from './report-file.ts'
import type { ReportEvent } from './report-events.ts'

/** The report after one more event. Total and silent: what was written is understood, whatever was allowed at the time. */
export function evolve(file: ReportFile, event: ReportEvent): ReportFile {
  const step: Step = { by: event.by, on: event.on }
  switch (event.type) {
    case 'begun':
      return { ...file, stage: 'draft', edition: event.edition }
    case 'figure-entered': {
      const { cell, value, counted, reason } = event
      return wroteBy(event.by, { ...file, byHand: { ...file.byHand, [cell]: { ...step, value, counted, reason } } })
    }
    case 'figure-taken-back':
      return wroteBy(event.by, { ...file, byHand: without(file.byHand, event.cell) })
    case 'passage-written': {
      const { passage, paragraphs } = event
      return wroteBy(event.by, { ...file, written: { ...file.written, [passage]: { ...step, paragraphs } } })
    }
    case 'passage-taken-back':
      return wroteBy(event.by, { ...file, written: without(file.written, event.passage) })
    case 'doubt-explained':
      return { ...file, explained: { ...file.explained, [event.finding]: { ...step, reason: event.reason } } }
    case 'submitted': {
      const { returned: _mended, ...still } = file
      const signOff = { submitted: { ...step, manuscript: event.manuscript } }
      return wroteBy(event.by, { ...still, stage: 'submitted', signOff })
    }
    case 'returned':
      return { ...file, stage: 'draft', signOff: {}, returned: { ...step, reason: event.reason } }
    case 'findings-allowed':
      return { ...file, signOff: { ...file.signOff, allowed: { ...step, reason: event.reason, found: event.found } } }
    case 'passed':
      return { ...file, stage: 'passed', signOff: { ...file.signOff, passed: step } }
    case 'signed': {
      const { manuscript, counted } = event
      const signed = { ...step, manuscript, counted, byHand: file.byHand, written: file.written }
      return { ...file, stage: 'signed', signOff: { ...file.signOff, signed } }
    }
    case 'published':
      return published(file, event)
    case 'correction-begun':
      return { ...file, stage: 'draft', signOff: {}, correction: { ...step, reason: event.reason } }
    case 'correction-dropped':
      return asPublished(file)
    default:
      return event satisfies never
  }
}

/** Nothing is removed by what is written without it: the key alone is left out. */
const without = <Value>(all: Readonly<Record<string, Value>>, key: string): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(all).filter(([name]) => name !== key))

const wroteBy = (by: string, file: ReportFile): ReportFile =>
  file.authors.includes(by) ? file : { ...file, authors: [...file.authors, by] }

function published(file: ReportFile, event: Extract<ReportEvent, { type: 'published' }>): ReportFile {
  const { correction, signOff, ...still } = file
  const { submitted, passed, signed } = signOff
  if (!submitted || !passed || !signed) return file
  const { manuscript, counted, byHand, written, ...signing } = signed
  const { version, at, files, on, by } = event
  const made: PublishedVersion = {
    version,
    at,
    on,
    by,
    files,
    manuscript,
    counted,
    byHand,
    written,
    signOff: { submitted: { by: submitted.by, on: submitted.on }, passed, signed: signing },
    ...(correction && { correction: correction.reason }),
  }
  return { ...still, signOff: {}, stage: 'published', versions: [...file.versions, made] }
}

/** As it was when the last version was published; what was written towards a correction is gone from the desk, not from the log. */
function asPublished(file: ReportFile): ReportFile {
  const { correction: _dropped, returned: _too, ...still } = file
  const last = file.versions.at(-1)
  return { ...still, stage: 'published', signOff: {}, ...(last && { byHand: last.byHand, written: last.written }) }
}
