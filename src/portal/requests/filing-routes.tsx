import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { fillWords } from '../../kernel/fill-words.ts'
import { type RateLimit, rateLimiter } from '../../http/rate-limit.ts'
import { countDeflection } from '../../services/count-deflection.ts'
import { filedForm, fileRequest } from '../../services/file-request.ts'
import { newFormKey, readFormKey } from '../../services/form-key.ts'
import { isPublicAt } from '../../reads/documents-like.ts'
import { suggestionsFor } from '../../reads/suggestions.ts'
import { answeredRequest } from '../../reads/answered-requests.ts'
import { due } from '../../statute/due.ts'
import { readOnly } from '../../store/read-only.ts'
import { chinaDay } from '../../kernel/china-time.ts'
import type { FieldError } from '../elements/error-summary.tsx'
import { pageText } from '../page.tsx'
import type { PortalEnv } from '../portal-env.ts'
import { linkTo } from '../view.ts'
import { filingWords } from '../words/filing.table.ts'
import { bodyBudget } from './body-budget.ts'
import { type FilesWait, keepChosen } from './chosen-files.ts'
import { putCookie, takeCookie } from './cookies.ts'
import { EntrancePage } from './entrance-page.tsx'
import type { AsksAs } from './filing-fields.table.ts'
import { FilingPage, type FilingProps } from './filing-page.tsx'
import { officeRefusalWords } from './office-refusal-words.ts'
import { matterOf, noticesOf, readFiling } from './read-filing.ts'
import { ReceiptGonePage, ReceiptPage, receiptText } from './receipt-page.tsx'
import { sayNoHere } from './say-no-here.ts'
import { senderOf } from './sender.ts'
import { SuggestionList, SuggestionsPage } from './suggestions-page.tsx'
import { cleaned, readTypedForm, type TypedForm } from './typed-form.ts'

/** How many forms one address may send; libraries and offices of lawyers share one (docs/adr/0146-who-may-send-how-often.md). */
export const usualFilingLimit: RateLimit = { burst: 30, perMinute: 10 }

/** A pause in typing asks once. */
const typingLimit: RateLimit = { burst: 60, perMinute: 60 }

/** Quicker than this nobody has read the form. */
const quickMs = 3_000
const receiptSeconds = 30 * 60

const nothingTyped: TypedForm = { texts: {}, lists: {}, files: [] }
const kinds = { identity: 'identity', files: 'request' } as const

/** `/requests`: where one begins, the form, what is public already, the receipt. */
export function filingRoutes(limit: RateLimit, waitFiles: FilesWait, ticks: () => number): Hono<PortalEnv> {
  const wait = rateLimiter(limit, ticks)
  const waitTyping = rateLimiter(typingLimit, ticks)
  const budget = bodyBudget()
  const routes = new Hono<PortalEnv>()
  routes.get('/', (c) => c.html(pageText(<EntrancePage view={c.get('view')} />)))
  routes.get('/new', (c) => c.redirect(linkTo(c.get('view'), '/requests')))
  routes.get('/new/:asks{person|organisation}', (c) => {
    const asks = c.req.param('asks') as AsksAs
    const title = cleaned(c.req.query('title') ?? '').slice(0, 200)
    const matter = matterOf({ matter: c.req.query('matter') ?? '' })
    return showForm(c, { asks, typed: { ...nothingTyped, texts: { title, matter } } })
  })
  routes.post('/new/:asks{person|organisation}', ...budget, async (c) => {
    const seconds = wait(senderOf(c))
    if (seconds > 0) {
      c.header('Retry-After', String(seconds))
      return sayNoHere(c, 'too-many-requests', { seconds })
    }
    return takeForm(c, c.req.param('asks') as AsksAs, (megabytes) => waitFiles(senderOf(c), megabytes))
  })
  routes.get('/receipt', async (c) => {
    const receipt = await receiptOf(c)
    const view = c.get('view')
    return receipt
      ? c.html(pageText(<ReceiptPage view={view} receipt={receipt} />))
      : c.html(pageText(<ReceiptGonePage view={view} />), 404)
  })
  routes.get('/receipt/file', async (c) => {
    const receipt = await receiptOf(c)
    const view = c.get('view')
    if (!receipt) return c.html(pageText(<ReceiptGonePage view={view} />), 404)
    return c.body(`\uFEFF${receiptText(view, receipt)}`, 200, {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Disposition': `attachment; filename="${receipt.number}.txt"`,
    })
  })
  // A POST, because what somebody types does not belong into an address that programs on the way write down.
  routes.post('/suggestions', bodyLimit({ maxSize: 16_384, onError: (c) => c.body(null, 413) }), async (c) => {
    if (waitTyping(senderOf(c)) > 0) return c.body(null, 204)
    const office = c.get('office')
    const typed = await readTypedForm(c.req.raw)
    const { q = '', again = '' } = typed?.texts ?? {}
    const found = await suggestionsFor(readOnly(office.db), office.organ, q.slice(0, 400))
    if (found.length === 0) return c.body(null, 204)
    if (!again) await countDeflection(office, 'shown')
    return c.html(<SuggestionList view={c.get('view')} suggestions={found} />)
  })
  routes.get('/suggestions/answered/:id', async (c) => {
    const { db, organ } = c.get('office')
    const entry = await answeredRequest(readOnly(db), organ.id, c.req.param('id').slice(0, 80))
    if (!entry) return sayNoHere(c, 'no-such-page')
    await countDeflection(c.get('office'), 'opened')
    return c.redirect(linkTo(c.get('view'), `/answered/${entry.id}`), 303)
  })
  routes.get('/suggestions/document/:id{[0-9]+-[0-9]+}', async (c) => {
    const { db, organ } = c.get('office')
    const [year = 0, serial = 0] = c.req.param('id').split('-').map(Number)
    const address = { year, serial }
    if (serial > 9_999_999 || year > 9_999 || !(await isPublicAt(readOnly(db), organ.id, address)))
      return sayNoHere(c, 'no-such-page')
    await countDeflection(c.get('office'), 'opened')
    return c.redirect(linkTo(c.get('view'), `/documents/${address.year}/${address.serial}`), 303)
  })
  return routes
}

const purposeOf = (asks: AsksAs): string => `filing/${asks}`

type Shown = Partial<Omit<FilingProps, 'view'>> & Pick<FilingProps, 'asks' | 'typed'>

function showForm(c: Context<PortalEnv>, shown: Shown, status: 200 | 409 | 422 = 200) {
  const formKey = shown.formKey ?? newFormKey(c.get('office'), purposeOf(shown.asks))
  const nothing = { errors: [], notices: [], seen: [], kept: [] }
  return c.html(pageText(<FilingPage view={c.get('view')} {...nothing} {...shown} formKey={formKey} />), status)
}

async function takeForm(c: Context<PortalEnv>, asks: AsksAs, wait: (megabytes: number) => number) {
  const office = c.get('office')
  const { language } = c.get('view')
  const say = (word: keyof typeof filingWords, facts = {}): string => fillWords(filingWords[word], language, facts)
  const typed = await readTypedForm(c.req.raw)
  if (!typed) return showForm(c, { asks, typed: nothingTyped, errors: [{ name: 'main', says: say('notAForm') }] }, 422)
  const formKey = typed.texts['form'] ?? ''
  const signed = readFormKey(office, purposeOf(asks), formKey)
  if (!signed) return showForm(c, { asks, typed, notices: [say('stale')] }, 409)

  const { kept, errors: fileErrors } = await keepChosen(office, typed, { draft: signed.key, kinds, language, wait })
  const seen = (typed.texts['seen'] ?? '')
    .split(',')
    .filter((code) => /^[a-z-]{1,30}$/.test(code))
    .slice(0, 20)
  const base = { asks, typed, formKey, kept, seen }
  if (typed.texts['step'] === 'edit') return showForm(c, base)

  const read = readFiling(asks, typed, language)
  const isRecord = matterOf(typed.texts) === 'record-correction'
  // Art. 41: it takes evidence; the proof of who one is is none.
  const evidence = !isRecord || kept.some(({ kind }) => kind === 'request')
  const errors: FieldError[] = [
    ...(read.ok ? [] : read.no),
    ...(evidence ? [] : [{ name: 'files', says: say('evidenceMissing') }]),
    ...fileErrors,
  ]
  if (!read.ok || errors.length > 0) return showForm(c, { ...base, errors }, 422)

  const quick = Date.parse(office.now()) - signed.shownAt < quickMs
  const notices = noticesOf(asks, typed.texts, { files: kept.length > 0, quick })
  const unseen = notices.filter((notice) => !seen.includes(notice) || notice === 'trap')
  if (unseen.length > 0)
    return showForm(c, { ...base, notices: unseen.map((notice) => say(notice)), seen: [...seen, ...unseen] })

  const suggested = isRecord ? undefined : await suggestedBefore(c, base, [...seen])
  if (suggested) return suggested

  const filed = await fileRequest(office, read.value, signed.key, kept)
  if (filed.ok) {
    if (seen.includes('suggestions')) await countDeflection(office, 'filed_anyway')
    putCookie(c, 'filed', formKey, receiptSeconds)
    return c.redirect(linkTo(c.get('view'), '/requests/receipt'), 303)
  }
  c.get('access').refused = filed.no.code
  if (filed.no.code !== 'key-used-otherwise')
    return showForm(c, { ...base, errors: [{ name: 'main', says: officeRefusalWords(filed.no, language) }] }, 409)
  const before = await filedForm(office, signed.key)
  const notices2 = [say('other-content', { number: before?.number ?? '' })]
  return showForm(c, { asks, typed, seen, notices: notices2 }, 409)
}

/** A page between typing and sending, once, when something like it is public. */
async function suggestedBefore(
  c: Context<PortalEnv>,
  { typed, formKey, kept }: { typed: TypedForm; formKey: string; kept: FilingProps['kept'] },
  seen: readonly string[],
) {
  if (seen.includes('suggestions')) return undefined
  const office = c.get('office')
  const { title = '', documentNumber = '', description = '' } = typed.texts
  const found = await suggestionsFor(readOnly(office.db), office.organ, `${title} ${documentNumber} ${description}`)
  if (found.length === 0) return undefined
  await countDeflection(office, 'shown')
  const page = (
    <SuggestionsPage
      view={c.get('view')}
      suggestions={found}
      formKey={formKey}
      seen={[...seen, 'suggestions']}
      typed={typed}
      kept={kept}
    />
  )
  return c.html(pageText(page))
}

async function receiptOf(c: Context<PortalEnv>) {
  const office = c.get('office')
  const cookie = takeCookie(c, 'filed') ?? ''
  const signed =
    readFormKey(office, purposeOf('person'), cookie) ?? readFormKey(office, purposeOf('organisation'), cookie)
  const filed = signed && (await filedForm(office, signed.key))
  if (!filed) return undefined
  const { number, code, at, isRecord } = filed
  const soonest = isRecord ? undefined : due('reply', office.today(), { calendar: office.calendar }).due
  return { number, code, filedOn: chinaDay(at), soonest }
}
