import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Block } from './blocks.ts'
import { readCsv } from './csv.ts'
import { readJson } from './json.ts'
import { defaultLimits } from './limits.ts'
import { readXlsx } from './xlsx.ts'
import { printNumber } from './xlsx-numbers.ts'
import { openZip } from './zip.ts'

const cellTexts = (blocks: readonly Block[]) =>
  blocks.map((block) =>
    block.kind === 'paragraph' ? block.text : block.rows.map((row) => row.map(({ text }) => text)),
  )

function workbook(
  sheets: readonly { name: string; xml: string; state?: string }[],
  shared = '',
): ReturnType<typeof readXlsx> {
  const files: Record<string, string> = {
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${sheets.map(({ name, state }, at) => `<sheet name="${name}"${state ? ` state="${state}"` : ''} sheetId="${at}" r:id="rId${at}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets.map((_, at) => `<Relationship Id="rId${at}" Target="worksheets/s${at}.xml"/>`).join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst>${shared}</sst>`,
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.0000"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="164"/></cellXfs></styleSheet>',
  }
  for (const [at, { xml }] of sheets.entries()) files[`xl/worksheets/s${at}.xml`] = `<worksheet>${xml}</worksheet>`
  const archive = openZip(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)]))),
    defaultLimits,
  )
  if (!archive.ok) throw new Error(archive.no.code)
  return readXlsx(archive.value, defaultLimits)
}

test('a sheet gives its rows with shared and inline texts, printed numbers, gaps and merged cells', () => {
  const xml = `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row>
    <row r="3"><c r="A3" t="inlineStr"><is><t>收费</t></is></c><c r="B3"><v>7730.2799999999997</v></c><c r="D3" s="1"><v>0.339</v></c></row>
    <row r="4"><c r="A4" t="s"><v>1</v></c><c r="B4" s="2"><v>1.5</v></c><c r="C4"/><c r="D4"/></row></sheetData>
    <mergeCells><mergeCell ref="A1:D1"/><mergeCell ref="B4:D4"/></mergeCells>`
  const result = workbook(
    [{ name: '表二', xml }],
    '<si><t>第二十条</t></si><si><r><t>合</t></r><rPh><t>he</t></rPh><r><t>计</t></r></si>',
  )
  if (!result.ok) throw new Error(result.no.code)
  expect(cellTexts(result.value.blocks)).toEqual([
    [['第二十条'], ['收费', '7730.28', '', '33.90%'], ['合计', '1.5000']],
  ])
  expect(result.value.blocks[0]).toMatchObject({
    place: { sheet: '表二', table: 1 },
    rows: [
      [{ columns: 4 }],
      [{ place: { sheet: '表二', row: 3, column: 1 } }, {}, {}, {}],
      [{}, { columns: 3, column: 1 }],
    ],
  })
})

test('sentences and headings between the rows are paragraphs', () => {
  const row = (r: number, ...values: string[]) =>
    `<row r="${r}">${values.map((value) => `<c t="str"><v>${value}</v></c>`).join('')}</row>`
  const xml = `<sheetData>${row(1, '某局年度报告')}${row(2, '一、总体情况说明')}${row(3, '本年公开三条。')}${row(4, '规章', '0')}${row(5, '文件', '1')}</sheetData>`
  const result = workbook([{ name: '甲', xml }])
  expect(result.ok && cellTexts(result.value.blocks)).toEqual([
    '某局年度报告',
    '一、总体情况说明',
    '本年公开三条。',
    [
      ['规章', '0'],
      ['文件', '1'],
    ],
  ])
})

test('hidden sheets are not read but named', () => {
  const xml = '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row></sheetData>'
  const result = workbook([
    { name: '公开', xml },
    { name: '底稿', xml, state: 'veryHidden' },
  ])
  expect(result).toMatchObject({
    ok: true,
    value: { about: { hiddenSheets: '底稿' }, blocks: [{ place: { sheet: '公开' } }] },
  })
})

test('numbers are printed as the sheet shows them', () => {
  expect(printNumber('44927', 'yyyy-m-d')).toBe('2023-01-01')
  expect(printNumber('12', '')).toBe('12')
  expect(printNumber('1234.5', '#,##0.00')).toBe('1234.50')
  expect(printNumber('0.30000000000000004', '')).toBe('0.30000000000000004')
})

const csv = (text: string) => {
  const result = readCsv(text, defaultLimits)
  if (!result.ok) throw new Error(result.no.code)
  return result.value.blocks
}

test('separated values: quotes, line ends in quotes, and the separator the file uses', () => {
  expect(cellTexts(csv('甲,"乙,""丙""\n丁",3\r\n\r\n规章,,0\n'))).toEqual([
    [
      ['甲', '乙,"丙"\n丁', '3'],
      ['规章', '', '0'],
    ],
  ])
  expect(cellTexts(csv('甲;乙\n1,5;2'))).toEqual([
    [
      ['甲', '乙'],
      ['1,5', '2'],
    ],
  ])
  expect(cellTexts(csv('甲\t"未闭合'))).toEqual([[['甲', '未闭合']]])
})

const json = (value: unknown) => {
  const result = readJson(typeof value === 'string' ? value : JSON.stringify(value), defaultLimits)
  if (!result.ok) throw new Error(result.no.code)
  return cellTexts(result.value.blocks)
}

test('JSON: columns with labelled rows, lists of lists, lists of objects', () => {
  expect(json({ columns: ['自然人', '总计'], rows: { 新收: [60, 62], 结转: [0, null] } })).toEqual([
    [
      ['', '自然人', '总计'],
      ['新收', '60', '62'],
      ['结转', '0', ''],
    ],
  ])
  expect(
    json([
      ['规章', 1],
      ['文件', 2],
    ]),
  ).toEqual([
    [
      ['规章', '1'],
      ['文件', '2'],
    ],
  ])
  expect(json({ data: [{ 项目: '许可', 数量: 3 }, { 项目: '处罚' }] })).toEqual([
    [
      ['项目', '数量'],
      ['许可', '3'],
      ['处罚', ''],
    ],
  ])
})

test('JSON: a number keeps the form it was written in', () => {
  expect(json('[["收费",1.10],["其他",20.00]]')).toEqual([
    [
      ['收费', '1.10'],
      ['其他', '20.00'],
    ],
  ])
})

test('JSON: strings that hold a page are read as one', () => {
  expect(
    json({ title: '年报', content: '<p>一、总体情况</p><table><tr><td>许可</td><td>3</td></tr></table>' }),
  ).toEqual(['年报', '一、总体情况', [['许可', '3']]])
})
