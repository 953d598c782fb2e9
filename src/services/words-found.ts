import { namedIn } from '../gate/named-in.ts'
import { personalDataIn } from '../gate/personal-data.ts'
import { plainSigns } from '../gate/plain-signs.ts'
import { secrecyMarksIn } from '../gate/secrecy-marks.ts'
import type { AnswerDesk } from '../publication/answers/answer-commands.ts'
import { type FindingKind, findingKinds } from '../publication/finding-kinds.table.ts'

/** What of a text may not stand on the disclosure log: the first mark of secrecy, and kinds of personal data; names count, whole. */
export function wordsFound(text: string, names: readonly string[]): AnswerDesk['found'] {
  const mark = secrecyMarksIn(text).at(0)
  const kinds = new Set<FindingKind>(personalDataIn(text).map(({ kind }) => kind))
  const named = namedIn(plainSigns(text).text, names).length > 0
  const personal = [...[...kinds].map((kind) => findingKinds[kind].label.zh), ...(named ? ['申请人姓名或者名称'] : [])]
  return { ...(mark && { mark: mark.text }), personal }
}
