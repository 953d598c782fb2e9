import { expect } from 'vitest'
import { type CivilDate, civilDate } from '../../src/kernel/civil-date.ts'
import { receiptDay, type Arrival } from '../../src/statute/receipt-day.ts'
import type { ChannelCode } from '../../src/statute/receipt-day.table.ts'
import { correctionDueOn } from '../../src/statute/correction-deadline.ts'
import type { ReplyClock } from '../../src/statute/reply-clock.ts'
import { replyDueOn } from '../../src/statute/reply-deadline.ts'
import { type Remedies, remediesAgainst, remediesForNoReply } from '../../src/statute/remedies.ts'
import { calendarFor, type WorkingCalendar } from '../../src/statute/working-calendar.ts'
import type { Story, StoryStep } from './story.ts'

interface File {
  readonly channel: ChannelCode
  readonly arrival: Arrival
  readonly clock: Omit<ReplyClock, 'receivedOn'>
}

/** Lets the story happen and holds every step to what it expects. */
export function tellStory({ region, steps }: Story): void {
  const calendar = calendarFor(region === undefined ? {} : { region })
  let file: File = { channel: 'in-person', arrival: {}, clock: {} }
  for (const step of steps) {
    const after = happen(file, step)
    const received = receiptDay(after.channel, after.arrival)
    expect(!received.ok, said(step, 'not yet received')).toBe(step.notYetReceived ?? false)
    if (!received.ok) {
      file = after
      continue
    }
    const due = replyDueOn({ ...after.clock, receivedOn: received.value.day }, calendar)
    expect(due.ok ? undefined : due.no.code, said(step, 'refused')).toBe(step.refused)
    if (!due.ok) continue
    if (step.dueOn) expect(due.value.due, said(step, 'due')).toBe(step.dueOn)
    if (step.dueOn) expect(due.value.provisional, said(step, 'provisional')).toBe(step.provisional ?? false)
    if (step.correctBy) expect(correctionDueOn(civilDate(step.day), calendar).due).toBe(step.correctBy)
    expectRemedies(step, remediesAfter(step, due.value.due, calendar))
    file = after
  }
}

const said = (step: StoryStep, what: string) => `${step.day} ${step.happens}: ${what}`

function happen({ channel, arrival, clock }: File, step: StoryStep): File {
  const day = civilDate(step.day)
  switch (step.happens) {
    case 'submitted':
      return { channel: step.by, arrival: { ...arrival, submitted: day }, clock }
    case 'signed for':
      return { channel, arrival: { ...arrival, signed: day }, clock }
    case 'confirmed':
      return { channel, arrival: { ...arrival, confirmed: day }, clock }
    case 'corrected':
      return { channel, arrival, clock: { ...clock, correctedOn: day } }
    case 'fee paid':
      return { channel, arrival, clock: { ...clock, feePaidOn: day } }
    case 'consulted': {
      const consultation = { sentOn: day, endedOn: civilDate(step.until) }
      return { channel, arrival, clock: { ...clock, consultations: [...(clock.consultations ?? []), consultation] } }
    }
    case 'extended': {
      const extension = { notifiedOn: day, workingDays: step.by }
      return { channel, arrival, clock: { ...clock, extensions: [...(clock.extensions ?? []), extension] } }
    }
    case 'deferred':
      return { channel, arrival, clock: { ...clock, deferredTo: civilDate(step.to) } }
    case 'asked to correct':
    case 'replied':
    case 'nothing came':
      return { channel, arrival, clock }
    default:
      return step satisfies never
  }
}

function remediesAfter(step: StoryStep, dueOn: CivilDate, calendar: WorkingCalendar): Remedies | undefined {
  if (step.happens === 'replied') return remediesAgainst(step.with, civilDate(step.day), calendar)
  return step.happens === 'nothing came' ? remediesForNoReply(dueOn, calendar) : undefined
}

function expectRemedies(step: StoryStep, remedies: Remedies | undefined): void {
  if (step.route) expect(remedies?.route, said(step, 'route')).toBe(step.route)
  if (step.reconsiderationUntil)
    expect(remedies?.reconsideration.due, said(step, 'reconsideration')).toBe(step.reconsiderationUntil)
  if (step.suitUntil) expect(remedies?.suit?.due ?? 'none', said(step, 'suit')).toBe(step.suitUntil)
}
