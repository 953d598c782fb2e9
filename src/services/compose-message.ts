import type { Transaction } from 'kysely'
import { z } from 'zod'
import { fillWords } from '../kernel/fill-words.ts'
import { no, type Result, yes } from '../kernel/result.ts'
import { letterDuties, type LetterKey } from '../statute/letter-duties.table.ts'
import { parseFileHash } from '../store/files.ts'
import type { OutboxRow } from '../store/outbox.ts'
import { openPerson } from '../store/people.ts'
import type { Schema } from '../store/schema.ts'
import { letterMediaTypes } from './letter-forms.ts'
import type { MailMessage } from './mailer.ts'
import { type DeliveryFault, messageWords } from './message-words.table.ts'
import type { Office } from './office.ts'

/** What stands in the outbox of a message to an applicant. */
const payloadShape = z.union([
  z.object({ caseId: z.string(), letterId: z.string(), route: z.enum(['email', 'online']), hash: z.string() }),
  z.object({ caseId: z.string() }),
])

export type MessagePayload = z.infer<typeof payloadShape>

export const messagePayload = (row: Pick<OutboxRow, 'payload'>): MessagePayload => payloadShape.parse(row.payload)

/** Why nothing can be sent, and whether that is a failure: who chose the site and left no address is served by the site. */
export interface NothingToSend {
  readonly fault: DeliveryFault
  readonly failure: boolean
}

/** The message a row of the outbox asks for; the applicant is opened for it, which is written down. */
export async function composeMessage(
  trx: Transaction<Schema>,
  office: Office,
  row: OutboxRow,
): Promise<Result<MailMessage, NothingToSend>> {
  const { organ, people, now } = office
  const payload = messagePayload(row)
  const register = await trx
    .selectFrom('case_register')
    .select(['number', 'applicant_id'])
    .where('organ_id', '=', organ.id)
    .where('case_id', '=', payload.caseId)
    .executeTakeFirstOrThrow()
  const byEmail = 'route' in payload && payload.route === 'email'
  const nothing = (fault: DeliveryFault) => no({ fault, failure: byEmail })
  const reading = { actor: 'clockwork', why: `message-${row.kind}`, at: now() }
  const person = await openPerson(trx, people, { organ: organ.id, person: register.applicant_id }, reading)
  if (!person) return nothing('erased')
  if (person.email === undefined) return nothing('no-address')
  if (!z.email().safeParse(person.email).success) return nothing('bad-address')
  const letter = 'letterId' in payload ? await letterAt(trx, office, payload) : undefined
  if (letter === 'missing') return nothing('no-letter')
  const facts = {
    organ: organ.name,
    number: register.number,
    telephone: organ.office.telephone,
    letter: letter?.number ?? '',
    link: linkOf(office, register.number) ?? '',
  }
  const subject = letter ? 'letterSubject' : 'filedSubject'
  const body = letter ? (byEmail ? 'attached' : 'online') : 'filed'
  const inBoth = (word: keyof typeof messageWords): readonly string[] =>
    (['zh', 'en'] as const).map((language) =>
      fillWords(messageWords[word], language, { ...facts, title: letter?.title[language] ?? '' }),
    )
  const bodies = inBoth(body)
  const follows = facts.link === '' ? [] : inBoth('follow')
  const ends = inBoth('noReply')
  return yes({
    to: person.email,
    subject: `【${organ.name}】${inBoth(subject)[0] ?? ''}`,
    text: [0, 1].map((at) => [bodies[at], follows[at], ends[at]].filter(Boolean).join('\n')).join('\n\n'),
    id: `${organ.id}.${row.id}`,
    ...(letter && byEmail && { attachment: letter.attachment }),
  })
}

async function letterAt(
  trx: Transaction<Schema>,
  { organ, files }: Office,
  { caseId, letterId }: { readonly caseId: string; readonly letterId: string },
) {
  const row = await trx
    .selectFrom('letter')
    .select(['key', 'number', 'pdf_hash'])
    .where('organ_id', '=', organ.id)
    .where('case_id', '=', caseId)
    .where('letter_id', '=', letterId)
    .executeTakeFirst()
  const hash = row && parseFileHash(row.pdf_hash ?? '')
  const content = hash && (await files.read(hash))
  if (!row || !content) return 'missing' as const
  return {
    number: row.number,
    title: letterDuties[row.key as LetterKey].title,
    attachment: { name: `${row.number}.pdf`, mediaType: letterMediaTypes.pdf, content },
  }
}

/** Where the request is followed: number filled in, code not. */
function linkOf({ organ, mail }: Office, number: string): string | undefined {
  const origin = organ.site?.origin ?? mail?.origin
  return origin === undefined ? undefined : `${origin}/requests/track?number=${encodeURIComponent(number)}`
}
