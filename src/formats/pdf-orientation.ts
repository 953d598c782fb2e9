import type { PlacedCharacter } from './pdf-characters.ts'

export type Turn = 0 | 90 | 180 | 270

/** A box of the page in the file's own coordinates, y upwards. */
export interface PageBox {
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly top: number
}

type Point = readonly [x: number, y: number]

/** From the file's coordinates to those of a reader: x to the right along the writing, y downwards from the first line. */
// prettier-ignore
const views: Readonly<Record<Turn, (box: PageBox, x: number, y: number) => Point>> = {
  0:   (box, x, y) => [x - box.left, box.top - y],
  90:  (box, x, y) => [y - box.bottom, x - box.left],
  180: (box, x, y) => [box.right - x, y - box.bottom],
  270: (box, x, y) => [box.top - y, box.right - x],
}

export const seenFrom =
  (turn: Turn, box: PageBox) =>
  (x: number, y: number): Point =>
    views[turn](box, x, y)

// prettier-ignore
const files: Readonly<Record<Turn, (box: PageBox, x: number, y: number) => Point>> = {
  0:   (box, x, y) => [x + box.left, box.top - y],
  90:  (box, x, y) => [y + box.left, x + box.bottom],
  180: (box, x, y) => [box.right - x, y + box.bottom],
  270: (box, x, y) => [box.right - y, box.top - x],
}

/** The way back from what is seen to the file's coordinates. */
export const inFile = (turn: Turn, box: PageBox, x: number, y: number): Point => files[turn](box, x, y)

/** The quarter turn an angle stands for, or undefined for slanted writing (watermarks, stamps). */
export function quarterTurn(angle: number): Turn | undefined {
  const nearest = Math.round(angle / 90) * 90
  return Math.abs(angle - nearest) <= 5 ? ((nearest % 360) as Turn) : undefined
}

/** The direction most of a page is written in: a table set sideways is read sideways, whatever the page says of itself. */
export function mainTurn(characters: readonly PlacedCharacter[]): Turn {
  const counts: Record<Turn, number> = { 0: 0, 90: 0, 180: 0, 270: 0 }
  for (const { angle } of characters) {
    const turn = quarterTurn(angle)
    if (turn !== undefined) counts[turn]++
  }
  return ([0, 90, 180, 270] as const).reduce((best, turn) => (counts[turn] > counts[best] ? turn : best))
}
