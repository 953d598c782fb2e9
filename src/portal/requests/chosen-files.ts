import { marks } from '../../kernel/marks.table.ts'
import type { AttachmentKind } from '../../casework/attachment-kinds.table.ts'
import { rowWords } from '../../casework/refusal-words.ts'
import { uploadRefusals } from '../../formats/upload-refusals.table.ts'
import { fillWords } from '../../kernel/fill-words.ts'
import type { RateLimit } from '../../http/rate-limit.ts'
import type { Language } from '../../kernel/words.ts'
import type { Office } from '../../services/office.ts'
import { keepUpload, mostUploads, uploadsOfForm } from '../../services/uploads.ts'
import type { Attachment } from '../../store/attachments.ts'
import type { FieldError } from '../elements/error-summary.tsx'
import { filingWords } from '../words/filing.table.ts'
import type { TypedForm } from './typed-form.ts'

/** The files of a form: those kept from before and still ticked, those that came now; and what is wrong with the others. */
export interface ChosenFiles {
  readonly kept: readonly Attachment[]
  readonly errors: readonly FieldError[]
}

/** Megabytes of files one sender may hand in: those of forms that are never sent lie on the disk for an hour, and shall not fill it. */
export const usualFilesLimit: RateLimit = { burst: 256, perMinute: 4 }

/** After how many seconds a sender may hand in so many megabytes; 0 for now. */
export type FilesWait = (sender: string, megabytes: number) => number

/** Keeps the files that came with a form, each checked; what cannot be taken is told at its field, the others stay. */
export async function keepChosen(
  office: Office,
  typed: TypedForm,
  {
    draft,
    kinds,
    language,
    wait,
  }: {
    readonly draft: string
    readonly kinds: Readonly<Record<string, AttachmentKind>>
    readonly language: Language
    /** After how many seconds the sender may hand in so many megabytes; 0 for now. */
    readonly wait: (megabytes: number) => number
  },
): Promise<ChosenFiles> {
  const ticked = new Set(typed.lists['kept'] ?? [])
  const kept = (await uploadsOfForm(office, draft)).filter(({ id }) => ticked.has(id))
  const errors: FieldError[] = []
  const surplus: string[] = []
  for (const { field, name, bytes } of typed.files) {
    const kind = kinds[field]
    if (!kind) continue
    if (kept.length >= mostUploads) {
      surplus.push(name)
      continue
    }
    const seconds = wait(bytes.length / 1_048_576)
    if (seconds > 0) {
      errors.push({ name: field, says: fillWords(filingWords.filesTooOften, language, { seconds }) })
      continue
    }
    const result = await keepUpload(office, { draft, kind, name, bytes, by: 'applicant' })
    if (result.ok) kept.push(result.value)
    else {
      const { says, todo } = rowWords(uploadRefusals[result.no.code], result.no.facts)
      const facts = { name: name.slice(0, 100), says: says[language], todo: todo[language] }
      errors.push({ name: field, says: fillWords(filingWords.fileNotTaken, language, facts) })
    }
  }
  if (surplus.length > 0) {
    const names = surplus.map((name) => name.slice(0, 40)).join(marks.list[language])
    errors.push({
      name: 'files',
      says: fillWords(filingWords.tooManyFiles, language, { most: mostUploads, names: names.slice(0, 300) }),
    })
  }
  return { kept, errors }
}
