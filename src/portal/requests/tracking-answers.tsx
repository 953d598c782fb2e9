import type { Context } from 'hono'
import type { FC } from 'hono/jsx'
import type { AttachmentKind } from '../../casework/attachment-kinds.table.ts'
import { availableCommands } from '../../casework/available-commands.ts'
import { fillWords } from '../../kernel/fill-words.ts'
import type { Language } from '../../kernel/words.ts'
import { type ApplicantAct, actAsApplicant } from '../../services/act-as-applicant.ts'
import { newFormKey, readFormKey } from '../../services/form-key.ts'
import type { Tracking } from '../../services/tracking.ts'
import type { FieldError } from '../elements/error-summary.tsx'
import { pageText } from '../page.tsx'
import type { PortalEnv } from '../portal-env.ts'
import { linkTo } from '../view.ts'
import { filingWords } from '../words/filing.table.ts'
import { trackingWords } from '../words/tracking.table.ts'
import { type AnswerProps, CorrectionPage, ReasonsPage, WithdrawalPage } from './answer-pages.tsx'
import { keepChosen } from './chosen-files.ts'
import { officeRefusalWords } from './office-refusal-words.ts'
import { deskOf, fileOf, purposeOf } from './own-case.ts'
import { sayNoHere } from './say-no-here.ts'
import { readTypedForm, type TypedForm } from './typed-form.ts'

/** An answer of the applicant: its page, what it makes of what was typed, and what its files are. */
interface Answer {
  readonly page: FC<AnswerProps>
  readonly command: 'receive-correction' | 'receive-reasons' | 'withdraw'
  readonly act: (typed: TypedForm) => ApplicantAct | keyof typeof trackingWords
  readonly kind: AttachmentKind
  /** Where a mistake is shown. */
  readonly field: string
}

const answers = {
  correction: {
    page: CorrectionPage,
    command: 'receive-correction',
    kind: 'correction',
    field: 'description',
    act: ({ texts: { title = '', documentNumber = '', description = '' } }) => ({
      type: 'receive-correction',
      wanted: { ...(title && { title }), ...(documentNumber && { documentNumber }), description },
    }),
  },
  reasons: {
    page: ReasonsPage,
    command: 'receive-reasons',
    kind: 'reasons',
    field: 'reasons',
    act: ({ texts: { reasons = '' } }) => (reasons ? { type: 'receive-reasons', reasons } : 'reasonsMissing'),
  },
  withdrawal: {
    page: WithdrawalPage,
    command: 'withdraw',
    kind: 'request',
    field: 'reason',
    act: ({ texts: { reason = '' } }) => ({ type: 'withdraw', reason: reason || trackingWords.withdrawDefault.zh }),
  },
} as const satisfies Readonly<Record<string, Answer>>

const isAnswer = (name: string): name is keyof typeof answers => Object.hasOwn(answers, name)

/** What an applicant typed may be this long. */
const longest = { title: 200, documentNumber: 200, description: 4000, reasons: 4000, reason: 500 } as const

/** The form of a correction, of reasons or of a withdrawal; leads back to the request when it is not the time for it. */
export async function showAnswer(
  c: Context<PortalEnv>,
  tracking: Tracking,
  more: Partial<AnswerProps> = {},
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  const name = c.req.param('answer') ?? ''
  if (!isAnswer(name)) return sayNoHere(c, 'no-such-page')
  const file = await fileOf(c, tracking)
  const { page: ThePage, command } = answers[name]
  const view = c.get('view')
  if (!more.errors && !availableCommands(file, deskOf(c, tracking)).includes(command))
    return c.redirect(linkTo(view, '/requests/mine'), 303)
  const formKey = more.formKey ?? newFormKey(c.get('office'), purposeOf(name, tracking))
  return c.html(
    pageText(<ThePage view={view} file={file} texts={{}} errors={[]} kept={[]} {...more} formKey={formKey} />),
    status,
  )
}

/** Takes what was filled in: sent, or shown again with every mistake and all that was typed. */
export async function takeAnswer(
  c: Context<PortalEnv>,
  tracking: Tracking,
  wait: (megabytes: number) => number,
): Promise<Response> {
  const office = c.get('office')
  const { language } = c.get('view')
  const name = c.req.param('answer') ?? ''
  const typed = await readTypedForm(c.req.raw)
  if (!typed || !isAnswer(name)) return sayNoHere(c, 'no-such-page')
  const { act, kind, field } = answers[name]
  const formKey = typed.texts['form'] ?? ''
  const signed = readFormKey(office, purposeOf(name, tracking), formKey)
  const stale = [{ name: field, says: filingWords.stale[language] }]
  if (!signed) return showAnswer(c, tracking, { texts: typed.texts, errors: stale }, 409)
  const { kept, errors } = await keepChosen(office, typed, {
    draft: signed.key,
    kinds: { files: kind },
    language,
    wait,
  })
  const again = (more: readonly FieldError[], status: 409 | 422) =>
    showAnswer(c, tracking, { texts: typed.texts, formKey, kept, errors: [...more, ...errors] }, status)
  const long = tooLong(typed.texts, language)
  if (long.length + errors.length > 0) return again(long, 422)
  const made = act(typed)
  if (typeof made === 'string') return again([{ name: field, says: trackingWords[made][language] }], 422)
  const done = await actAsApplicant(office, tracking, made, signed.key, kept)
  if (!done.ok) {
    c.get('access').refused = done.no.code
    return again([{ name: field, says: officeRefusalWords(done.no, language) }], 409)
  }
  return c.redirect(linkTo(c.get('view'), `/requests/mine?done=${name}`), 303)
}

const tooLong = (texts: TypedForm['texts'], language: Language): FieldError[] =>
  Object.entries(longest).flatMap(([name, most]) => {
    const count = texts[name]?.length ?? 0
    return count > most ? [{ name, says: fillWords(trackingWords.tooLong, language, { most, count }) }] : []
  })
