import type { Leak } from '../annual-report/desk/leak.ts'
import { passages } from '../annual-report/desk/report-events.ts'
import { draftedPassage } from '../annual-report/desk/working-draft.ts'
import type { Manuscript } from '../annual-report/manuscript.ts'
import { type FindingKind, findingKinds } from '../publication/finding-kinds.table.ts'
import { isForbidden } from '../publication/finding.ts'
import { findIn, notOwn, type OwnContacts } from './find-in.ts'

/** A report names the telephones and addresses of offices, its own and those of others. */
const ofOffices: ReadonlySet<FindingKind> = new Set(['landline', 'email'])

/** What in the words of a report may have to stay inside, paragraph by paragraph; but for the contacts of offices. */
export const findInReport = (manuscript: Manuscript, own: OwnContacts): readonly Leak[] =>
  passages.flatMap((passage) =>
    draftedPassage(manuscript, passage).flatMap((paragraph, index) =>
      notOwn(findIn({ part: 'body' }, paragraph), own)
        .filter(({ kind }) => !ofOffices.has(kind))
        .map(({ kind, text }) => ({
          kind,
          passage,
          at: index + 1,
          label: findingKinds[kind].label,
          text,
          weight: isForbidden({ kind }) ? ('forbidden' as const) : ('held' as const),
        })),
    ),
  )
