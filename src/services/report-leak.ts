import type { Manuscript } from '../annual-report/manuscript.ts'
import { findIn } from '../gate/find-in.ts'
import { type FindingKind, findingKinds } from '../publication/finding-kinds.table.ts'
import { type OfficeRefusal, refuseService } from './service-refusals.table.ts'

/** A report names the telephone and address of offices, its own and those of others. */
const ofOffices: ReadonlySet<FindingKind> = new Set(['landline', 'email'])

/** Why the words of a report may not become public: a mark of secrecy, personal data; undefined when nothing was found. */
export function reportLeak({
  preamble = [],
  parts,
}: Manuscript): { readonly ok: false; readonly no: OfficeRefusal } | undefined {
  const prose = [
    [0, preamble] as const,
    ...Object.entries(parts).map(([part, words]) => [Number(part), words] as const),
  ]
  for (const [part, paragraphs] of prose)
    for (const { kind, text } of findIn({ part: 'body' }, paragraphs.join('\n'))) {
      if (kind === 'secret-mark' || kind === 'internal-mark') return refuseService('holds-secrecy-mark', { mark: text })
      const { zh, en } = findingKinds[kind].label
      if (!ofOffices.has(kind)) return refuseService('report-holds-personal-data', { part, kind: zh, kindEn: en })
    }
  return undefined
}
