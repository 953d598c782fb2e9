import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { letterText } from '../../test/support/letter-text.ts'
import { sampleLetter, sampleLetters, sampleOrgan } from '../../test/support/sample-letters.ts'
import type { DecisionFacts } from '../casework/decision.ts'
import { civilDate } from '../kernel/civil-date.ts'
import { everyLetter, letterDuties, type LetterKey } from '../statute/letter-duties.table.ts'
import { outcomes } from '../statute/outcomes.table.ts'
import { composeLetter } from './compose-letter.ts'
import type { ComposedLetter } from './composed-letter.ts'
import type { LetterInput } from './letter-input.ts'
import { commonElements, requiredElements } from './required-elements.table.ts'
import { letterTemplates } from './templates/templates.table.ts'

const composed = (input: LetterInput): ComposedLetter => {
  const letter = composeLetter(input)
  if (!letter.ok) throw new Error(JSON.stringify(letter.no))
  return letter.value
}
const without = <Whole extends object>(whole: Whole, ...names: readonly (keyof Whole)[]): Whole => {
  const rest = { ...whole }
  for (const name of names) delete rest[name]
  return rest
}
const textOf = (input: LetterInput): string => letterText(composed(input))
const refusalOf = (input: LetterInput) => {
  const letter = composeLetter(input)
  return letter.ok ? undefined : letter.no
}
const withFacts = (id: string, change: (facts: DecisionFacts) => DecisionFacts): LetterInput => {
  const input = sampleLetter(id)
  const { decision } = input.file
  if (!decision) throw new Error(`${id} has no decision`)
  return {
    ...input,
    file: {
      ...input.file,
      decision: { ...decision, decision: { ...decision.decision, facts: change(decision.decision.facts) } },
    },
  }
}

test('D4: there is a sample for every template, and each is composed by it', () => {
  const used = new Set(
    sampleLetters.map(({ input }) => composed(input)).map(({ template, version }) => `${template} ${version}`),
  )
  expect(letterTemplates.filter(({ id, version }) => !used.has(`${id} ${version}`)).map(({ id }) => id)).toEqual([])
})

test('every duty of every letter has a place that says it', () => {
  for (const [key, { mustSay }] of Object.entries(letterDuties))
    expect(requiredElements[key as LetterKey]).toHaveLength(mustSay.length)
  expect(commonElements).toHaveLength(everyLetter.length)
})

test.each(sampleLetters)(
  '$id names organ, title, number, addressee, day and channel of receipt, what was asked for, and is signed and dated',
  ({ input }) => {
    const letter = composed(input)
    const text = letterText(letter)
    for (const said of [letter.organ, letter.number, letter.addressee, input.file.registration.number, '提出', '“'])
      expect(text).toContain(said)
    expect(letter.blocks.find(({ kind }) => kind === 'signature')).toMatchObject({ organ: '云溪县商务局' })
  },
)

test.each(['L05', 'L07.co-maker', 'L08'])('%s does not tell others who asks', (id) => {
  expect(textOf(sampleLetter(id))).not.toContain('陈思远')
})

test.each(Object.entries(outcomes))(
  'D5: a letter that contradicts the outcome %s is refused',
  (outcome, { letter }) => {
    const other = sampleLetter(letter === 'L15' ? 'L16' : 'L15')
    const decision = {
      decision: { outcome: outcome as keyof typeof outcomes, facts: {} },
      on: civilDate('2026-02-02'),
      letterId: 'x',
    }
    expect(refusalOf({ ...other, file: { ...other.file, decision } })).toMatchObject({
      code: 'contradicts-outcome',
      facts: { outcome: outcomes[outcome as keyof typeof outcomes].label.zh, right: letterDuties[letter].title.zh },
    })
  },
)

test('a reply without a decision is refused', () => {
  const file = without(sampleLetter('L11').file, 'decision')
  expect(refusalOf({ ...sampleLetter('L11'), file })?.code).toBe('contradicts-outcome')
})

test.each(['L02', 'L03', 'L04', 'L05', 'L06', 'L07', 'L08', 'L09', 'L24', 'L26'] as const)(
  '%s is refused when the case has no ground for it',
  (key) => {
    const { file } = sampleLetter('L01')
    const refusal = refusalOf({ ...sampleLetter('L01'), file, letter: { letterId: 'x', key } })
    expect(refusal).toMatchObject({ code: 'contradicts-fact', facts: { fact: '案件中没有相应的记载' } })
  },
)

test.each([
  [
    'L11',
    { withheld: [{ part: '客户名单', ground: 'N4', reason: '商业秘密' }] },
    '填写了不予公开的部分及每一部分的情形和理由',
  ],
  ['L13.N5', { provided: '考核表' }, '填写了提供的信息及方式、途径和时间'],
  ['L15', { disclosedPart: '前三页' }, '填写了公开的部分'],
] as const)('%s is refused when its facts belong to another decision', (id, more, fact) => {
  expect(refusalOf(withFacts(id, (facts) => ({ ...facts, ...more })))).toMatchObject({
    code: 'contradicts-fact',
    facts: { fact },
  })
})

test('Art. 15: a denial for the rights of a third party that consents is refused', () => {
  const input = sampleLetter('L13.N4')
  const consultations = input.file.consultations.map((held) => ({
    ...held,
    ended: { on: civilDate('2026-01-20'), answer: 'consents' as const, reasons: '' },
  }))
  expect(refusalOf({ ...input, file: { ...input.file, consultations } })).toMatchObject({
    code: 'contradicts-fact',
    facts: { fact: '第三方同意公开' },
  })
})

test('a reply that a later decision has replaced is refused', () => {
  const input = sampleLetter('L15')
  expect(refusalOf({ ...input, letter: { key: 'L15', letterId: 'of the first decision' } })).toMatchObject({
    code: 'contradicts-fact',
    facts: { fact: '文书不属于现行的处理决定' },
  })
})

test('the notice of a fee that was waived is refused', () => {
  const input = sampleLetter('L09')
  const { fee } = input.file
  const waived = fee && { ...fee, waived: { on: civilDate('2026-01-16'), reason: '经济困难' } }
  expect(refusalOf({ ...input, file: { ...input.file, ...(waived && { fee: waived }) } })).toMatchObject({
    facts: { fact: '费用已经减免' },
  })
})

test('an amount that is not the one of the tariff is refused (109号 art. 4)', () => {
  const input = sampleLetter('L09')
  const { fee } = input.file
  expect(fee && refusalOf({ ...input, file: { ...input.file, fee: { ...fee, yuan: 2500 } } })?.code).toBe(
    'contradicts-fact',
  )
})

// prettier-ignore
const missing: readonly (readonly [string, keyof DecisionFacts, string])[] = [
  ['L10', 'howToObtain', '获取信息的方式、途径'],
  ['L12', 'disclosedPart', '公开的部分'],
  ['L12', 'withheld', '不予公开的部分'],
  ['L13.N3', 'reasons', '理由'],
  ['L14', 'whereToGo', '办理的地方'],
  ['L15', 'searched', '检索的情况和范围'],
  ['L16', 'reasons', '理由'],
  ['L18', 'stillUnclear', '仍不明确的内容'],
  ['L20', 'earlierReply', '此前答复的文号和日期'],
  ['L21', 'publication', '属于公开出版物'],
]

test.each(missing)('%s without %s is refused and names “%s”', (id, fact, element) => {
  const refusal = refusalOf(withFacts(id, (facts) => without(facts, fact)))
  expect(refusal).toMatchObject({ code: 'element-missing', facts: { element } })
})

test('a fact of blanks is a missing fact', () => {
  expect(refusalOf(withFacts('L15', (facts) => ({ ...facts, searched: ' \n ' })))?.code).toBe('element-missing')
})

test('a part withheld without a reason of its own is not passed over', () => {
  const parts = [
    { part: '客户名单', ground: 'N4' as const, reason: '商业秘密' },
    { part: '讨论记录', ground: 'N6' as const, reason: ' ' },
  ]
  expect(refusalOf(withFacts('L12', (facts) => ({ ...facts, withheld: parts })))).toMatchObject({
    code: 'element-missing',
    facts: { element: '不予公开的部分' },
  })
})

test('a sentence keeps the mark it was typed with, and gets no second one', () => {
  const ending = (reasons: string) => textOf(withFacts('L13.N5', (facts) => ({ ...facts, reasons })))
  expect(ending('属于人事管理信息。')).toContain('理由：属于人事管理信息。\n')
  expect(ending('是否公开由谁决定？')).toContain('理由：是否公开由谁决定？\n')
  expect(ending('第一段。\n第二段')).toContain('理由：第一段。\n\n第二段。\n')
})

test('L01 and L04 need the due date, and promise it', () => {
  for (const id of ['L01', 'L04']) {
    const { dueOn, ...input } = sampleLetter(id)
    expect(composed(sampleLetter(id)).promises).toBe(dueOn)
    expect(refusalOf(input)?.code).toBe('element-missing')
  }
})

test('Art. 30: a receipt that leaves after the notice to correct tells from when the period will run', () => {
  const receipt = without(sampleLetter('L01'), 'dueOn')
  const { correction } = sampleLetter('L02').file
  const letter = composed({ ...receipt, file: { ...receipt.file, ...(correction && { correction }) } })
  expect(letterText(letter)).toContain('答复期限自收到补正的申请之日起计算')
  expect(letter.promises).toBeUndefined()
})

test('Art. 31: without a day of receipt there is no letter but those on withdrawal and passing on', () => {
  const withoutReceipt = (input: LetterInput): LetterInput => ({ ...input, file: without(input.file, 'receivedOn') })
  expect(refusalOf(withoutReceipt(sampleLetter('L02')))).toMatchObject({ facts: { element: '收到申请之日和渠道' } })
  expect(refusalOf(withoutReceipt(sampleLetter('L25.withdrawn')))).toBeUndefined()
  expect(refusalOf(withoutReceipt(sampleLetter('L27')))).toBeUndefined()
})

test.each([
  ['reconsiderationOrgan', '行政复议机关', 'L13.N5', 'post'],
  ['court', '有管辖权的人民法院', 'L15', 'post'],
  ['reconsiderationChannel', '互联网提交行政复议申请书的渠道', 'L15', 'online'],
] as const)('a profile without %s cannot tell the remedies', (name, what, id, route) => {
  const refusal = refusalOf({ ...sampleLetter(id), route, organ: { ...sampleOrgan, [name]: '' } })
  expect(refusal).toMatchObject({ code: 'organ-incomplete', facts: { what } })
})

test('D7, 行政复议法 art. 23: from 2024-01-01 a denial under arts. 14–16 goes to reconsideration first, before that either way is open', () => {
  const denied = sampleLetter('L13.N5')
  expect(textOf(denied)).toContain('对行政复议决定不服的，可以在收到行政复议决定书之日起十五日内')
  expect(textOf(denied)).not.toContain('六个月')
  expect(textOf({ ...denied, on: civilDate('2023-12-29') })).toContain(
    '或者自收到本答复之日起六个月内依法向云溪县人民法院提起行政诉讼',
  )
})

test('行政复议法 art. 22: a reply sent by internet names the channel for filing by internet', () => {
  const channel = '在互联网上提交行政复议申请书'
  expect(textOf({ ...sampleLetter('L15'), route: 'email' })).toContain(channel)
  expect(textOf({ ...sampleLetter('L15'), route: 'post' })).not.toContain(channel)
  expect(textOf({ ...sampleLetter('L15'), route: 'online', on: civilDate('2023-12-29') })).not.toContain(channel)
})

test('Art. 37: a partial disclosure tells the remedies apart for what is withheld and for the rest', () => {
  const text = textOf(sampleLetter('L12'))
  expect(text).toContain('对本答复中不予公开的部分不服的，可以自收到本答复之日起六十日内')
  expect(text).toContain('对本答复的其他内容不服的，')
  const register = withFacts('L12', (facts) => ({
    ...facts,
    withheld: [{ part: '登记簿', ground: 'N8', reason: '属于行政查询事项' }],
  }))
  expect(textOf(register)).toContain('如不服本答复')
})

test('Art. 14: a letter on a state secret tells nothing of the reasons typed', () => {
  expect(textOf(sampleLetter('L13.N1'))).not.toMatch(/机密级|储备点位/u)
  const partly = withFacts('L12', (facts) => ({
    ...facts,
    withheld: [{ part: '附件三', ground: 'N1', reason: '储备点位' }],
  }))
  expect(textOf(partly)).not.toContain('储备点位')
})

test('an organisation is addressed as one', () => {
  const input = sampleLetter('L17')
  const text = textOf({
    ...input,
    file: { ...input.file, applicantKind: 'commercial' },
    parties: { applicant: { name: '云溪甲商贸有限公司' } },
  })
  expect(text).toContain('云溪甲商贸有限公司：')
  expect(text).toContain('没有贵单位申请公开的现成信息')
  expect(text).not.toContain('您')
})

test('a reply decided anew names the decision that ordered it', () => {
  const input = sampleLetter('L16')
  const ended = {
    on: civilDate('2026-05-08'),
    result: 'reconsideration.revoked' as never,
    order: { act: 'reply-anew' as const, withinDays: 20, unit: 'working-day' as const },
  }
  const dispute = {
    disputeId: 'd',
    kind: 'reconsideration' as const,
    path: 'reconsideration' as const,
    filedOn: civilDate('2026-03-02'),
    before: '云溪县人民政府',
    number: '云府复〔2026〕3号',
    against: 'reply' as const,
    ended,
  }
  expect(textOf({ ...input, on: civilDate('2026-05-20'), file: { ...input.file, disputes: [dispute] } })).toContain(
    '根据云溪县人民政府作出的行政复议决定（案号：云府复〔2026〕3号），本机关重新办理该申请。',
  )
})

test('before the Regulation of 2019 there is no form', () => {
  expect(refusalOf({ ...sampleLetter('L15'), on: civilDate('2019-05-14') })?.code).toBe('no-template')
})

test('D6: the form of a day is the newest in force on it', () => {
  expect(composed(sampleLetter('L23.1'))).toMatchObject({ template: 'L23', version: 1 })
  expect(composed({ ...sampleLetter('L23.1'), on: civilDate('2021-09-26') })).toMatchObject({ version: 2 })
})

test('a number that is none is refused', () => {
  expect(refusalOf({ ...sampleLetter('L15'), number: '云商公开(2026)12号' })?.code).toBe('number-malformed')
})

const wild = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  fc.constantFrom('{reasons}', '“”', '《》', '理由。\n第二段。', '<script>', '#set', '𠮷野家🙂', '\u202e倒', '；；'),
)

test('whatever the facts, a letter that is composed has no blank, no empty quotation and no invisible sign', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...sampleLetters.map(({ input }) => input)),
      wild,
      wild,
      wild,
      (input, one, two, three) => {
        const decision = input.file.decision && {
          ...input.file.decision,
          decision: {
            ...input.file.decision.decision,
            facts: Object.fromEntries(
              Object.entries(input.file.decision.decision.facts).map(([name, value]) => [
                name,
                typeof value === 'string' && !/^\d{4}-/.test(value) ? one : value,
              ]),
            ),
          },
        }
        const letter = composeLetter({
          ...input,
          file: { ...input.file, ...(decision && { decision }), wanted: { title: two, description: three } },
          parties: { applicant: { name: one }, party: { name: two } },
        })
        if (!letter.ok) {
          expect(['element-missing', 'placeholder-left']).toContain(letter.no.code)
          return
        }
        const typed = [one, two, three].some((text) => /[{“《]/u.test(text))
        const text = letterText(letter.value)
        if (!typed) expect(text).not.toMatch(/\{|《》|“”/u)
        expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
        expect(text).not.toMatch(/undefined|：。|“。|。。/u)
      },
    ),
    { numRuns: 400 },
  )
})
