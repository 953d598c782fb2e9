import type { CivilDate } from '../kernel/civil-date.ts'
import type { Contents } from './contents.ts'
import { isDocumentNumber } from './document-number.ts'
import { openness } from './openness.table.ts'
import { parseBody } from './parse-body.ts'
import { type DocumentRefusal, refuse } from './refusals.table.ts'

/** Why contents cannot be kept: what is missing, the text, the number, the days, the openness; the first that is wrong. */
export const contentsRefusal = (contents: Contents, desk: { readonly today: CivilDate }): DocumentRefusal | undefined =>
  missingRefusal(contents) ??
  textRefusal(contents) ??
  numberRefusal(contents) ??
  dayRefusal(contents, desk.today) ??
  opennessRefusal(contents)

const needed = ['title', 'maker', 'source'] as const satisfies readonly (keyof Contents)[]

function missingRefusal(contents: Contents): DocumentRefusal | undefined {
  const field = needed.find((name) => contents[name].trim() === '')
  return field && refuse('text-missing', { field })
}

function textRefusal({ body, attachments }: Contents): DocumentRefusal | undefined {
  if (body.trim() === '' && attachments.length === 0) return refuse('text-empty')
  const parsed = parseBody(body)
  if (parsed.ok) return undefined
  const { code, line, found = '' } = parsed.no
  return refuse(code, { line, found })
}

const numberRefusal = ({ number }: Contents): DocumentRefusal | undefined =>
  number === undefined || isDocumentNumber(number) ? undefined : refuse('number-form', { number })

function dayRefusal({ madeOn, effectiveOn, expiresOn }: Contents, today: CivilDate): DocumentRefusal | undefined {
  if (madeOn > today) return refuse('not-yet-made', { on: madeOn })
  if (expiresOn !== undefined && expiresOn < (effectiveOn ?? madeOn))
    return refuse('wrong-order', { earlier: effectiveOn === undefined ? 'madeOn' : 'effectiveOn', later: 'expiresOn' })
  return undefined
}

const opennessRefusal = ({ openness: { kind, reason } }: Contents): DocumentRefusal | undefined =>
  openness[kind].needsReason && (reason ?? '').trim() === ''
    ? refuse('no-openness-reason', { openness: kind })
    : undefined
