import { useQuery } from '@tanstack/react-query'
import { findInContents } from '../../../gate/find-in-contents.ts'
import { ownContacts } from '../../../gate/find-in.ts'
import { findingKinds } from '../../../publication/finding-kinds.table.ts'
import { placeWords } from '../../../publication/finding-places.table.ts'
import { read } from '../../calls/call.ts'
import { useWords } from '../../words/use-words.tsx'
import type { DocumentFile, DocumentLeak } from './document-data.ts'
import { documentsWords } from './documents-words.table.ts'
import type { Editing } from './editor-form.ts'
import { LeakList, LeaksLead } from './leak-list.tsx'

interface LeaksAsked {
  readonly typed: Editing
  readonly files: readonly DocumentFile[]
}

/** What in the text being written may have to stay inside: the same rule that holds it up at its review, while it is typed. */
export function LeaksTyped({ typed, files }: LeaksAsked) {
  const { say } = useWords()
  const organ = useQuery({ queryKey: ['organ'], queryFn: ({ signal }) => read('/organ', { signal }) })
  const own = organ.data ? ownContacts(organ.data.profile) : new Set<string>()
  const inText = findInContents({ ...typed, attachments: files }, new Map(), own)
  const leaks = [...inText.map(leakOf), ...files.flatMap(leaksOfFile)]
  return leaks.length > 0 ? (
    <>
      <LeaksLead leaks={leaks} />
      <LeakList leaks={leaks} />
    </>
  ) : (
    <p className="soft">{say(documentsWords.leakNone)}</p>
  )
}

const states = { forbidden: 'forbidden', held: 'open', twice: 'open', told: 'told' } as const

const leakOf = (finding: ReturnType<typeof findInContents>[number]): DocumentLeak => ({
  kind: finding.kind,
  ...finding.place,
  where: placeWords(finding.place),
  says: findingKinds[finding.kind].label,
  text: finding.text,
  state: states[findingKinds[finding.kind].weight],
})

const leaksOfFile = ({ name, leaks }: DocumentFile): readonly DocumentLeak[] =>
  leaks.map((leak) => ({ ...leak, file: name, where: placeWords({ ...leak, file: name }) }))
