import { expect, test } from 'vitest'
import type { Table } from './blocks.ts'
import { readHtml } from './html.ts'
import { defaultLimits } from './limits.ts'

const read = (html: string) => {
  const result = readHtml(html, defaultLimits)
  if (!result.ok) throw new Error(result.no.code)
  return result.value
}
const texts = (html: string) => read(html).blocks.map((block) => (block.kind === 'paragraph' ? block.text : 'table'))
const table = (html: string): Table => {
  const found = read(html).blocks.find((block) => block.kind === 'table')
  if (!found) throw new Error('no table')
  return found
}
const shape = ({ rows }: Table) =>
  rows.map((row) => row.map(({ text, column, columns, rows: down }) => `${column}+${columns}×${down} ${text}`))

test('block elements make paragraphs, and spans around single characters leave no gap', () => {
  expect(
    texts(
      '<div><p><span>一</span><span>、</span><font>总体</font>情况</p>\n<p>本年&nbsp;受理 &#52;2&emsp;件</p></div>',
    ),
  ).toEqual(['一、总体情况', '本年\u00a0受理 42\u2003件'])
})

test('white space of the source folds to one blank, and a line break of the page is a line feed', () => {
  expect(texts('<p>  甲县\n   教育局<br>二〇二三年<br/> 度 </p>')).toEqual(['甲县 教育局\n二〇二三年\n度'])
})

test('two line breaks end a paragraph in text that has no paragraphs', () => {
  expect(texts('<body>一、总体情况<br><br>　　本年公开三条。</body>')).toEqual(['一、总体情况', '本年公开三条。'])
})

test('scripts, styles, comments and hidden elements are left out', () => {
  const html = `<head><style>p{}</style><title>年报</title></head><script>var a="<p>x</p>"</script><!-- <p>旧</p> -->
    <div style="DISPLAY : none"><p>隐藏<br></p></div><p hidden>隐藏</p><noscript>请开启</noscript><p>正文<o:p></o:p></p>`
  expect(texts(html)).toEqual(['正文'])
})

test('title and publication marks of the page are kept beside its text', () => {
  const html =
    '<title> 年度报告 </title><meta name="PubDate" content="2024-01-20"><meta name="viewport" content="x"><p>文</p>'
  expect(read(html).about).toEqual({ title: '年度报告', PubDate: '2024-01-20' })
})

test('cells find their grid column under row spans and column spans', () => {
  const html = `<table><tr><td rowspan=2 colspan=2>甲</td><td>乙</td></tr><tr><td>丙</td></tr><tr><td>丁<td>戊<td> </tr></table>`
  expect(shape(table(html))).toEqual([['0+2×2 甲', '2+1×1 乙'], ['2+1×1 丙'], ['0+1×1 丁', '1+1×1 戊', '2+1×1 ']])
})

test('a row span is cut at the end of its table', () => {
  expect(shape(table('<table><tr><td rowspan="20">甲<td>1<tr><td>2</table>'))).toEqual([
    ['0+1×2 甲', '1+1×1 1'],
    ['1+1×1 2'],
  ])
})

test('paragraphs of one cell are its lines, and empty ones are not', () => {
  const html = '<table><tr><td><p>&nbsp;</p><p>商业</p><p>企业</p></td><td><p>其<span>他</span></p></td></tr></table>'
  expect(shape(table(html))).toEqual([['0+1×1 商业\n企业', '1+1×1 其他']])
})

test('a table that lays the page out is unfolded, and the tables in it are kept', () => {
  const html = `<table><tr><td>首页</td><td>公开</td></tr><tr><td><h1>年报</h1><p>导语</p>
    <table><tr><td>行政许可</td><td>7</td></tr></table><p>尾</p></td></tr></table>`
  const blocks = read(html).blocks
  expect(blocks.map(({ kind }) => kind)).toEqual(['table', 'paragraph', 'paragraph', 'table', 'paragraph'])
  expect(blocks.at(3)).toMatchObject({ place: { table: 2 }, rows: [[{ text: '行政许可' }, { text: '7' }]] })
})

test('a table of one column is a frame around paragraphs', () => {
  expect(texts('<table><tr><td><p>甲</p><p>乙</p></td></tr><tr><td>丙</td></tr></table>')).toEqual(['甲', '乙', '丙'])
})

test('long prose in a cell does not take the rows of figures around it along', () => {
  const prose = `<p>${'本年度工作平稳。'.repeat(20)}</p>`.repeat(3)
  const html = `<table><tr><td>总体情况</td><td>${prose}</td></tr><tr><td>行政许可</td><td>3</td></tr><tr><td>行政处罚</td><td>4</td></tr></table>`
  const blocks = read(html).blocks
  expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'paragraph', 'paragraph', 'table'])
})

test('cells without a row, rows without a table and tables that never end are still read', () => {
  expect(shape(table('<table><td>甲<td>1'))).toEqual([['0+1×1 甲', '1+1×1 1']])
  expect(texts('<tr><td>甲</td><td>乙</td></tr></table></div>')).toEqual(['甲', '乙'])
})

test('absurd spans neither fail nor cost much', () => {
  const cell = '<td colspan=1000000 rowspan=1000000>9</td>'
  const rows = shape(table(`<table>${`<tr>${cell.repeat(40)}</tr>`.repeat(40)}</table>`))
  expect(rows).toHaveLength(40)
  expect(rows[0]?.[1]).toBe('1000+1000×40 9')
})

test('elements nested beyond the limit are refused', () => {
  expect(readHtml('<div>'.repeat(100_000), defaultLimits)).toEqual({
    ok: false,
    no: { code: 'damaged', facts: { depth: 1000 } },
  })
})

test('more cells than the limit are refused', () => {
  const result = readHtml('<table><tr>' + '<td>1'.repeat(50_000), { ...defaultLimits, parts: 1000 })
  expect(result).toMatchObject({ ok: false, no: { code: 'too-large' } })
})

test('a value typed into a field of the page is text, buttons and hidden fields are not', () => {
  const page =
    '<table><tr><td>规章</td><td><input value="23"></td><td><input type="hidden" value="7"></td></tr></table>'
  const read = readHtml(page, defaultLimits)
  const [table] = read.ok ? read.value.blocks : []
  expect(table?.kind === 'table' && table.rows[0]?.map(({ text }) => text)).toEqual(['规章', '23', ''])
})

test('elements shown as a table by their style or role are a table; rows and cells without one are not', () => {
  const drawn =
    '<div style="display:table"><div style="display: table-row"><span style="display:table-cell">甲</span><span style="display:table-cell">1</span></div><p style="DISPLAY:table-row"><i style="display:table-cell">乙</i><i style="display:table-cell">2</i></p></div>'
  expect(shape(table(drawn))).toEqual([
    ['0+1×1 甲', '1+1×1 1'],
    ['0+1×1 乙', '1+1×1 2'],
  ])
  const named =
    '<div role="table"><div role="rowgroup"><div role="row"><div role="columnheader" aria-colspan="2">甲</div></div><div role="row"><div role="cell">乙</div><div role="cell">2</div></div></div></div>'
  expect(shape(table(named))).toEqual([['0+2×1 甲'], ['0+1×1 乙', '1+1×1 2']])
  expect(texts('<div style="display:table-row"><div style="display:table-cell">甲</div>乙</div>')).toEqual(['甲', '乙'])
  expect(texts('<div style="display:table"><div style="display:table-cell">甲</div></div>乙')).toEqual(['甲', '乙'])
})
