import { type Context, Hono } from 'hono'
import type { FC } from 'hono/jsx'
import { availableCommands } from '../../casework/available-commands.ts'
import type { AttachmentKind } from '../../casework/attachment-kinds.table.ts'
import type { CaseFile } from '../../casework/case-file.ts'
import { nextPeriods } from '../../casework/next-periods.ts'
import { fillWords } from '../../kernel/fill-words.ts'
import type { Language } from '../../kernel/words.ts'
import { fileHeaders } from '../../http/file-headers.ts'
import { type RateLimit, rateLimiter } from '../../http/rate-limit.ts'
import { caseRecord } from '../../reads/case-record.ts'
import { letterReadings } from '../../reads/letter-readings.ts'
import { type ApplicantAct, actAsApplicant } from '../../services/act-as-applicant.ts'
import { newFormKey, readFormKey } from '../../services/form-key.ts'
import { letterMediaTypes } from '../../services/letter-forms.ts'
import { listAttachments, openAttachment } from '../../services/open-attachment.ts'
import { letterFormNames } from '../../services/open-letter.ts'
import { confirmOwnLetter, readOwnLetter } from '../../services/read-own-letter.ts'
import { continueTracking, endTracking, openTracking, plainNumber, type Tracking } from '../../services/tracking.ts'
import { readOnly } from '../../store/read-only.ts'
import type { FieldError } from '../elements/error-summary.tsx'
import { pageText } from '../page.tsx'
import type { PortalEnv } from '../portal-env.ts'
import { linkTo } from '../view.ts'
import { filingWords } from '../words/filing.table.ts'
import { trackingWords } from '../words/tracking.table.ts'
import { type AnswerProps, CorrectionPage, ReasonsPage, WithdrawalPage } from './answer-pages.tsx'
import { bodyBudget } from './body-budget.ts'
import { type FilesWait, keepChosen } from './chosen-files.ts'
import { dropCookie, putCookie, takeCookie } from './cookies.ts'
import { LetterPage } from './letter-page.tsx'
import { officeRefusalWords } from './office-refusal-words.ts'
import { sayNoHere } from './say-no-here.ts'
import { senderOf } from './sender.ts'
import { TrackPage } from './track-page.tsx'
import { TrackedPage } from './tracked-page.tsx'
import { readTypedForm, type TypedForm } from './typed-form.ts'

/** Attempts of one address, and attempts at one number from anywhere (docs/adr/0146-who-may-send-how-often.md). */
export const usualTrackingLimits = {
  address: { burst: 10, perMinute: 6 },
  number: { burst: 20, perMinute: 20 },
} as const satisfies Record<string, RateLimit>

export type TrackingLimits = Readonly<Record<keyof typeof usualTrackingLimits, RateLimit>>

const sessionSeconds = 12 * 60 * 60

/** What was just done, told once on the page that follows. */
const doneWords = {
  correction: 'doneCorrection',
  reasons: 'doneReasons',
  withdrawal: 'doneWithdraw',
  received: 'doneReceived',
} as const satisfies Record<string, keyof typeof trackingWords>

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

/** `/requests/track`, `/requests/mine`: number and code open one request, and nothing else. */
export function trackingRoutes(limits: TrackingLimits, waitFiles: FilesWait, ticks: () => number): Hono<PortalEnv> {
  const budget = bodyBudget()
  const waitOf = { address: rateLimiter(limits.address, ticks), number: rateLimiter(limits.number, ticks) }
  const routes = new Hono<PortalEnv>()
  routes.get('/track', (c) =>
    c.html(
      pageText(
        <TrackPage
          view={c.get('view')}
          number={c.req.query('number')?.slice(0, 60)}
          ended={c.req.query('ended') === '1'}
        />,
      ),
    ),
  )
  routes.post('/track', ...budget, async (c) => {
    const view = c.get('view')
    const typed = await readTypedForm(c.req.raw)
    const { number = '', code = '' } = typed?.texts ?? {}
    const again = (says: string, status: 404 | 429) => {
      const errors: FieldError[] = [{ name: 'number', says }]
      return c.html(pageText(<TrackPage view={view} number={number.slice(0, 60)} errors={errors} />), status)
    }
    const tooOften = (seconds: number) => {
      c.get('access').refused = 'too-many-requests'
      c.header('Retry-After', String(seconds))
      return again(fillWords(trackingWords.tooOften, view.language, { seconds }), 429)
    }
    const waits = waitOf.address(senderOf(c))
    if (waits > 0) return tooOften(waits)
    const opened = await openTracking(c.get('office'), number, code)
    if (!opened.ok) {
      // Wrong tries of others at this number hold up those who try wrongly, never the one who knows the code.
      const seconds = waitOf.number(plainNumber(number))
      if (seconds > 0) return tooOften(seconds)
      c.get('access').refused = opened.no.code
      return again(trackingWords.noMatch[view.language], 404)
    }
    putCookie(c, 'tracking', opened.value.token, sessionSeconds)
    return c.redirect(linkTo(view, '/requests/mine'), 303)
  })

  const mine =
    (show: (c: Context<PortalEnv>, tracking: Tracking) => Promise<Response> | Response) =>
    async (c: Context<PortalEnv>): Promise<Response> => {
      const token = takeCookie(c, 'tracking')
      const tracking = token === undefined ? undefined : await continueTracking(c.get('office'), token)
      if (tracking) return show(c, tracking)
      dropCookie(c, 'tracking')
      return c.redirect(linkTo(c.get('view'), token === undefined ? '/requests/track' : '/requests/track?ended=1'), 303)
    }

  routes.get('/mine', mine(showCase))
  routes.get('/mine/letters/:letterId/:form', mine(showLetter))
  routes.post('/mine/letters/:letterId/received', ...budget, mine(takeReceived))
  routes.get('/mine/files/:id', mine(showAttachment))
  routes.post('/mine/leave', ...budget, async (c) => {
    const token = takeCookie(c, 'tracking')
    if (token !== undefined) await endTracking(c.get('office'), token)
    dropCookie(c, 'tracking')
    dropCookie(c, 'filed')
    return c.redirect(linkTo(c.get('view'), '/requests/track'), 303)
  })
  routes.get(
    '/mine/:answer{correction|reasons|withdrawal}',
    mine((c, tracking) => showAnswer(c, tracking)),
  )
  routes.post(
    '/mine/:answer{correction|reasons|withdrawal}',
    ...budget,
    mine((c, tracking) => takeAnswer(c, tracking, (megabytes) => waitFiles(senderOf(c), megabytes))),
  )
  return routes
}

const deskOf = (c: Context<PortalEnv>, { actor }: Tracking) => {
  const { today, calendar, settings } = c.get('office')
  return { today: today(), actor, calendar, settings }
}

async function fileOf(c: Context<PortalEnv>, { caseId }: Tracking): Promise<CaseFile> {
  const { db, organ } = c.get('office')
  const record = await caseRecord(readOnly(db), organ.id, caseId)
  if (!record) throw new Error(`A session leads to case ${caseId}, which is not there`)
  return record.file
}

async function showCase(c: Context<PortalEnv>, tracking: Tracking): Promise<Response> {
  const office = c.get('office')
  const { db, organ, calendar, today } = office
  const file = await fileOf(c, tracking)
  const [readings, attachments] = await Promise.all([
    letterReadings(readOnly(db), organ.id, tracking.caseId),
    listAttachments(office, tracking.actor, tracking.caseId),
  ])
  const done = c.req.query('done') ?? ''
  const view = c.get('view')
  return c.html(
    pageText(
      <TrackedPage
        view={view}
        file={file}
        periods={nextPeriods(file, calendar, today())}
        readings={readings}
        attachments={attachments.ok ? attachments.value : []}
        calendar={calendar}
        today={today()}
        mayWithdraw={availableCommands(file, deskOf(c, tracking)).includes('withdraw')}
        {...(Object.hasOwn(doneWords, done) && {
          done: trackingWords[doneWords[done as keyof typeof doneWords]][view.language],
        })}
        leaveKey={newFormKey(office, purposeOf('leave', tracking))}
        letterKey={(letterId) => newFormKey(office, purposeOf(`received/${letterId}`, tracking))}
      />,
    ),
  )
}

const purposeOf = (what: string, { caseId }: Tracking): string => `${what}/${caseId}`

async function showLetter(c: Context<PortalEnv>, tracking: Tracking): Promise<Response> {
  const form = letterFormNames.find((name) => name === c.req.param('form'))
  const letterId = c.req.param('letterId') ?? ''
  if (!form || letterId.length > 200) return sayNoHere(c, 'no-such-page')
  const read = await readOwnLetter(c.get('office'), tracking, { letterId, form })
  if (!read.ok) return sayNoHere(c, 'no-such-page')
  const { number, content } = read.value
  if (form === 'html') {
    const markup = Buffer.from(content).toString('utf8')
    return c.html(pageText(<LetterPage view={c.get('view')} number={number} markup={markup} />))
  }
  return c.body(new Uint8Array(content), 200, fileHeaders(`${number}.${form}`, letterMediaTypes[form]))
}

async function takeReceived(c: Context<PortalEnv>, tracking: Tracking): Promise<Response> {
  const office = c.get('office')
  const letterId = (c.req.param('letterId') ?? '').slice(0, 200)
  const typed = await readTypedForm(c.req.raw)
  if (readFormKey(office, purposeOf(`received/${letterId}`, tracking), typed?.texts['form'] ?? '')) {
    const said = await confirmOwnLetter(office, tracking, letterId)
    if (!said.ok) return sayNoHere(c, 'no-such-page')
    return c.redirect(linkTo(c.get('view'), '/requests/mine?done=received'), 303)
  }
  return c.redirect(linkTo(c.get('view'), '/requests/mine'), 303)
}

async function showAttachment(c: Context<PortalEnv>, tracking: Tracking): Promise<Response> {
  const id = c.req.param('id') ?? ''
  const opened = await openAttachment(c.get('office'), tracking.actor, { caseId: tracking.caseId, id: id.slice(0, 80) })
  if (!opened.ok) return sayNoHere(c, 'no-such-page')
  const { file, content } = opened.value
  return c.body(new Uint8Array(content), 200, fileHeaders(file.name, file.mediaType))
}

async function showAnswer(
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

async function takeAnswer(
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
