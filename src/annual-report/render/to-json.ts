import { editions } from '../editions.ts'
import { cellsOf } from '../figures.ts'
import type { Manuscript, PrintedFigures } from '../manuscript.ts'

/** The marks by which a file is known as a manuscript of ours. */
export const manuscriptMark = { gongkai: 'annual-report', version: 1 } as const

/** A manuscript as JSON text: keys in fixed order, figures in the order of the form, so that two versions compare well. */
export function manuscriptToJson(manuscript: Manuscript): string {
  const { organ, year, edition, signedOn, preamble, parts, figures } = manuscript
  const written = {
    ...manuscriptMark,
    organ,
    year,
    edition,
    ...(signedOn && { signedOn }),
    ...(preamble && { preamble }),
    parts,
    figures: inOrderOfTheForm(edition, figures),
  }
  return `${JSON.stringify(written, null, 2)}\n`
}

const inOrderOfTheForm = (edition: Manuscript['edition'], figures: PrintedFigures): PrintedFigures =>
  Object.fromEntries(
    cellsOf(editions[edition]).flatMap(({ key }) => {
      const figure = figures[key]
      return figure === undefined ? [] : [[key, figure]]
    }),
  )
