import { no, type Result, yes } from '../kernel/result.ts'
import { type PublicAddress, parseIndexNumber } from './index-number.ts'
import type { MoveFaultCode } from './move-faults.table.ts'

/** One line of a list of moved addresses, as it was written. */
export interface MoveAsked {
  readonly line: number
  /** An address of the site before this one, whole or from the first bar on. */
  readonly from: string
  /** A page of this site, or the index number of a document. */
  readonly to: string
}

/** An address that leads elsewhere for ever. */
export interface Move {
  readonly from: string
  readonly to: string
}

export interface MoveFault {
  readonly line: number
  readonly code: MoveFaultCode
  readonly value: string
}

export interface MovesKnown {
  /** What leads elsewhere already. */
  readonly moves: ReadonlyMap<string, string>
  /** Whether a document is public at an address. */
  readonly isPublic: (address: PublicAddress) => boolean
}

const longest = 1_000

/**
 * A list of moved addresses → where each leads in one step, those among them that lead on followed to their end. Refuses the
 * whole list with every line that is wrong: no address, a target outside or without a document, two targets for one address,
 * a circle. Changes nothing.
 */
export function planMoves(
  asked: readonly MoveAsked[],
  known: MovesKnown,
): Result<readonly Move[], readonly MoveFault[]> {
  const faults: MoveFault[] = []
  const listed = new Map<string, { readonly to: string; readonly line: number }>()
  for (const { line, from, to } of asked) {
    const [source, target] = [oldPath(from), pathOnSite(to)]
    const fault = (code: MoveFaultCode, value: string) => faults.push({ line, code, value })
    const document = target === undefined ? undefined : documentAt(target)
    if (source === undefined) fault('move-no-address', from)
    else if (target === undefined) fault('move-outside', to)
    else if (document && !known.isPublic(document)) fault('move-no-document', to)
    else if ((listed.get(source)?.to ?? target) !== target) fault('move-twice', from)
    else listed.set(source, { to: target, line })
  }
  const stepFrom = (path: string): string | undefined => listed.get(path)?.to ?? known.moves.get(path)
  const moves: Move[] = []
  for (const [from, { to, line }] of listed) {
    const end = endOf(to, stepFrom)
    if (end === undefined || end === from) faults.push({ line, code: 'move-circle', value: from })
    else moves.push({ from, to: end })
  }
  if (faults.length > 0) return no(faults.toSorted((one, other) => one.line - other.line))
  // What led to an address that leads on from now is led to the end as well.
  for (const [from, to] of known.moves) {
    const end = listed.has(from) ? undefined : endOf(to, stepFrom)
    if (end !== undefined && end !== to) moves.push({ from, to: end })
  }
  return yes(moves)
}

/** Where a way ends; undefined when it never does. */
function endOf(path: string, step: (path: string) => string | undefined): string | undefined {
  const seen = new Set<string>()
  let at = path
  for (let next = step(at); next !== undefined; next = step(at)) {
    if (seen.has(at)) return undefined
    seen.add(at)
    at = next
  }
  return at
}

/** The path and query of an address, as a browser would ask for it. */
function oldPath(text: string): string | undefined {
  const whole = /^https?:\/\//i.test(text)
    ? text
    : text.startsWith('/') && !text.startsWith('//')
      ? `${base}${text}`
      : ''
  if (!URL.canParse(whole) || text.length > longest) return undefined
  const { pathname, search } = new URL(whole)
  return pathname === '/' && search === '' ? undefined : pathname + search
}

const base = 'https://site.invalid'

/** A path of this site; undefined for whatever could lead outside. */
function pathOnSite(text: string): string | undefined {
  const document = parseIndexNumber(text)
  if (document) return `/documents/${document.year}/${document.serial}`
  if (!/^\/(?![/\\])/.test(text) || text.length > longest || !URL.canParse(base + text)) return undefined
  const { origin, pathname, search } = new URL(text, base)
  return origin === base && !pathname.startsWith('//') ? pathname + search : undefined
}

function documentAt(path: string): PublicAddress | undefined {
  const match = /^\/documents\/(\d{4})\/(\d{1,7})$/.exec(path)
  return match ? { year: Number(match[1]), serial: Number(match[2]) } : undefined
}
