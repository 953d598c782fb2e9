import { no, type Result, yes } from '../kernel/result.ts'
import type { Body, BodyPart, Run } from './body.ts'
import { parseRuns } from './parse-runs.ts'

/** What is wrong with a text, and in which line. */
export interface BodyFault {
  readonly code: 'text-too-long' | 'text-controls' | 'text-link' | 'text-table'
  readonly line: number
  readonly found?: string
}

export const longestBody = 200_000
const mostCells = 20_000

/**
 * Reads a text with a few marks: `#`, `##`, `###` before headings; `-` or `1.` before items of a list; rows of `|` cells
 * with a row of `---` under the head; `>` before a line set at the end, `><` before one in the middle; `**strong**` and
 * `[words](address)` inside; a backslash before a sign that is meant as itself. Anything else is text: there is no markup
 * that could come through. Refuses control characters, addresses that are no link, uneven tables, and what is too long.
 */
export function parseBody(text: string): Result<Body, BodyFault> {
  if (text.length > longestBody) return no({ code: 'text-too-long', line: 1 })
  const lines = text.replaceAll('\r\n', '\n').split('\n')
  const controlled = lines.findIndex((line) => controls.test(line) || !line.isWellFormed())
  if (controlled >= 0) return no({ code: 'text-controls', line: controlled + 1 })
  const parts: BodyPart[] = []
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? ''
    if (line.trim() === '') {
      at += 1
      continue
    }
    const read = readers.map((reader) => reader(lines, at)).find((found) => found !== undefined) ?? paragraph(lines, at)
    if (!read.ok) return read
    parts.push(read.value.part)
    at = read.value.next
  }
  return yes(parts)
}

// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/

type Read = Result<{ readonly part: BodyPart; readonly next: number }, BodyFault>
type Reader = (lines: readonly string[], at: number) => Read | undefined

const runsAt = (text: string, at: number): Result<readonly Run[], BodyFault> => {
  const runs = parseRuns(text.trim())
  return runs.ok ? runs : no({ code: 'text-link', line: at + 1, found: runs.no })
}

const one = (runs: Result<readonly Run[], BodyFault>, at: number, part: (runs: readonly Run[]) => BodyPart): Read =>
  runs.ok ? yes({ part: part(runs.value), next: at + 1 }) : runs

const heading: Reader = (lines, at) => {
  const [, marks = '', words = ''] = /^(#{1,3}) +(\S.*)$/.exec(lines[at] ?? '') ?? []
  const level = ([1, 2, 3] as const)[marks.length - 1]
  return level && one(runsAt(words, at), at, (runs) => ({ kind: 'heading', level, runs }))
}

const placed: Reader = (lines, at) => {
  const [, mark, words = ''] = /^(>|><) +(\S.*)$/.exec(lines[at] ?? '') ?? []
  return mark === undefined
    ? undefined
    : one(runsAt(words, at), at, (runs) => ({ kind: 'paragraph', runs, at: mark === '>' ? 'end' : 'centre' }))
}

const bullet = /^- +(\S.*)$/
const numbered = /^\d{1,3}\. +(\S.*)$/

const list: Reader = (lines, at) => {
  const mark = [bullet, numbered].find((pattern) => pattern.test(lines[at] ?? ''))
  if (!mark) return undefined
  const items: (readonly Run[])[] = []
  for (let next = at; ; next += 1) {
    const words = mark.exec(lines[next] ?? '')?.[1]
    if (words === undefined) return yes({ part: { kind: 'list', ordered: mark === numbered, items }, next })
    const runs = runsAt(words, next)
    if (!runs.ok) return runs
    items.push(runs.value)
  }
}

const table: Reader = (lines, at) => {
  if (!isRow(lines[at]) || !isRule(lines[at + 1])) return undefined
  const width = cellsOf(lines[at] ?? '').length
  const rows: (readonly (readonly Run[])[])[] = []
  for (let next = at; ; next += 1) {
    if (next === at + 1) continue
    if (!isRow(lines[next])) return yes({ part: { kind: 'table', rows }, next })
    const cells = cellsOf(lines[next] ?? '')
    if (cells.length !== width || rows.length * width > mostCells) return no({ code: 'text-table', line: next + 1 })
    const row: (readonly Run[])[] = []
    for (const cell of cells) {
      const runs = runsAt(cell, next)
      if (!runs.ok) return runs
      row.push(runs.value)
    }
    rows.push(row)
  }
}

const isRow = (line: string | undefined): boolean => /^\|.*\|\s*$/.test(line ?? '')
const isRule = (line: string | undefined): boolean => /^\|(?:\s*:?-{3,}:?\s*\|)+\s*$/.test(line ?? '')
const cellsOf = (line: string): readonly string[] =>
  line
    .trim()
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())

/** Lines that follow one another are one paragraph: Chinese is joined without a space. */
const paragraph = (lines: readonly string[], at: number): Read => {
  let next = at + 1
  while (next < lines.length && (lines[next] ?? '').trim() !== '' && !readers.some((reader) => reader(lines, next)))
    next += 1
  const runs = runsAt(joined(lines.slice(at, next).map((line) => line.trim())), at)
  return runs.ok ? yes({ part: { kind: 'paragraph', runs: runs.value }, next }) : runs
}

const joined = (lines: readonly string[]): string =>
  lines.map((line, at) => `${at > 0 && isWord(lines[at - 1]?.at(-1)) && isWord(line.at(0)) ? ' ' : ''}${line}`).join('')

/** Between words of letters a line break is a space. */
const isWord = (sign: string | undefined): boolean => sign !== undefined && /[\w.,;:()]/.test(sign)

const readers: readonly Reader[] = [heading, placed, list, table]
