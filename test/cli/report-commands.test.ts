import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { compoundFile } from '../support/old-word.ts'
import { gongkai } from '../support/test-desk.ts'

const demo = 'demo/reports'
const room = mkdtempSync(join(tmpdir(), 'gongkai-test-'))
afterAll(() => rmSync(room, { recursive: true, force: true }))

test('read prints one file as an object of organ, year, edition, figures, claims and what was not read', async () => {
  const { code, printed } = await gongkai(['report', 'read', `${demo}/2023-商务局.docx`, '--format', 'json'])
  const report = JSON.parse(printed) as Record<string, unknown>
  expect(code).toBe(0)
  expect(Object.keys(report).slice(0, 6)).toEqual(['organ', 'year', 'edition', 'figures', 'claims', 'notRead'])
  expect(report).toMatchObject({ organ: '澜川县商务局', year: 2023, edition: '2021' })
  const figures = report['figures'] as Record<string, object>
  expect(Object.keys(figures)).toHaveLength(200)
  expect(figures['t3.new.commercial']).toMatchObject({ value: 3, state: 'number' })
  expect(Object.keys(figures['t3.new.commercial'] ?? {}).slice(0, 3)).toEqual(['value', 'state', 'at'])
})

test('read prints a folder as a list in natural order, unreadable files in their place', async () => {
  const { code, printed } = await gongkai(['report', 'read', demo, '--format', 'json', '--workers', '2'])
  const list = JSON.parse(printed) as { file: string; unreadable?: { code: string } }[]
  expect(list).toHaveLength(14)
  expect(list.map(({ file }) => file)).toEqual(
    list.map(({ file }) => file).sort(new Intl.Collator('zh-Hans-CN', { numeric: true }).compare),
  )
  expect(list.filter(({ unreadable }) => unreadable).map(({ unreadable }) => unreadable?.code)).toEqual([
    'damaged',
    'no-text',
  ])
  expect(code).toBe(1)
})

test('check prints a list of files with findings in the language asked for', async () => {
  const { code, printed, told } = await gongkai([
    'report',
    'check',
    `${demo}/2022-商务局.docx`,
    `${demo}/2023-商务局.docx`,
    '--format',
    'json',
    '--language',
    'zh',
  ])
  const [clean, faulty] = JSON.parse(printed) as { file: string; findings: Record<string, unknown>[] }[]
  expect(clean).toEqual({ file: `${demo}/2022-商务局.docx`, findings: [] })
  expect(Object.keys(faulty?.findings[0] ?? {})).toEqual([
    'rule',
    'severity',
    'verdict',
    'at',
    'found',
    'expected',
    'says',
  ])
  const rules = new Set(faulty?.findings.map(({ rule }) => rule))
  expect(rules).toContain('T3-TOT')
  expect(rules).toContain('T3-CARRY')
  expect(faulty?.findings[0]?.['says']).toMatch(/[一-龥]/)
  expect(told).toMatch(/共 2 个文件/)
  expect(code).toBe(1)
})

test('a clean report gives exit code 0', async () => {
  expect((await gongkai(['report', 'check', `${demo}/2022-商务局.docx`])).code).toBe(0)
})

test('a file that is not there is named apart when others are', async () => {
  const { code, printed } = await gongkai([
    'report',
    'check',
    `${demo}/2022-商务局.docx`,
    'gone.docx',
    '--format',
    'json',
  ])
  expect(JSON.parse(printed)).toMatchObject([
    { findings: [] },
    { file: 'gone.docx', unreadable: { code: 'not-found' } },
  ])
  expect(code).toBe(1)
})

test('whatever lies in a folder, each file gets its answer and the next goes on', async () => {
  const folder = join(room, 'mixed')
  mkdirSync(join(folder, 'deep/er'), { recursive: true })
  writeFileSync(join(folder, '1-empty.docx'), '')
  writeFileSync(join(folder, '2-noise.pdf'), Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919) % 251)))
  writeFileSync(join(folder, '3-other.json'), '{"name":"not a report"}')
  writeFileSync(join(folder, '4-zeros.docx'), Buffer.alloc(100_000))
  writeFileSync(join(folder, '.hidden.docx'), 'x')
  writeFileSync(join(folder, '~$lock.docx'), 'x')
  writeFileSync(join(folder, 'picture.png'), 'x')
  cpSync(`${demo}/2023-司法局.txt`, join(folder, 'deep/er/5-good.txt'))
  const { printed } = await gongkai(['report', 'check', folder, '--format', 'json'])
  const list = JSON.parse(printed) as { file: string; unreadable?: { says: string } }[]
  expect(list.map(({ file, unreadable }) => [file.slice(folder.length + 1), unreadable !== undefined])).toEqual([
    ['1-empty.docx', true],
    ['2-noise.pdf', true],
    ['3-other.json', true],
    ['4-zeros.docx', true],
    ['deep/er/5-good.txt', false],
  ])
  for (const { unreadable } of list) if (unreadable) expect(unreadable.says).not.toBe('')
})

test('csv has a line for each finding, names its encoding when asked, and runs no formula', async () => {
  const file = join(room, '=1+1.txt')
  cpSync(`${demo}/2024-水利局.pdf`, file)
  const { printed } = await gongkai(['report', 'check', file, '--format', 'csv', '--bom'], { folder: room })
  expect(printed.startsWith('\ufefffile,organ,year,rule')).toBe(true)
  expect(printed.split('\r\n').length).toBeGreaterThan(3)
  const relative = await gongkai(['report', 'check', '=1+1.txt', '--format', 'csv'], { folder: room })
  expect(relative.printed).toContain("\r\n'=1+1.txt,")
})

test('--out writes to a file and leaves standard output empty', async () => {
  const out = join(room, 'result.json')
  const { printed } = await gongkai(['report', 'read', `${demo}/2023-司法局.txt`, '--format', 'json', '--out', out])
  expect(printed).toBe('')
  expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ organ: '澜川县司法局' })
  const refused = await gongkai(['report', 'read', `${demo}/2023-司法局.txt`, '--out', join(room, 'no/such/folder')])
  expect(refused.told).toMatch(/Cannot write/)
  expect(refused.code).toBe(2)
})

test('tables for the terminal are straight, Chinese characters counted as two', async () => {
  const { printed } = await gongkai(['report', 'read', `${demo}/2023-司法局.txt`, '--language', 'zh'])
  expect(printed).toContain('澜川县司法局')
  expect(printed).toMatch(/一、本年新收政府信息公开申请数量\s+3\s+0/)
})

test('a manuscript is rendered in every form, and reads back with the same figures', async () => {
  const manuscript = `${demo}/2024-县政府.json`
  const figuresOf = async (file: string): Promise<unknown> => {
    const { printed } = await gongkai(['report', 'read', file, '--format', 'json'])
    const { figures } = JSON.parse(printed) as { figures: Record<string, { value: number | null; state: string }> }
    return Object.fromEntries(Object.entries(figures).map(([key, { value, state }]) => [key, [value, state]]))
  }
  const expected = await figuresOf(manuscript)
  for (const [form, extension] of [
    ['docx', 'docx'],
    ['html', 'html'],
    ['pdf', 'pdf'],
    ['xlsx', 'xlsx'],
    ['markdown', 'md'],
    ['json', 'json'],
  ] as const) {
    const out = join(room, `rendered.${extension}`)
    expect((await gongkai(['report', 'render', manuscript, '--to', form, '--out', out])).code).toBe(0)
    expect(await figuresOf(out), form).toEqual(expected)
  }
})

test('render never writes over its manuscript', async () => {
  const own = join(room, 'own.json')
  cpSync(`${demo}/2024-县政府.json`, own)
  const { code, told } = await gongkai(['report', 'render', own, '--to', 'json', '--out', own])
  expect(told).toMatch(/not written over/)
  expect(code).toBe(1)
})

test('a draft agrees with its own figures: checked, it has no fault in its prose', async () => {
  const out = join(room, 'draft.json')
  const drafted = await gongkai(['report', 'draft', `${demo}/2022-商务局.docx`, '--out', out, '--language', 'zh'])
  expect(drafted.code).toBe(0)
  expect(drafted.told).toMatch(/没有数据依据/)
  expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({
    organ: '澜川县商务局',
    year: 2022,
    signedOn: '2023-01-12',
  })
  const { printed } = await gongkai(['report', 'check', out, '--format', 'json'])
  const [checked] = JSON.parse(printed) as { findings: { verdict: string }[] }[]
  expect(checked?.findings.filter(({ verdict }) => verdict === 'fault')).toEqual([])
  const unnamed = join(room, 'unnamed.txt')
  writeFileSync(unnamed, '一、总体情况\n没有机关名称的文字。\n')
  expect((await gongkai(['report', 'draft', unnamed])).told).toMatch(/names no organ or no year/)
})

test('two years are compared cell by cell, and a carry-over that does not hold is said and gives exit code 1', async () => {
  const pair = [`${demo}/2022-商务局.docx`, `${demo}/2023-商务局.docx`]
  const table = await gongkai(['report', 'compare', ...pair])
  expect(table.printed).toMatch(/carry-over does not hold: Natural persons 2 → 1/)
  expect(table.code).toBe(1)
  const { printed } = await gongkai(['report', 'compare', ...pair, '--format', 'json'])
  const { cells } = JSON.parse(printed) as { cells: { key: string; difference: number | null }[] }
  expect(cells.find(({ key }) => key === 't3.new.total')?.difference).toBe(4)
  expect((await gongkai(['report', 'compare', ...pair, '--format', 'csv'])).printed.split('\r\n')).toHaveLength(202)
  expect((await gongkai(['report', 'compare', ...pair, '--format', 'html'])).printed).toMatch(/^<!doctype html>/)
  expect((await gongkai(['report', 'compare', pair[0] ?? ''])).code).toBe(2)
})

test('a file that is to be read is not written over, and a failed draft leaves what stood there', async () => {
  const own = join(room, 'own.html')
  cpSync(`${demo}/2023-教育局.html`, own)
  const before = readFileSync(own, 'utf8')
  expect(await gongkai(['report', 'check', own, '--out', own])).toMatchObject({
    code: 2,
    told: expect.stringContaining('it is not written over') as string,
  })
  expect(readFileSync(own, 'utf8')).toBe(before)
  const draft = join(room, 'kept.json')
  writeFileSync(draft, 'kept')
  expect((await gongkai(['report', 'draft', 'package.json', '--out', draft])).code).toBe(1)
  expect(readFileSync(draft, 'utf8')).toBe('kept')
})

test('files in which nothing of a report is recognised get one sentence, not the faults of a report', async () => {
  const other = join(room, 'other.txt')
  const nested = join(room, 'nested.json')
  const clauses = join(room, 'clauses.txt')
  writeFileSync(other, '食堂本周菜单\n\n星期一：面条\n')
  writeFileSync(nested, '['.repeat(1_000_000) + ']'.repeat(1_000_000))
  writeFileSync(clauses, `2023年，${'收到申请12件，'.repeat(50_000)}`)
  const { code, printed } = await gongkai(['report', 'check', other, nested, clauses, '--format', 'json'])
  const list = JSON.parse(printed) as { unreadable?: { code: string } }[]
  expect(list.map(({ unreadable }) => unreadable?.code)).toEqual(['nothing-known', 'damaged', undefined])
  expect(code).toBe(1)
})

test('the sums of the parts are held against the whole: what is less is a fault, an unread part is told', async () => {
  const parts = join(room, 'parts')
  mkdirSync(parts)
  const part = JSON.parse(readFileSync(`${demo}/2024-县政府.json`, 'utf8')) as { organ: string; figures: object }
  writeFileSync(join(parts, 'a.json'), JSON.stringify({ ...part, organ: '澜川县民政局' }))
  const whole = [`${demo}/2024-县政府.json`, '--parts', parts, '--format', 'json'] as const
  const rulesOf = (printed: string): string[] =>
    (JSON.parse(printed) as { findings: { rule: string }[] }[]).flatMap(({ findings }) =>
      findings.map(({ rule }) => rule),
    )
  expect(rulesOf((await gongkai(['report', 'check', ...whole])).printed)).not.toContain('RU-SUM')
  writeFileSync(join(parts, 'b.json'), JSON.stringify({ ...part, organ: '澜川县财政局' }))
  const twice = await gongkai(['report', 'check', ...whole])
  expect(twice.code).toBe(1)
  expect(rulesOf(twice.printed)).toContain('RU-SUM')
  writeFileSync(join(parts, 'c.docx'), 'PK')
  expect((await gongkai(['report', 'check', ...whole])).told).toContain('c.docx: ')
})

test('a comparison of the two forms names every cell in the words of its own form', async () => {
  const { printed } = await gongkai([
    'report',
    'compare',
    `${demo}/2020-司法局.html`,
    `${demo}/2023-司法局.txt`,
    '--language',
    'zh',
  ])
  expect(printed).not.toMatch(/[│ ](?:previous|change|service|disclosed)[│ ]/)
})

test('two manuscripts of one name are not written over each other: nothing is written', async () => {
  const folder = join(room, 'same')
  for (const part of ['a', 'b']) {
    mkdirSync(join(folder, part), { recursive: true })
    cpSync(`${demo}/2024-县政府.json`, join(folder, part, 'report.json'))
  }
  const out = join(folder, 'out')
  const { code, told } = await gongkai(['report', 'render', folder, '--to', 'markdown', '--out', out])
  expect(code).toBe(2)
  expect(told).toContain('Nothing was written')
  expect(existsSync(out)).toBe(false)
})

test('a locked office file, a pipe, a loop of links, and names a terminal would obey: each has its line', async () => {
  const folder = join(room, 'odd')
  mkdirSync(join(folder, 'deep'), { recursive: true })
  const locked = compoundFile({ EncryptionInfo: new Uint8Array(10), EncryptedPackage: new Uint8Array(10) })
  writeFileSync(join(folder, '1-locked.docx'), locked)
  writeFileSync(join(folder, '2-locked.xlsx'), locked)
  writeFileSync(join(folder, '3-a\nb\u001b[2J.txt'), '食堂菜单\n')
  symlinkSync('4-loop.txt', join(folder, '4-loop.txt'))
  symlinkSync('..', join(folder, 'deep/back'))
  const { printed } = await gongkai(['report', 'check', folder, '--format', 'json'])
  const list = JSON.parse(printed) as { unreadable?: { code: string } }[]
  expect(list.map(({ unreadable }) => unreadable?.code)).toEqual([
    'encrypted',
    'encrypted',
    'nothing-known',
    'not-found',
  ])
  const table = await gongkai(['report', 'check', folder])
  expect(table.printed).toContain('3-a\\u000ab\\u001b[2J.txt')
  expect(table.printed).not.toContain('\u001b[2J')
})
