import { expect, test } from 'vitest'
import type { FormatId } from '../../formats/blocks.ts'
import { readProse } from './read-prose.ts'

const read = (lines: readonly string[], format: FormatId = 'docx', about: Record<string, string> = {}) =>
  readProse(
    { format, blocks: [], about },
    lines.map((value, index) => ({ value, at: { paragraph: index + 1 } })),
  )

const parts = [
  '一、总体情况',
  '2023年，本局依法公开政府信息。',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '解读形式单一，明年改进。',
  '六、其他需要报告的事项',
  '无。',
]
const ordinals = (lines: readonly string[], format?: FormatId) =>
  read(lines, format).sections.map(({ ordinal }) => ordinal)

// prettier-ignore
const titles: readonly (readonly [readonly string[], string | undefined, string | null, number | null])[] = [
  [['云溪县商务局2023年政府信息公开工作年度报告'], '云溪县商务局2023年政府信息公开工作年度报告', '云溪县商务局', 2023],
  [['云溪县商务局2023年政府信息公开', '工作年度报告'], '云溪县商务局2023年政府信息公开工作年度报告', '云溪县商务局', 2023],
  [['云溪县商务局', '2 0 2 3 年政府信息公开工作年度报告'], '云溪县商务局2023年政府信息公开工作年度报告', '云溪县商务局', 2023],
  [['２０２３年云溪县人民政府办公室政府信息公开工作年度报告'], '2023年云溪县人民政府办公室政府信息公开工作年度报告', '云溪县人民政府办公室', 2023],
  [['云溪县商务局二〇二三年度政府信息公开工作年度报告'], '云溪县商务局二〇二三年度政府信息公开工作年度报告', '云溪县商务局', 2023],
  [['关于2023年度政府信息公开工作报告'], '关于2023年度政府信息公开工作报告', null, 2023],
  [['云溪县商务局政府信息公开工作年度报告（2023年度）'], '云溪县商务局政府信息公开工作年度报告（2023年度）', '云溪县商务局', 2023],
  [['云溪县人民政府关于2023年度政府信息公开工作情况的报告'], '云溪县人民政府关于2023年度政府信息公开工作情况的报告', '云溪县人民政府', 2023],
  [['石桥镇2022年信息公开工作年度报告'], '石桥镇2022年信息公开工作年度报告', '石桥镇', 2022],
  [['2023年政府信息公开工作年度报告', '云溪县商务局'], '2023年政府信息公开工作年度报告', '云溪县商务局', 2023],
  [['标题：云溪县商务局2023年政府信息公开工作年度报告 发布时间：2024-01-20'], '云溪县商务局2023年政府信息公开工作年度报告', '云溪县商务局', 2023],
  [['商务局政府信息公开工作年度报告'], '商务局政府信息公开工作年度报告', '商务局', 2023],
  [['首页 > 政府信息公开 > 政府信息公开年报', '政府信息公开年度报告', '云溪县商务局2023年政府信息公开工作年度报告', '发布日期：2024-01-20　来源：县商务局　【打印】'], '云溪县商务局2023年政府信息公开工作年度报告', '云溪县商务局', 2023],
]

test.each(titles)('the title of %j', (lines, title, organ, year) => {
  const report = read([...lines, ...parts])
  expect([report.title?.value, report.organ, report.year]).toEqual([title, organ, year])
})

test('a page title stands in for a missing title; a file name does not, but names organ and year', () => {
  const page = read(parts, 'html', { title: '云溪县商务局2023年政府信息公开工作年度报告_云溪县人民政府' })
  expect([page.title?.value, page.organ]).toEqual(['云溪县商务局2023年政府信息公开工作年度报告', '云溪县商务局'])
  const menu = read(['政府信息公开年报', ...parts], 'html', { title: '云溪县商务局2023年政府信息公开工作年度报告' })
  expect([menu.organ, menu.year]).toEqual(['云溪县商务局', 2023])
  const file = read([...parts, '云溪县商务局2023年政府信息公开工作年度报告.docx'])
  expect([file.title, file.organ, file.year]).toEqual([null, '云溪县商务局', 2023])
})

test('without a title the organ is taken from the signature, then from the preamble, and the year from the period', () => {
  const preamble = '本报告由云溪县商务局编制，数据统计期限为2022年1月1日至12月31日。'
  expect(read([preamble, ...parts])).toMatchObject({ title: null, organ: '云溪县商务局', year: 2022 })
  expect(read([...parts, '云溪县商务局', '2024年1月9日'])).toMatchObject({ organ: '云溪县商务局', year: 2023 })
  expect(read(['无题', ...parts])).toMatchObject({ organ: null, year: 2023 })
})

// prettier-ignore
const periods: readonly (readonly [string, string, string | null, string | null])[] = [
  ['所列数据的统计期限自2023年1月1日起至2023年12月31日止。', '2023年1月1日起至2023年12月31日', '2023-01-01', '2023-12-31'],
  ['统计期限为2025年1月1日至12月31日。', '2025年1月1日至12月31日', '2025-01-01', '2025-12-31'],
  ['数据统计期限为 2020 年 1 月 1 日到 2021 年 12 月 31 日。', '2020年1月1日到2021年12月31日', '2020-01-01', '2021-12-31'],
  ['数据统计时间：2023-01-01至2023-12-31。', '2023-01-01至2023-12-31', '2023-01-01', '2023-12-31'],
  ['统计期限自2023年1月1日零时起，至12月31日止。', '2023年1月1日零时起，至12月31日', '2023-01-01', '2023-12-31'],
  ['统计期限为2023年1-12月。', '2023年1-12月', '2023-01-01', '2023-12-31'],
  ['统计期限为202311日至1231日。', '202311日至1231日', null, null],
  ['统计期限为二〇二三年一月一日至十二月三十一日。', '二〇二三年一月一日至十二月三十一日', '2023-01-01', '2023-12-31'],
]

test.each(periods)('the period in %s', (sentence, text, from, to) => {
  expect(read([sentence, ...parts]).period?.value).toEqual({ text, from, to })
})

test('a report without a period has none', () => {
  expect(read(parts).period).toBeNull()
  const other = '2023年3月1日至5月31日开展数据清理。'
  expect(read([...parts.slice(0, 2), other, ...parts.slice(2)]).period).toBeNull()
})

// prettier-ignore
const signatures: readonly (readonly [readonly string[], string | null, string | null, string | null])[] = [
  [['云溪县商务局', '2024年1月9日'], '云溪县商务局', '2024年1月9日', '2024-01-09'],
  [['云溪县商务局', '二〇二四年一月十日'], '云溪县商务局', '二〇二四年一月十日', '2024-01-10'],
  [['云溪县商务局', '2024-1-10'], '云溪县商务局', '2024-1-10', '2024-01-10'],
  [['云溪县商务局　2024年1月9日'], '云溪县商务局', '2024年1月9日', '2024-01-09'],
  [['2024年1月9日'], null, '2024年1月9日', '2024-01-09'],
  [['云溪县商务局', '2024年月日'], '云溪县商务局', '2024年月日', null],
  [['云溪县商务局', '2024年1月9日', '附件：年报.docx', '版权所有：云溪县人民政府', '2025年3月1日'], '云溪县商务局', '2024年1月9日', '2024-01-09'],
]

test.each(signatures)('the signature %j', (lines, organ, dateText, date) => {
  const report = read([...parts, ...lines])
  expect(report.signature).toMatchObject({ organ, dateText, date })
  expect(report.sections.at(-1)?.paragraphs.map(({ value }) => value)).toEqual(['无。'])
})

test('an organ alone at the end signs without a date; no organ and no date are no signature', () => {
  expect(read([...parts, '云溪县商务局']).signature).toMatchObject({
    organ: '云溪县商务局',
    dateText: null,
    date: null,
  })
  expect(read([...parts, '上一篇：通知', '2024年1月9日']).signature).toBeNull()
})

// prettier-ignore
const layouts: readonly (readonly [string, readonly string[], readonly (number | null)[]])[] = [
  ['as the form has them', parts, [1, 2, 3, 4, 5, 6]],
  ['with other numbers', parts.map((line) => line.replace(/^三、/, '3、').replace(/^六、/, '6、 ')), [1, 2, 3, 4, 5, 6]],
  ['with a remark glued to them', parts.map((line) => line.replace(/情况$/, '情况（无）')), [1, 2, 3, 4, 5, 6]],
  ['with other words', parts.map((line) => line.replace('五、存在的主要问题及改进情况', '五、政府信息公开工作存在的主要问题及整改措施').replace('四、政府', '四、因政府信息公开工作被申请行政复议和提起行政诉讼情况，政府').replace('，政府信息公开行政复议、行政诉讼情况', '')), [1, 2, 3, 4, 5, 6]],
  ['that name the organ', parts.map((line) => line.replace('二、', '二、行政机关').replace('三、', '三、本机关')), [1, 2, 3, 4, 5, 6]],
  ['with the caption of a table behind one', parts.flatMap((line) => (line.startsWith('三') ? [line, line.slice(2)] : [line])), [1, 2, 3, 4, 5, 6]],
  ['started again inside part one', [...parts.slice(0, 2), '一、加强领导', '二、依申请公开情况', '三、平台建设', ...parts.slice(2)], [1, 2, 3, 4, 5, 6]],
  ['named in the preamble', ['全文包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况等六个部分。', ...parts], [1, 2, 3, 4, 5, 6]],
  ['named in a table of contents', [...parts.filter((line) => /^.、/.test(line)), ...parts], [1, 2, 3, 4, 5, 6]],
  ['with rows of a torn table 3 in between', [...parts.slice(0, 4), '一、本年新收政府信息公开申请数量', '二、上年结转政府信息公开申请数量', '四、结转下年度继续办理', ...parts.slice(5)], [1, 2, 3, 5, 6]],
  ['with a seventh part', [...parts, '七、2024年工作思路', '继续努力。'], [1, 2, 3, 4, 5, 6, null]],
  ['with a part missing', parts.filter((line) => !line.startsWith('四')), [1, 2, 3, 5, 6]],
  ['with a part doubled', [...parts.slice(0, 4), '三、收到和处理政府信息公开申请情况', ...parts.slice(4)], [1, 2, 3, 3, 4, 5, 6]],
  ['with two parts exchanged', [...parts.slice(0, 4), ...parts.slice(5, 7), parts[4] ?? '', ...parts.slice(7)], [1, 2, 3, 5, 4, 6]],
  ['with text on the same line', ['一、总体情况2023年，本局依法公开政府信息。', ...parts.slice(2)], [1, 2, 3, 4, 5, 6]],
]

test.each(layouts)('the headings %s', (_, lines, expected) => {
  expect(ordinals(lines)).toEqual(expected)
})

test('marks of markdown around a heading are no part of it', () => {
  const { sections } = read(parts.map((line) => (/^.、/.test(line) ? `**${line}**` : line)))
  expect(sections.map(({ heading }) => heading)).toEqual(parts.filter((line) => /^.、/.test(line)))
})

test('text glued to a heading is the first paragraph of its part', () => {
  const [one] = read(['一、总体情况2023年，本局依法公开政府信息。', ...parts.slice(2)]).sections
  expect(one).toMatchObject({ heading: '一、总体情况', paragraphs: [{ value: '2023年，本局依法公开政府信息。' }] })
})

test('the lines of a wrapped paragraph are put together, with the place of the first', () => {
  const lines = [
    '（二）依申请公开情况。全年共受理政府信息公',
    '开申请 21 件，均在法定期限内答复。',
    '- 1 -',
    '（三）其他。',
  ]
  const report = read([...parts.slice(0, 2), ...lines, ...parts.slice(2)], 'pdf')
  expect(report.prose[2]).toEqual({
    value: '（二）依申请公开情况。全年共受理政府信息公开申请 21 件，均在法定期限内答复。',
    at: { paragraph: 3 },
  })
  expect(report.prose[3]?.value).toBe('（三）其他。')
  expect(report.claims).toMatchObject([{ value: 21, counts: 'requests.new' }])
})

// prettier-ignore
const citations: readonly (readonly [string, string, string | undefined])[] = [
  ['按照《年度报告格式》（国办公开办函〔2021〕30号）编制。', '国办公开办函〔2021〕30号', '年度报告格式'],
  ['根据《工作要点》（云办函〔2020〕34）号文件。', '云办函〔2020〕34）号', '工作要点'],
  ['依据云财〔2019）60号执行。', '云财〔2019）60号', undefined],
  ['按照国办公开办函[2021]30号要求。', '国办公开办函[2021]30号', undefined],
  ['按照国办公开办函（2021）30号要求。', '国办公开办函（2021）30号', undefined],
  ['《关于转发<办法>的通知》(和政办发〔2019〕33号)', '和政办发〔2019〕33号', '关于转发<办法>的通知'],
]

test.each(citations)('the document cited in %s', (sentence, text, title) => {
  const [cited] = read([...parts.slice(0, 2), sentence, ...parts.slice(2)]).citedDocuments
  expect(cited).toEqual({ text, ...(title !== undefined && { title }), sentence, at: { paragraph: 3 } })
})

test('the day of publication is read from the page or from a line before the report', () => {
  expect(read(parts, 'html', { PubDate: '2024-01-20 10:00' }).publishedOn).toEqual({ value: '2024-01-20', at: {} })
  expect(read(['发布日期：2024年1月20日', ...parts]).publishedOn?.value).toBe('2024-01-20')
  expect(read(parts).publishedOn).toBeNull()
})

test('a line of a million characters takes no longer than it must', () => {
  const lines = [
    '政府信息公开申请'.repeat(120_000),
    '“甲”、'.repeat(200_000),
    '未收到公民、法人'.repeat(100_000),
    '（2021'.repeat(150_000),
    ' '.repeat(1_000_000),
    '1'.repeat(1_000_000),
    '一、总体情况'.repeat(150_000),
  ]
  for (const line of lines) {
    const start = performance.now()
    read([...parts.slice(0, 2), line, ...parts.slice(2)], 'text')
    expect(performance.now() - start, line.slice(0, 8)).toBeLessThan(3000)
  }
})
