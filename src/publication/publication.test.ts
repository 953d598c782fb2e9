import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { civilDate } from '../kernel/civil-date.ts'
import { replay } from '../kernel/decider.ts'
import { citationExists } from '../statute/citation-exists.ts'
import { nationalCalendar } from '../statute/working-calendar.ts'
import { availableDocumentCommands } from './available-commands.ts'
import { type Body, bodyText } from './body.ts'
import type { Contents } from './contents.ts'
import type { DocumentCommand } from './document-commands.ts'
import type { DocumentActor } from './document-desk.ts'
import type { DocumentEvent } from './document-events.ts'
import { noDocument } from './document.ts'
import { isDocumentNumber } from './document-number.ts'
import { documents } from './documents.ts'
import { indexNumber, parseIndexNumber } from './index-number.ts'
import { parseBody } from './parse-body.ts'
import { publicationDue } from './publication-clock.ts'
import { documentRefusalWords } from './refusal-words.ts'
import { documentRefusals, type DocumentRefusalRow } from './refusals.table.ts'
import { toPublicDocument } from './to-public-document.ts'
import { documentRights, type DocumentRight, documentTransitions } from './transitions.table.ts'

const contents: Contents = {
  title: '关于端午节市场供应的公告',
  body: '公告如下。',
  category: '20-15',
  column: 'notices',
  subject: 'commerce',
  genre: 'announcement',
  maker: '云溪县商务局',
  madeOn: civilDate('2025-03-03'),
  normative: false,
  clock: 'publish',
  keywords: [],
  source: '云溪县商务局',
  attachments: [],
  openness: { kind: 'proactive' },
}
const everyRight = Object.keys(documentRights) as DocumentRight[]
const number = { address: { year: 2025, serial: 1 }, indexNumber: '11430603MB0000001X/2025-00001' }
const desk = (actor: DocumentActor) => ({
  today: civilDate('2025-03-03'),
  now: '2025-03-03T02:00:00.000Z',
  actor,
  findings: [],
  number,
})

const titled = fc.constantFrom('甲', '乙', '丙').map((title) => ({ ...contents, title }))
const closed = { ...contents, openness: { kind: 'withheld', reason: '内部事务信息' } } as const
const anyContents = fc.oneof(titled, fc.constant<Contents>(closed))
const command: fc.Arbitrary<DocumentCommand> = fc.oneof(
  anyContents.map((said) => ({ type: 'draft', contents: said }) as const),
  anyContents.map((said) => ({ type: 'revise', contents: said, reason: '更正' }) as const),
  fc.constantFrom<DocumentCommand>(
    { type: 'submit' },
    { type: 'review' },
    { type: 'review-secrecy', conclusion: 'may-be-public', basis: '不涉密' },
    { type: 'review-secrecy', conclusion: 'not-public', basis: '涉及工作秘密' },
    { type: 'return', reason: '再核' },
    { type: 'publish' },
    { type: 'publish-urgently', reason: '暴雨' },
    { type: 'withdraw', reason: '有误' },
    { type: 'supersede', reason: '更新', successor: 'x' },
    { type: 'schedule', at: '2025-03-04T00:00:00Z' },
    { type: 'discard', reason: '不再需要' },
  ),
)
const actor = fc.constantFrom('a', 'b', 'c').map((id): DocumentActor => ({ id, rights: everyRight }))
const acts = fc.array(fc.tuple(command, actor), { maxLength: 60 })

/** What really happens when people try one thing after another. */
function lived(tried: readonly (readonly [DocumentCommand, DocumentActor])[]): readonly DocumentEvent[] {
  const events: DocumentEvent[] = []
  for (const [wanted, who] of tried) {
    const ruling = documents.decide(replay(documents, events), wanted, desk(who))
    if (ruling.ok) events.push(...ruling.value)
  }
  return events
}

describe('whatever people try', () => {
  test('A2, A4: nothing becomes public that its authors alone have seen: another signed its secrecy review, and its review unless it was urgent', () => {
    fc.assert(
      fc.property(acts, (tried) => {
        const events = lived(tried)
        events.forEach((event, at) => {
          if (event.type !== 'published') return
          const { working } = replay(documents, events.slice(0, at))
          expect(working?.secrecy?.conclusion).toBe('may-be-public')
          expect(working?.authors).not.toContain(working?.secrecy?.by)
          if (event.urgency === undefined) expect(working?.authors).not.toContain(working?.review?.by)
          if (event.urgency === undefined) expect(working?.review).toBeDefined()
        })
      }),
      { numRuns: 500 },
    )
  })

  test('A5, A6: the public sees the last published edition, only while it stands, and never one that is closed', () => {
    fc.assert(
      fc.property(acts, (tried) => {
        const events = lived(tried)
        const shown = toPublicDocument(replay(documents, events))
        const last = events.findLast(({ type }) => type === 'published' || type === 'withdrawn')
        expect(shown !== undefined).toBe(last?.type === 'published')
        if (!shown) return
        const at = events.lastIndexOf(last as DocumentEvent)
        const written = events.slice(0, at).findLast((event) => event.type === 'drafted' || event.type === 'revised')
        expect(written && 'contents' in written && written.contents.title).toBe(shown.contents.title)
        expect(written && 'contents' in written && written.contents.openness.kind).toBe('proactive')
      }),
      { numRuns: 500 },
    )
  })

  test('I8: address and index number are given once and never change', () => {
    fc.assert(
      fc.property(acts, (tried) => {
        const given = lived(tried).flatMap((event) => (event.type === 'published' && event.address ? [event] : []))
        expect(given.length).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('what is offered is not refused by the tables, and what the tables refuse is not offered', () => {
    fc.assert(
      fc.property(acts, command, actor, (tried, next, who) => {
        const document = replay(documents, lived(tried))
        const offered = availableDocumentCommands(document, desk(who)).includes(next.type)
        const ruling = documents.decide(document, next, desk(who))
        const byTable = ['document-right', 'document-stage', 'document-standing', 'own-text']
        if (!ruling.ok && byTable.includes(ruling.no.code)) expect(offered).toBe(false)
      }),
    )
  })
})

describe('texts', () => {
  const parsed = (text: string): Body => {
    const read = parseBody(text)
    if (!read.ok) throw new Error(read.no.code)
    return read.value
  }

  test('marks become parts; markup of a page stays text', () => {
    expect(parsed('# 一、总则\n\n**第一条** 见[原文](https://a.example/b)。\n\n- 甲\n- 乙\n\n> 2025年3月3日')).toEqual([
      { kind: 'heading', level: 1, runs: [{ text: '一、总则' }] },
      {
        kind: 'paragraph',
        runs: [
          { text: '第一条', strong: true },
          { text: ' 见' },
          { text: '原文', href: 'https://a.example/b' },
          { text: '。' },
        ],
      },
      { kind: 'list', ordered: false, items: [[{ text: '甲' }], [{ text: '乙' }]] },
      { kind: 'paragraph', runs: [{ text: '2025年3月3日' }], at: 'end' },
    ])
    expect(parsed('<script>alert(1)</script>')).toEqual([
      { kind: 'paragraph', runs: [{ text: '<script>alert(1)</script>' }] },
    ])
  })

  test('K7: no address comes through but a link of a page', () => {
    const bad = [
      'javascript:alert(1)',
      'JaVaScRiPt:x',
      'data:text/html,x',
      '//evil.example',
      '/\\evil',
      'vbscript:x',
      'https://a@evil.example',
      'https:evil',
    ]
    for (const href of bad) expect(parseBody(`[x](${href})`), href).toMatchObject({ no: { code: 'text-link' } })
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (href) => {
        const read = parseBody(`字[x](${href})字`)
        const links = read.ok ? JSON.stringify(read.value).match(/"href":"([^"]*)"/g) : null
        for (const link of links ?? []) expect(link).toMatch(/^"href":"(?:https?:\/\/|mailto:|\/(?![/\\]))/i)
      }),
    )
  })

  test('a text is read in time that grows with its length, whatever stands in it, and none of it is lost', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('甲', '乙 ', '|', '# ', '- ', '1. ', '\n', '\n\n', '**', '[', '](', ')', '\\', '> ', '---'),
          { maxLength: 80 },
        ),
        (pieces) => {
          const read = parseBody(pieces.join(''))
          if (read.ok)
            for (const sign of ['甲', '乙'])
              expect(bodyText(read.value).split(sign).length).toBe(pieces.join('').split(sign).length)
        },
      ),
    )
    const begun = performance.now()
    for (const sign of ['*', '[', '](', '|', '\\', '>', '#', '- a\n', '|a|\n'])
      parseBody(sign.repeat(60_000).slice(0, 190_000))
    expect(performance.now() - begun).toBeLessThan(4_000)
  })

  test('tables are even or refused with their line', () => {
    expect(parsed('| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |')).toEqual([
      {
        kind: 'table',
        rows: [
          [[{ text: '甲' }], [{ text: '乙' }]],
          [[{ text: '1' }], [{ text: '2' }]],
        ],
      },
    ])
    expect(parseBody('| 甲 | 乙 |\n| --- | --- |\n| 1 |')).toEqual({ ok: false, no: { code: 'text-table', line: 3 } })
  })
})

test('A8: document numbers and index numbers are held to their form', () => {
  expect(
    ['云商发〔2024〕12号', '国办公开办函〔2021〕30号', '国务院令第711号', '第3号令'].filter(
      (text) => !isDocumentNumber(text),
    ),
  ).toEqual([])
  expect(
    ['云商发[2024]12号', '云商发〔2024〕012号', '云商发〔2020〕34）号', '云商发〔2024〕第3号', '12号'].filter(
      isDocumentNumber,
    ),
  ).toEqual([])
  expect(indexNumber('11430603MB0000001X', { year: 2024, serial: 12 })).toBe('11430603MB0000001X/2024-00012')
  expect(parseIndexNumber('11430603MB0000001X/2024-00012')).toEqual({
    code: '11430603MB0000001X',
    year: 2024,
    serial: 12,
  })
})

test('A10: what is made on a day is owed after twenty working days, a licence after seven', () => {
  expect(publicationDue(contents, nationalCalendar).due).toBe('2025-03-31')
  expect(publicationDue({ ...contents, clock: 'licence' }, nationalCalendar).due).toBe('2025-03-12')
})

test('every refusal cites what exists and is said whole in both languages', () => {
  for (const [code, row] of Object.entries<DocumentRefusalRow>(documentRefusals)) {
    if (row.cite) expect(citationExists(row.cite), code).toBe(true)
    const facts = Object.fromEntries(
      [...`${row.says.zh}${row.says.en}${row.todo.zh}`.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, 'x']),
    )
    const { says, todo } = documentRefusalWords({ code: code as keyof typeof documentRefusals, facts })
    expect(`${says.zh}${says.en}${todo.zh}${todo.en}`).not.toMatch(/[{}]/)
  }
  expect(Object.keys(documentTransitions)).toHaveLength(17)
  expect(noDocument.stage).toBe('none')
})
