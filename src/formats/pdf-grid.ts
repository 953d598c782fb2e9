import type { Rule } from './pdf-merge-rules.ts'
import { mergeRules, near } from './pdf-merge-rules.ts'

/** A grid of ruled lines and its cells: squares without a line between them are one cell. */
export interface Grid {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly cells: readonly GridCell[]
}

export interface GridCell {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

/** Drawings with more lines than this are pictures, not tables. */
const mostRules = 5000

/** The ruled tables of a page, each from the lines that touch each other. A single box is a frame, not a table. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  const merged = mergeRules(rules)
  if (merged.length > mostRules) return []
  return connected(merged).flatMap((group) => {
    const grid = gridOf(group)
    return grid && grid.cells.length > 1 ? [grid] : []
  })
}

function connected(rules: readonly Rule[]): Rule[][] {
  const groups: Rule[][] = []
  const waiting = new Set(rules)
  for (const first of rules) {
    if (!waiting.delete(first)) continue
    const group = [first]
    for (const rule of group) {
      for (const other of waiting) {
        if (touches(rule, other)) {
          waiting.delete(other)
          group.push(other)
        }
      }
    }
    groups.push(group)
  }
  return groups
}

function touches(a: Rule, b: Rule): boolean {
  if (a.axis === b.axis) return Math.abs(a.at - b.at) <= near && a.from <= b.to + near && b.from <= a.to + near
  return a.at >= b.from - near && a.at <= b.to + near && b.at >= a.from - near && b.at <= a.to + near
}

function gridOf(rules: readonly Rule[]): Grid | undefined {
  const horizontal = rules.filter(({ axis }) => axis === 'horizontal')
  const vertical = rules.filter(({ axis }) => axis === 'vertical')
  if (horizontal.length === 0 || vertical.length === 0) return undefined
  const closedSides = [...vertical, ...missingSides(horizontal, vertical)]
  const closedEnds = [...horizontal, ...missingSides(closedSides, horizontal)]
  const [allX, allY] = [positions(closedSides), positions(closedEnds)]
  const xs = allX.filter((x) => isUsed(x, closedSides, allY))
  const ys = allY.filter((y) => isUsed(y, closedEnds, xs))
  if (xs.length < 2 || ys.length < 2) return undefined
  return { xs, ys, cells: cellsOf(xs, ys, closedSides, closedEnds) }
}

/** Lines that run on past the outermost lines across them end at an edge that was not drawn (open sides, page ends). */
function missingSides(running: readonly Rule[], across: readonly Rule[]): Rule[] {
  const [first, last] = [Math.min(...across.map(({ at }) => at)), Math.max(...across.map(({ at }) => at))]
  const [from, to] = [Math.min(...running.map((rule) => rule.from)), Math.max(...running.map((rule) => rule.to))]
  const axis = across[0]?.axis ?? 'vertical'
  const side = (at: number): Rule[] => {
    const reaching = running.filter((rule) => rule.from <= at + near && rule.to >= at - near).map((rule) => rule.at)
    return reaching.length < 2 ? [] : [{ axis, at, from: Math.min(...reaching), to: Math.max(...reaching) }]
  }
  return [...(from < first - 2 * near ? side(from) : []), ...(to > last + 2 * near ? side(to) : [])]
}

function positions(rules: readonly Rule[]): number[] {
  const groups: number[][] = []
  for (const at of rules.map((rule) => rule.at).toSorted((a, b) => a - b)) {
    const group = groups.at(-1)
    if (group && at - (group[0] ?? at) <= near) group.push(at)
    else groups.push([at])
  }
  return groups.map((group) => group.reduce((sum, at) => sum + at, 0) / group.length)
}

/** An underline inside a cell gives a position no square has an edge on. */
const isUsed = (at: number, rules: readonly Rule[], across: readonly number[]): boolean =>
  across.slice(1).some((to, index) => isDrawn(rules, at, across[index] ?? to, to))

/** An edge may stop this short of its corners; an underline stops shorter still. */
const gapAtEnds = 4

/** Whether a line is drawn at a place, from one line across it to the next. */
function isDrawn(rules: readonly Rule[], at: number, from: number, to: number): boolean {
  const drawn = rules
    .filter((rule) => Math.abs(rule.at - at) <= near)
    .reduce((sum, rule) => sum + Math.max(0, Math.min(to, rule.to) - Math.max(from, rule.from)), 0)
  return drawn >= Math.max(0.5 * (to - from), to - from - gapAtEnds)
}

function cellsOf(
  xs: readonly number[],
  ys: readonly number[],
  vertical: readonly Rule[],
  horizontal: readonly Rule[],
): GridCell[] {
  const [width, height] = [xs.length - 1, ys.length - 1]
  const at = (positions: readonly number[], index: number): number => positions[index] ?? 0
  const openRight = (row: number, column: number): boolean =>
    column + 1 < width && !isDrawn(vertical, at(xs, column + 1), at(ys, row), at(ys, row + 1))
  const openBelow = (row: number, column: number): boolean =>
    row + 1 < height && !isDrawn(horizontal, at(ys, row + 1), at(xs, column), at(xs, column + 1))

  const region = regionsOf(width, height, openRight, openBelow)
  return rectangles(width, height, region)
}

/** A number for each square; squares that open into each other have the same. */
function regionsOf(
  width: number,
  height: number,
  openRight: (row: number, column: number) => boolean,
  openBelow: (row: number, column: number) => boolean,
): number[] {
  const region = Array.from({ length: width * height }, (_, index) => index)
  const root = (index: number): number => {
    let at = index
    while (region[at] !== at) at = region[at] ?? at
    return at
  }
  for (let index = 0; index < region.length; index++) {
    const [row, column] = [Math.floor(index / width), index % width]
    if (openRight(row, column)) region[root(index + 1)] = root(index)
    if (openBelow(row, column)) region[root(index + width)] = root(index)
  }
  return region.map((_, index) => root(index))
}

/** Each region as a cell; one that is no rectangle is cut into several, so that no square is lost. */
function rectangles(width: number, height: number, region: readonly number[]): GridCell[] {
  const taken = new Set<number>()
  const cells: GridCell[] = []
  for (let index = 0; index < region.length; index++) {
    if (taken.has(index)) continue
    const [row, column] = [Math.floor(index / width), index % width]
    const free = (at: number): boolean => region[at] === region[index] && !taken.has(at)
    let columns = 1
    while (column + columns < width && free(index + columns)) columns++
    let rows = 1
    const whole = (below: number): boolean =>
      Array.from({ length: columns }, (_, step) => below * width + column + step).every(free)
    while (row + rows < height && whole(row + rows)) rows++
    for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) taken.add(index + r * width + c)
    cells.push({ row, column, rows, columns })
  }
  return cells
}
