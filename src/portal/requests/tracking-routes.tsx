import { type Context, Hono } from 'hono'
import { availableCommands } from '../../casework/available-commands.ts'
import { nextPeriods } from '../../casework/next-periods.ts'
import { fillWords } from '../../kernel/fill-words.ts'
import { fileHeaders } from '../../http/file-headers.ts'
import { type RateLimit, rateLimiter } from '../../http/rate-limit.ts'
import { letterReadings } from '../../reads/letter-readings.ts'
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
import { trackingWords } from '../words/tracking.table.ts'
import { bodyBudget } from './body-budget.ts'
import type { FilesWait } from './chosen-files.ts'
import { dropCookie, putCookie, takeCookie } from './cookies.ts'
import { LetterPage } from './letter-page.tsx'
import { deskOf, fileOf, purposeOf } from './own-case.ts'
import { sayNoHere } from './say-no-here.ts'
import { senderOf } from './sender.ts'
import { showAnswer, takeAnswer } from './tracking-answers.tsx'
import { TrackPage } from './track-page.tsx'
import { TrackedPage } from './tracked-page.tsx'
import { readTypedForm } from './typed-form.ts'

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
        attachments={attachments.ok ? attachments.value.files : []}
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
