/** A horizontal or vertical line of a page as seen: where it lies across, and from where to where it runs. */
export interface Rule {
  readonly axis: 'horizontal' | 'vertical'
  readonly at: number
  readonly from: number
  readonly to: number
}

type Point = readonly [x: number, y: number]

/** The rule between two points, which lie along one axis. */
export function ruleOf([x0, y0]: Point, [x1, y1]: Point): Rule {
  return Math.abs(x1 - x0) >= Math.abs(y1 - y0)
    ? { axis: 'horizontal', at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) }
    : { axis: 'vertical', at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) }
}

/** How far apart two drawn lines may lie and still be meant as one; rows and columns are wider than that. */
export const near = 3

/** Pieces of one line put together: borders are drawn cell by cell, double, dashed, and not quite in line. */
export function mergeRules(rules: readonly Rule[]): Rule[] {
  const merged: Rule[] = []
  for (const axis of ['horizontal', 'vertical'] as const) {
    const own = rules.filter((rule) => rule.axis === axis).toSorted((a, b) => a.at - b.at)
    for (const group of groupsOf(own)) merged.push(...joined(group, axis))
  }
  return merged
}

function groupsOf(rules: readonly Rule[]): Rule[][] {
  const groups: Rule[][] = []
  for (const rule of rules) {
    const group = groups.at(-1)
    const first = group?.[0]
    if (group && first && rule.at - first.at <= near / 2) group.push(rule)
    else groups.push([rule])
  }
  return groups
}

function joined(group: readonly Rule[], axis: Rule['axis']): Rule[] {
  const at = group.reduce((sum, rule) => sum + rule.at, 0) / group.length
  const runs: { from: number; to: number }[] = []
  for (const { from, to } of group.toSorted((a, b) => a.from - b.from)) {
    const last = runs.at(-1)
    if (last && from <= last.to + near) last.to = Math.max(last.to, to)
    else runs.push({ from, to })
  }
  return runs.map((run) => ({ axis, at, ...run }))
}
