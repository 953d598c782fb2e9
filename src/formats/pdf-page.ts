import { charactersOf } from './pdf-characters.ts'
import type { PdfEngine } from './pdf-engine.ts'
import type { Glyph } from './pdf-glyph.ts'
import { uprightGlyphs } from './pdf-glyph.ts'
import type { Rule } from './pdf-merge-rules.ts'
import { ruleOf } from './pdf-merge-rules.ts'
import { mainTurn, seenFrom } from './pdf-orientation.ts'
import type { PageBox } from './pdf-orientation.ts'
import { strokesOf } from './pdf-rules.ts'

/** All a page shows that matters: characters and drawn lines, as a reader sees them (points, y downwards). */
export interface PageContent {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly glyphs: readonly Glyph[]
  readonly rules: readonly Rule[]
}

/** One page, opened and closed again; undefined when PDFium cannot open it. */
export function readPage(engine: PdfEngine, document: number, index: number): PageContent | undefined {
  const { call } = engine
  const page = call.FPDF_LoadPage(document, index)
  if (page === 0) return undefined
  const textPage = call.FPDFText_LoadPage(page)
  const characters = textPage === 0 ? [] : charactersOf(engine, textPage)
  const box = boxOf(engine, page)
  const strokes = strokesOf(engine, page)
  if (textPage !== 0) call.FPDFText_ClosePage(textPage)
  call.FPDF_ClosePage(page)

  const turn = mainTurn(characters)
  const see = seenFrom(turn, box)
  const sides = [box.right - box.left, box.top - box.bottom] as const
  const [width, height] = turn === 0 || turn === 180 ? sides : ([sides[1], sides[0]] as const)
  return {
    number: index + 1,
    width,
    height,
    glyphs: uprightGlyphs(characters, turn, box),
    rules: strokes.map((stroke) => ruleOf(see(stroke.x0, stroke.y0), see(stroke.x1, stroke.y1))),
  }
}

function boxOf({ call, scratch, floats }: PdfEngine, page: number): PageBox {
  call.FPDF_GetPageBoundingBox(page, scratch)
  const [left = 0, top = 842, right = 595, bottom = 0] = floats().subarray(scratch >> 2, (scratch >> 2) + 4)
  return { left, bottom, right, top }
}
