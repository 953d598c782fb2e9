import { expect, test } from 'vitest'
import { civilDate } from '../kernel/civil-date.ts'
import { replay } from '../kernel/decider.ts'
import { availableLedgerCommands } from './available-commands.ts'
import { entryKinds } from './entry-kinds.table.ts'
import type { LedgerCommand } from './ledger-commands.ts'
import type { LedgerDesk } from './ledger-desk.ts'
import { type LedgerEntry, noEntry } from './ledger-entry.ts'
import type { LedgerContents } from './ledger-events.ts'
import { ledgers } from './ledgers.ts'
import { ledgerRefusalWords } from './refusal-words.ts'
import { ledgerRefusals, type LedgerRefusalCode } from './refusals.table.ts'
import { toDisputeRow, toLedgerRow } from './to-ledger-row.ts'
import { ledgerTransitions } from './transitions.table.ts'

const desk: LedgerDesk = {
  today: civilDate('2024-06-30'),
  actor: { id: 'lin', roles: ['clerk', 'head'] },
  settings: { makesRules: false },
}

const document: LedgerContents = {
  kind: 'normative',
  on: civilDate('2023-03-01'),
  count: 1,
  title: '云溪县商品市场管理办法',
  number: '云商规〔2023〕1号',
}
const dispute: LedgerContents = {
  kind: 'dispute-elsewhere',
  on: civilDate('2023-05-04'),
  count: 1,
  title: '主动公开申诉',
  path: 'reconsideration',
}
const licences: LedgerContents = { kind: 'licence-decision', on: civilDate('2024-01-31'), count: 37 }

/** An entry after commands that are all accepted. */
const after = (...commands: readonly LedgerCommand[]): LedgerEntry =>
  commands.reduce<LedgerEntry>((entry, command) => {
    const ruling = ledgers.decide(entry, command, desk)
    if (!ruling.ok) throw new Error(ruling.no.code)
    return replay(ledgers, ruling.value, entry)
  }, noEntry)

const enter = (contents: LedgerContents): LedgerCommand => ({ type: 'enter', contents })

test('A normative document is entered, made public, repealed; each day stays its own', () => {
  const entry = after(
    enter(document),
    { type: 'publish', on: civilDate('2023-03-05') },
    { type: 'end', on: civilDate('2024-02-01'), ending: 'repealed' },
  )
  expect(toLedgerRow(entry)).toMatchObject({
    kind: 'normative',
    on: '2023-03-01',
    publicOn: '2023-03-05',
    endedOn: '2024-02-01',
    ending: 'repealed',
    count: 1,
    counted: true,
  })
  expect(toDisputeRow(entry)).toBeUndefined()
})

test('A month of licences is one entry; amended, it says from the beginning what it says now', () => {
  const entry = after(enter(licences), { type: 'amend', contents: { ...licences, count: 38 }, reason: '漏计一件' })
  expect(toLedgerRow(entry)).toMatchObject({ count: 38, on: '2024-01-31', counted: true })
})

test('What is struck out is counted nowhere, and a joint document only by the organ that led', () => {
  expect(toLedgerRow(after(enter(licences), { type: 'strike-out', reason: '重复登记' }))).toMatchObject({
    counted: false,
    struck: true,
  })
  expect(toLedgerRow(after(enter({ ...document, ledBy: '云溪县市场监督管理局' })))).toMatchObject({
    counted: false,
    struck: false,
  })
})

test('A dispute that comes from no request is pending until its result; a result entered by mistake is taken back', () => {
  const filed = after(enter(dispute))
  expect(toDisputeRow(filed)).toMatchObject({ path: 'reconsideration', filedOn: '2023-05-04', decidedOn: undefined })
  const resolve: LedgerCommand = {
    type: 'resolve',
    on: civilDate('2023-07-01'),
    result: 'reconsideration.held-unlawful',
  }
  expect(toDisputeRow(after(enter(dispute), resolve))).toMatchObject({
    decidedOn: '2023-07-01',
    result: 'reconsideration.held-unlawful',
  })
  const resumed = after(enter(dispute), resolve, { type: 'resume', reason: '他案结果' })
  expect(toDisputeRow(resumed)).toEqual(toDisputeRow(filed))
  expect(toLedgerRow(resumed)).toBeUndefined()
})

test('Legislation Law art. 93: an organ that may make rules enters them', () => {
  const ruling = ledgers.decide(noEntry, enter({ ...document, kind: 'regulation' }), {
    ...desk,
    settings: { makesRules: true },
  })
  expect(ruling.ok).toBe(true)
})

const day = civilDate
const noOne = { ...desk, actor: { id: 'wu', roles: [] } }

// prettier-ignore
const refusals: Readonly<Record<LedgerRefusalCode, readonly [readonly LedgerCommand[], LedgerCommand, LedgerDesk?]>> = {
  'wrong-stage':      [[enter(licences)], enter(licences)],
  'wrong-role':       [[], enter(licences), noOne],
  'wrong-kind':       [[enter(licences)], { type: 'publish' }],
  'in-the-future':    [[enter(document)], { type: 'publish', on: day('2024-07-01') }],
  'before-beginning': [[enter(document)], { type: 'end', on: day('2023-02-28'), ending: 'lapsed' }],
  'field-missing':    [[], enter({ kind: 'normative', on: day('2023-03-01'), count: 1, title: ' ' })],
  'field-foreign':    [[], enter({ ...licences, fen: 100 })],
  'not-a-count':      [[], enter({ ...dispute, count: 2 })],
  'not-an-amount':    [[], enter({ kind: 'fee-income', on: day('2023-03-01'), count: 1, fen: 10.5 })],
  'makes-no-rules':   [[], enter({ ...document, kind: 'regulation' })],
  'kind-stays':       [[enter(licences)], { type: 'amend', contents: { ...licences, kind: 'penalty-decision' }, reason: '类别' }],
  'other-ending':     [[enter(document)], { type: 'end', ending: 'taken-off' }],
  'result-of-other-kind': [[enter(dispute)], { type: 'resolve', result: 'suit.revoked' }],
  'public-already':   [[enter({ ...document, publicOn: day('2023-03-02') })], { type: 'publish' }],
  'no-reason':        [[enter(licences)], { type: 'strike-out', reason: ' ' }],
  'nothing-changed':  [[enter(licences)], { type: 'amend', contents: licences, reason: '无' }],
}

test.each(Object.entries(refusals))('%s: refused, in whole sentences', (code, [before, command, at = desk]) => {
  const ruling = ledgers.decide(after(...before), command, at)
  if (ruling.ok) throw new Error(`${command.type} was accepted`)
  expect(ruling.no.code).toBe(code)
  const { says, todo } = ledgerRefusalWords(ruling.no)
  for (const sentence of [says.zh, says.en, todo.zh, todo.en]) {
    expect(sentence).not.toBe('')
    expect(sentence).not.toMatch(/[{}]|undefined/)
  }
})

test('Every refusal of the table is met', () => {
  expect(Object.keys(refusals).toSorted()).toEqual(Object.keys(ledgerRefusals).toSorted())
})

test('An amendment keeps the order of days, and a dispute its kind of result', () => {
  const ended = after(enter(document), { type: 'end', on: day('2024-02-01'), ending: 'lapsed' })
  const late = { ...document, on: day('2024-03-01') }
  expect(ledgers.decide(ended, { type: 'amend', contents: late, reason: '日期' }, desk)).toMatchObject({
    no: { code: 'before-beginning' },
  })
  const resolved = after(enter(dispute), { type: 'resolve', result: 'reconsideration.upheld' })
  const suit = { ...dispute, path: 'direct-suit' as const }
  expect(ledgers.decide(resolved, { type: 'amend', contents: suit, reason: '途径' }, desk)).toMatchObject({
    no: { code: 'result-of-other-kind' },
  })
})

test('A button that is shown is never refused for stage, role or kind; one that is not shown always is', () => {
  const entries = [noEntry, after(enter(document)), after(enter(licences)), after(enter(dispute))].flatMap((entry) => [
    entry,
    ...(entry.contents ? [replay(ledgers, [{ type: 'struck-out', on: desk.today, reason: '误' }], entry)] : []),
  ])
  const commands: readonly LedgerCommand[] = [
    enter(licences),
    { type: 'amend', contents: licences, reason: '更正' },
    { type: 'publish' },
    { type: 'end', ending: 'repealed' },
    { type: 'resolve', result: 'reconsideration.upheld' },
    { type: 'resume', reason: '误记' },
    { type: 'strike-out', reason: '误记' },
  ]
  expect(commands.map(({ type }) => type)).toEqual(Object.keys(ledgerTransitions))
  const never = ['wrong-stage', 'wrong-role', 'wrong-kind']
  for (const entry of entries)
    for (const at of [desk, noOne, { ...desk, actor: { id: 'he', roles: ['clerk' as const] } }])
      for (const command of commands) {
        const ruling = ledgers.decide(entry, command, at)
        const refusedOutright = !ruling.ok && never.includes(ruling.no.code)
        expect([entry.stage, command.type, !refusedOutright]).toEqual([
          entry.stage,
          command.type,
          availableLedgerCommands(entry, at).includes(command.type),
        ])
      }
})

test('Every kind names the article it is counted under', () => {
  expect(Object.values(entryKinds).every(({ cite, label }) => cite && label.zh && label.en)).toBe(true)
})
