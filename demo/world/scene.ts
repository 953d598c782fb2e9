/** The demo world as it is being loaded: what the tables say, told to the services of the house. */
import type { CaseActor } from '../../src/casework/case-desk.ts'
import type { DeliveryRoute } from '../../src/casework/case-events.ts'
import type { CaseCommandType } from '../../src/casework/case-commands.ts'
import type { DecisionFacts } from '../../src/casework/decision.ts'
import { rowWords } from '../../src/casework/refusal-words.ts'
import { caseRefusals } from '../../src/casework/refusals.table.ts'
import { civilDate } from '../../src/kernel/civil-date.ts'
import { letterRefusals } from '../../src/letters/letter-refusals.table.ts'
import type { PlainCommand } from '../../src/services/case-command-shape.ts'
import { handleCase } from '../../src/services/handle-case.ts'
import { loadHolidayNotice } from '../../src/services/load-holiday-notice.ts'
import type { Office } from '../../src/services/office.ts'
import { registerRequest } from '../../src/services/register-request.ts'
import { notifyFee } from '../../src/services/notify-fee.ts'
import { splitCase } from '../../src/services/split-case.ts'
import { caseRecord } from '../../src/reads/case-record.ts'
import { readOnly } from '../../src/store/read-only.ts'
import { sendLetter } from '../../src/services/send-letter.ts'
import { type OfficeRefusal, serviceRefusals } from '../../src/services/service-refusals.table.ts'
import { channels } from '../../src/statute/receipt-day.table.ts'
import { nationalNotices } from '../../src/statute/holidays/notices.table.ts'
import { calendarFor } from '../../src/statute/working-calendar.ts'
import { writePerson } from '../../src/store/people.ts'
import { toldCases } from './cases.ts'
import { people, type PersonKey } from './people.table.ts'
import { staff, type StaffKey } from './staff.table.ts'
import type { Act, CaseTold, CommandTold, FactsTold, PartTold, Told } from './told.ts'
import { letterId, ownId, personId } from './ids.ts'
import type { Happening } from './happening.ts'

export class Scene {
  readonly cases = new Map<string, { readonly caseId: string; readonly number: string }>()
  /** Every kind of command that was done. */
  readonly done = new Set<CaseCommandType>()
  letters = 0
  readonly #replies = new Map<string, { readonly number: string; readonly on: string }>()
  readonly #applicants = new Map<string, CaseActor>()
  readonly #fees = new Map<string, string>()
  readonly #kept = new Set<PersonKey>()
  office: Office
  #today = ''

  constructor(office: Office) {
    this.office = office
  }

  /** A new day: the calendar knows the notices published by then. */
  open(day: string): void {
    this.#today = day
    const { region } = this.office.organ
    const calendar = calendarFor({ knownOn: civilDate(day), ...(region !== undefined && { region }) })
    this.office = { ...this.office, calendar }
  }

  /** Each holiday notice is loaded on the day it was published. */
  notices(): Happening[] {
    return nationalNotices
      .filter(({ publishedOn }) => publishedOn > '2022-11-30')
      .map((notice) => ({
        day: notice.publishedOn,
        does: async () =>
          void (await loadHolidayNotice(this.office, { id: `国务院办公厅${notice.year}年放假安排`, notice })),
      }))
  }

  happenings(told: Told): Happening[] {
    const { days } = told
    const later = days.map(([day, who, acts]) => ({ day, does: () => this.#act(told, who, acts) }))
    return 'came' in told ? [{ day: told.came, does: () => this.#register(told) }, ...later] : later
  }

  async #register({ key, asks, agent, by, wants, matter = 'disclosure', delivery, proven }: CaseTold) {
    const { kind, ...applicant } = people[asks]
    const actor = staff[by === 'online' ? '本人' : '经办']
    const result = await registerRequest(this.office, actor, {
      matter,
      channel: by,
      applicant,
      applicantKind: kind,
      identityProven: proven !== false,
      wanted: wants,
      delivery: delivery ?? usualDelivery(by),
      ...(agent && { agent: withoutKind(agent) }),
    })
    if (!result.ok) throw this.#refused(key, 'register', result.no)
    this.done.add('register')
    const { caseId, number, applicantId } = result.value
    this.cases.set(key, { caseId, number })
    this.#applicants.set(key, { id: applicantId, roles: ['applicant'] })
    if (channels[by].countsFrom === 'submitted') await this.#send(key, 'L01')
  }

  async #act({ key }: Told, who: StaffKey, acts: readonly Act[]) {
    for (const act of acts) {
      if ('send' in act) await this.#send(key, act.send, act.route)
      else if ('fee' in act) await this.#fee(key, act.fee)
      else if ('split' in act) await this.#split(key)
      else await this.#command(key, who, act)
    }
  }

  async #command(key: string, who: StaffKey, act: CommandTold) {
    if (act.type === 'consult') await this.#keep(act.partyId as PersonKey)
    const { caseId } = this.#case(key)
    const result = await handleCase(this.office, {
      caseId,
      actor: this.#actor(key, who),
      command: this.#inFull(key, act),
    })
    if (!result.ok) throw this.#refused(key, act.type, result.no)
    this.done.add(act.type)
    if (act.type === 'sign-for' || act.type === 'confirm-receipt') await this.#send(key, 'L01')
  }

  /** An applicant acts under the id he has as a person. */
  #actor(key: string, who: StaffKey): CaseActor {
    return (who === '本人' ? this.#applicants.get(key) : undefined) ?? staff[who]
  }

  async #fee(key: string, fee: 'pieces' | number) {
    const { caseId } = this.#case(key)
    const asked =
      fee === 'pieces' ? ({ caseId, tariff: fee } as const) : ({ caseId, tariff: 'pages', pages: fee } as const)
    const result = await notifyFee(this.office, staff.经办, asked)
    if (!result.ok) throw this.#refused(key, 'fee', result.no)
    this.done.add('notify-fee')
    const record = await caseRecord(readOnly(this.office.db), this.office.organ.id, caseId)
    this.#fees.set(key, record?.file.fee?.letterId ?? '')
  }

  async #split(key: string) {
    const parts = toldCases.filter((told): told is PartTold => 'partOf' in told && told.partOf === key)
    const result = await splitCase(this.office, staff.经办, {
      caseId: this.#case(key).caseId,
      parts: parts.map(({ wants }) => wants),
    })
    if (!result.ok) throw this.#refused(key, 'split', result.no)
    this.done.add('split')
    for (const [index, part] of result.value.parts.entries()) {
      const told = parts[index]?.key ?? ''
      this.cases.set(told, part)
      this.#routes.set(told, this.#routes.get(key) ?? 'post')
      await this.#send(told, 'L01')
    }
  }

  async #send(key: string, letter: string, route = this.#routes.get(key)) {
    const { caseId, number } = this.#case(key)
    const asked = {
      caseId,
      letterId: this.#fees.get(letter === 'fee' ? key : '') ?? letterId(number, letter),
      route: route ?? 'post',
    }
    const result = await sendLetter(this.office, staff.经办, asked)
    if (!result.ok) throw this.#refused(key, `send ${letter}`, result.no)
    this.done.add('send-letter')
    this.letters += 1
    if (letter === 'reply') this.#replies.set(key, { number: result.value.number, on: this.#today })
  }

  /** The words of the tables as the house takes them: names become ids of the case, keys ids of people and cases. */
  #inFull(key: string, act: CommandTold): PlainCommand {
    const { number } = this.#case(key)
    const own = (name: string) => ownId(number, name)
    if (act.type === 'propose-decision') {
      const { outcome, facts } = act
      return { type: act.type, decision: { outcome, facts: this.#facts(facts) } }
    }
    const named = Object.fromEntries(
      Object.entries(act).map(([field, value]) => {
        if (field === 'letterId' && value === 'fee') return [field, this.#fees.get(key)]
        if (field === 'proof' && value === '') return [field, proofs[this.#routes.get(key) ?? 'post']]
        if (ownNames.has(field)) return [field, own(value as string)]
        if (field === 'partyId') return [field, personId(value as PersonKey)]
        if (field === 'into') return [field, this.#case(value as string).caseId]
        return [field, value]
      }),
    )
    return named as unknown as PlainCommand
  }

  #facts({ earlierReplyIn, providedOn, ...facts }: FactsTold): DecisionFacts {
    if (earlierReplyIn === undefined)
      return { ...facts, ...(providedOn !== undefined && { providedOn: civilDate(providedOn) }) }
    const reply = this.#replies.get(earlierReplyIn)
    if (!reply) throw new Error(`${earlierReplyIn} has not been answered yet`)
    const { number, on } = reply
    return { ...facts, earlierReply: { number, on: civilDate(on), caseId: this.#case(earlierReplyIn).caseId } }
  }

  /** Whom the bureau asks is kept like whoever asks the bureau. */
  async #keep(key: PersonKey) {
    if (this.#kept.has(key)) return
    this.#kept.add(key)
    const { kind, ...known } = people[key]
    const { db, people: keys, organ } = this.office
    await db
      .transaction()
      .execute((trx) => writePerson(trx, keys, { organ: organ.id, person: personId(key) }, kind, known))
  }

  #case(key: string) {
    const known = this.cases.get(key)
    if (!known) throw new Error(`${this.#today}: there is no case ${key} yet`)
    return known
  }

  readonly #routes = new Map<string, DeliveryRoute>(
    toldCases.flatMap((told) => ('by' in told ? [[told.key, (told.delivery ?? usualDelivery(told.by)).route]] : [])),
  )

  #refused(key: string, what: string, refusal: OfficeRefusal): Error {
    return new Error(`${this.#today} ${key} (${this.cases.get(key)?.number ?? ''}) ${what}: ${refusalWords(refusal)}`)
  }
}

const refusals = { ...caseRefusals, ...letterRefusals, ...serviceRefusals }

const refusalWords = ({ code, facts }: OfficeRefusal): string =>
  `${code}, ${rowWords(refusals[code], facts).says.zh} ${JSON.stringify(facts)}`

const proofs = {
  post: '邮政妥投签收回执',
  'in-person': '当面签收的送达回证',
  online: '系统送达记录',
  email: '电子邮件送达回执',
  fax: '传真发送报告',
} as const satisfies Readonly<Record<DeliveryRoute, string>>

const ownNames: ReadonlySet<string> = new Set(['letterId', 'consultationId', 'disputeId', 'callId'])

function withoutKind(key: PersonKey) {
  const { kind: _kind, ...person } = people[key]
  return person
}

/** What comes electronically is answered so. */
const usualDelivery = (by: CaseTold['by']) =>
  by === 'online'
    ? ({ form: 'electronic', route: 'online' } as const)
    : by === 'email'
      ? ({ form: 'electronic', route: 'email' } as const)
      : ({ form: 'paper', route: 'post' } as const)
