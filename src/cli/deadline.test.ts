import { expect, test } from 'vitest'
import { civilDate } from '../kernel/civil-date.ts'
import type { Language } from '../kernel/words.ts'
import type { Command, Desk } from './command.ts'
import { deadlineCommand } from './deadline.ts'
import { feeCommand } from './fee.ts'

async function type(command: Command, line: string, language: Language = 'en') {
  const out: string[] = []
  const told: string[] = []
  const desk: Desk = {
    print: (text) => out.push(text),
    tell: (text) => told.push(text),
    language,
    today: civilDate('2026-11-22'),
    terminalColumns: undefined,
    folder: '.',
    settings: () => ({ ok: false, no: [] }),
    openSite: () => Promise.reject(new Error('nothing is served here')),
  }
  const exit = await command.run(line.split(' ').filter(Boolean), desk)
  return { exit, out: out.join(''), told: told.join('\n') }
}

const json = async (command: Command, line: string, language?: Language): Promise<Record<string, unknown>> =>
  JSON.parse((await type(command, `${line} --format json`, language)).out) as Record<string, unknown>

test.each([
  ['publish --from 2026-09-18', '2026-10-22'],
  ['licence --from 2026-09-18', '2026-09-29'],
  ['withdraw --from 2025-09-26', '2025-09-30'],
  ['correction --from 2026-02-14', '2026-03-03'],
  ['reply --from 2025-01-24', '2025-02-27'],
  ['extension --from 2025-03-31', '2025-04-28'],
  ['third-party --from 2023-09-28', '2023-10-25'],
  ['fee --from 2022-09-30', '2022-11-02'],
  ['reconsideration --from 2025-08-02', '2025-10-09'],
  ['suit --from 2025-03-03', '2025-09-03'],
  ['suit --from 2025-03-03 --after reconsideration', '2025-03-18'],
  ['suit --from 2025-03-31 --after no-reply', '2025-09-30'],
  ['annual-report --from 2025-12-31', '2026-01-31'],
  ['annual-report --from 2025-06-30 --organ government', '2026-03-31'],
  ['reply --from 2025-05-20 --region 654201', '2025-06-23'],
  ['reply --from 2020-01-20 --known-on 2020-01-20', '2020-02-21'],
])('gongkai deadline %s: %s', async (line, due) => {
  const answer = await json(deadlineCommand, line)
  expect(Object.keys(answer)).toEqual(['due', 'provisional', 'proof'])
  expect(answer).toMatchObject({ due, provisional: false })
})

test('every step of the proof has its day, its text and its citation, in the language asked for', async () => {
  const { proof } = await json(deadlineCommand, 'reply --from 2026-09-18', 'zh')
  for (const step of proof as Record<string, unknown>[]) {
    expect(step).toMatchObject({
      day: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      text: expect.stringMatching(/\p{Script=Han}/u),
    })
    expect(step.citation).toMatch(/《/)
  }
})

test('a date that reaches into 2027 says that it is provisional', async () => {
  expect(await json(deadlineCommand, 'reply --from 2026-12-15')).toMatchObject({ due: '2027-01-12', provisional: true })
  expect((await type(deadlineCommand, 'reply --from 2026-12-15')).out).toContain('provisional')
  expect((await type(deadlineCommand, 'reply --from 2026-12-15', 'zh')).out).toContain('暂定')
})

test('the text shows date, day of the week, the days in stretches, and the grounds beneath', async () => {
  const { out, exit } = await type(deadlineCommand, 'reply --from 2026-09-18', 'zh')
  expect(exit).toBe(0)
  expect(out).toContain('答复申请：2026-10-22（星期四）')
  expect(out).toContain('第1个工作日（调休上班）')
  expect(out).toContain('2026-10-12 – 10-16  第12–16个工作日')
  expect(out).toContain('《国务院办公厅关于2026年部分节假日安排的通知》')
})

test('JSON keeps each day of the period by itself, and says of each what is not known', async () => {
  const { proof } = await json(deadlineCommand, 'reply --from 2026-12-15')
  expect(proof).toHaveLength(29)
  expect((await type(deadlineCommand, 'reply --from 2026-12-15')).out.match(/is not loaded/g)).toHaveLength(1)
  expect((proof as { text: string }[]).filter(({ text }) => text.includes('is not loaded'))).toHaveLength(12)
})

test.each([
  ['', 'publish, licence, withdraw'],
  ['petition --from 2025-03-03', 'publish, licence, withdraw'],
  ['reply', '--from'],
  ['reply --from 2023-02-29', '2023-02-29'],
  ['reply --from tomorrow', 'tomorrow'],
  ['reply --from 2018-03-01', '2019'],
  ['reply --from 2199-01-01', '2100'],
  ['reply --from 2025-03-03 --region 北京', '北京'],
  ['reply --from 2025-03-03 --region 99', '99'],
  ['reply --from 2025-03-03 --region 650', '650'],
  ['reply --from 2025-03-03 --after reconsideration', 'suit'],
  ['reply --from 2025-03-03 --organ government', 'annual-report'],
  ['reply --from 2025-03-03 --format yaml', 'yaml'],
  ['reply 2025-03-03 --from 2025-03-03', '2025-03-03'],
])('gongkai deadline %s is misuse, and says what is wrong', async (line, words) => {
  const { exit, out, told } = await type(deadlineCommand, line)
  expect(exit).toBe(2)
  expect(out).toBe('')
  expect(told).toContain(words)
})

test.each([
  ['pieces 41', 4300],
  ['pieces 0', 0],
  ['pages 68', 380],
  ['pages 201', 2740],
])('gongkai fee %s: %i yuan', async (line, yuan) => {
  const answer = await json(feeCommand, line)
  expect(Object.keys(answer)).toEqual(['yuan', 'proof'])
  expect(answer.yuan).toBe(yuan)
  expect((await type(feeCommand, line, 'zh')).out).toContain(`${yuan}元`)
})

test.each([
  ['', 'pieces'],
  ['words 3', 'words'],
  ['pages', 'No number'],
  ['pages -3', '-3'],
  ['pages -- -3', '-3'],
  ['pages 1.5', '1.5'],
  ['pages 1e3', '1e3'],
  ['pages 999999999999', '999999999999'],
  ['pages 100001', '100001'],
  ['pages 3 4', '4'],
  ['pieces ３', '３'],
])('gongkai fee %s is misuse, and says what is wrong', async (line, words) => {
  const { exit, out, told } = await type(feeCommand, line)
  expect(exit).toBe(2)
  expect(out).toBe('')
  expect(told).toContain(words)
})
