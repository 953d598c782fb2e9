import type { PdfEngine } from './pdf-engine.ts'

/** A straight drawn line in the file's coordinates: a stroke, an edge of a stroked box, or a thin filled box. */
export interface Stroke {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

type Matrix = readonly [number, number, number, number, number, number]
interface Point {
  readonly x: number
  readonly y: number
}

const kinds = { path: 2, form: 5 } as const
const segments = { line: 0, curve: 1, move: 2 } as const
/** Thicker than this a filled box is shading, not a rule. */
const thickest = 3.2
const deepestForm = 8
const mostObjects = 200_000

/** The straight lines of a loaded page, those inside form objects too; horizontal and vertical ones only. */
export function strokesOf(engine: PdfEngine, page: number): Stroke[] {
  const { call } = engine
  const strokes: Stroke[] = []
  let left = mostObjects
  const walk = (count: number, get: (index: number) => number, outer: Matrix, depth: number): void => {
    for (let index = 0; index < count && left-- > 0; index++) {
      const object = get(index)
      const kind = call.FPDFPageObj_GetType(object)
      if (kind === kinds.path) {
        strokes.push(...pathStrokes(engine, object, outer))
      } else if (kind === kinds.form && depth < deepestForm) {
        const inner = times(matrixOf(engine, object), outer)
        walk(call.FPDFFormObj_CountObjects(object), (at) => call.FPDFFormObj_GetObject(object, at), inner, depth + 1)
      }
    }
  }
  walk(call.FPDFPage_CountObjects(page), (at) => call.FPDFPage_GetObject(page, at), [1, 0, 0, 1, 0, 0], 0)
  return strokes
}

function pathStrokes(engine: PdfEngine, path: number, outer: Matrix): Stroke[] {
  const { call, scratch, ints } = engine
  if (call.FPDFPath_GetDrawMode(path, scratch, scratch + 4) === 0) return []
  const [filled, stroked] = [ints()[scratch >> 2] !== 0, ints()[(scratch >> 2) + 1] !== 0]
  if (!filled && !stroked) return []
  const matrix = times(matrixOf(engine, path), outer)
  const outlines = outlinesOf(engine, path, matrix)
  const strokes = stroked ? outlines.flatMap(edges) : filledStrokes(outlines)
  return strokes.filter(isStraight)
}

interface Outline {
  readonly points: readonly Point[]
  readonly closed: boolean
}

/** The polygons of a path; a curve breaks one in two, so that its chord is not taken for a line. */
function outlinesOf({ call, scratch, floats }: PdfEngine, path: number, matrix: Matrix): Outline[] {
  const outlines: { points: Point[]; closed: boolean }[] = []
  const count = call.FPDFPath_CountSegments(path)
  for (let index = 0; index < count; index++) {
    const segment = call.FPDFPath_GetPathSegment(path, index)
    if (call.FPDFPathSegment_GetPoint(segment, scratch, scratch + 4) === 0) continue
    const point = apply(matrix, floats()[scratch >> 2] ?? 0, floats()[(scratch >> 2) + 1] ?? 0)
    const current = outlines.at(-1)
    if (!current || call.FPDFPathSegment_GetType(segment) !== segments.line)
      outlines.push({ points: [point], closed: false })
    else current.points.push(point)
    const last = outlines.at(-1)
    if (last && call.FPDFPathSegment_GetClose(segment) !== 0) last.closed = true
  }
  return outlines.filter(({ points }) => points.length > 1)
}

function edges({ points, closed }: Outline): Stroke[] {
  const first = points[0]
  const round = closed && first ? [...points, first] : points
  return round.slice(1).flatMap((to, index) => {
    const from = round[index]
    return from ? [{ x0: from.x, y0: from.y, x1: to.x, y1: to.y }] : []
  })
}

/** A thin box is a rule along its middle; a box just around another is the frame between them. */
function filledStrokes(outlines: readonly Outline[]): Stroke[] {
  const boxes = outlines.map(({ points }) => boxOf(points))
  const thin = boxes.flatMap((box) => {
    const [width, height] = [box.x1 - box.x0, box.y1 - box.y0]
    if (Math.min(width, height) > thickest || Math.max(width, height) < 2 * Math.min(width, height)) return []
    const [x, y] = [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2]
    return [width > height ? { ...box, y0: y, y1: y } : { ...box, x0: x, x1: x }]
  })
  const frames = boxes.flatMap((outer) =>
    boxes.filter((inner) => isFrame(outer, inner)).flatMap(() => edgesOfBox(outer)),
  )
  return [...thin, ...frames]
}

const isFrame = (outer: Stroke, inner: Stroke): boolean =>
  [inner.x0 - outer.x0, inner.y0 - outer.y0, outer.x1 - inner.x1, outer.y1 - inner.y1].every(
    (margin) => margin > 0 && margin <= thickest,
  )

const edgesOfBox = ({ x0, y0, x1, y1 }: Stroke): Stroke[] => [
  { x0, y0, x1, y1: y0 },
  { x0, y0: y1, x1, y1 },
  { x0, y0, x1: x0, y1 },
  { x0: x1, y0, x1, y1 },
]

function boxOf(points: readonly Point[]): Stroke {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) }
}

function isStraight({ x0, y0, x1, y1 }: Stroke): boolean {
  const [width, height] = [Math.abs(x1 - x0), Math.abs(y1 - y0)]
  return Math.min(width, height) <= 0.5 + 0.01 * Math.max(width, height) && Math.max(width, height) > 1
}

function matrixOf({ call, scratch, floats }: PdfEngine, object: number): Matrix {
  if (call.FPDFPageObj_GetMatrix(object, scratch) === 0) return [1, 0, 0, 1, 0, 0]
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = floats().subarray(scratch >> 2, (scratch >> 2) + 6)
  return [a, b, c, d, e, f]
}

const apply = ([a, b, c, d, e, f]: Matrix, x: number, y: number): Point => ({
  x: a * x + c * y + e,
  y: b * x + d * y + f,
})

const times = ([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix => [
  a * A + b * C,
  a * B + b * D,
  c * A + d * C,
  c * B + d * D,
  e * A + f * C + E,
  e * B + f * D + F,
]
