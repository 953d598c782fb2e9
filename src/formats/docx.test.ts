import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Table } from './blocks.ts'
import { readDocx } from './docx.ts'
import { defaultLimits } from './limits.ts'
import { openZip } from './zip.ts'

const wrap = (body: string, prefix = 'w') =>
  `<?xml version="1.0"?><${prefix}:document xmlns:${prefix}="x" xmlns:mc="y"><${prefix}:body>${body}</${prefix}:body></${prefix}:document>`

function read(body: string, parts: Record<string, string> = {}) {
  const files = {
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': body.startsWith('<?xml') ? body : wrap(body),
    ...parts,
  }
  const archive = openZip(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)]))),
    defaultLimits,
  )
  if (!archive.ok) throw new Error(archive.no.code)
  return readDocx(archive.value, defaultLimits)
}
const blocksOf = (body: string, parts?: Record<string, string>) => {
  const result = read(body, parts)
  if (!result.ok) throw new Error(result.no.code)
  return result.value.blocks
}
const texts = (body: string, parts?: Record<string, string>) =>
  blocksOf(body, parts).map((block) => (block.kind === 'paragraph' ? block.text : 'table'))
const shape = (body: string) =>
  blocksOf(body)
    .filter((block): block is Table => block.kind === 'table')
    .map(({ rows }) =>
      rows.map((row) => row.map(({ text, column, columns, rows: down }) => `${column}+${columns}×${down} ${text}`)),
    )

const p = (text: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`
const tc = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`
const tr = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`
const tbl = (...rows: string[]) => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`
const below = '<w:vMerge/>'

test('runs join to paragraphs; tabs and breaks keep their character', () => {
  const runs =
    '<w:r><w:t>一、</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>总体&amp;情况</w:t><w:tab/><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r>'
  expect(texts(`<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>${runs}</w:p><w:p/>`)).toEqual([
    '一、总体&情况\t甲\n乙',
  ])
})

test('cells that continue a merged one are swallowed and make it reach down', () => {
  const rows = [
    tr(tc('结果', '<w:vMerge w:val="restart"/>'), tc('予以公开', '<w:gridSpan w:val="2"/>'), tc('3')),
    tr(tc('', below), tc('不予公开', '<w:vMerge w:val="restart"/>'), tc('国家秘密'), tc('1')),
    tr(tc('', below), tc('藏', below), tc('其他'), tc('')),
    tr(tc('结转', '<w:gridSpan w:val="3"/>'), tc('0')),
  ]
  expect(shape(tbl(...rows))).toEqual([
    [
      ['0+1×3 结果', '1+2×1 予以公开', '3+1×1 3'],
      ['1+1×2 不予公开', '2+1×1 国家秘密', '3+1×1 1'],
      ['2+1×1 其他', '3+1×1 '],
      ['0+3×1 结转', '3+1×1 0'],
    ],
  ])
})

test('a row that begins further right keeps its columns', () => {
  expect(
    shape(tbl(tr(tc('甲'), tc('乙')), `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${tc('丙')}${tc('丁')}</w:tr>`)),
  ).toEqual([
    [
      ['0+1×1 甲', '1+1×1 乙'],
      ['1+1×1 丙', '2+1×1 丁'],
    ],
  ])
})

test('what was inserted is kept, what was deleted or moved away is not', () => {
  const body = `<w:p><w:ins><w:r><w:t>新收12件</w:t></w:r></w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>移</w:t></w:r></w:moveFrom></w:p>`
  expect(texts(body)).toEqual(['新收12件'])
  const deleted = `<w:tr><w:trPr><w:del w:author="x"/></w:trPr>${tc('删')}${tc('9')}</w:tr>`
  expect(shape(tbl(tr(tc('甲'), tc('1')), deleted, tr(tc('乙'), tc('2'))))).toEqual([
    [
      ['0+1×1 甲', '1+1×1 1'],
      ['0+1×1 乙', '1+1×1 2'],
    ],
  ])
})

test('a text box is read once and set before the paragraph it hangs on', () => {
  const box = `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p('框内')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p('框内')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`
  expect(texts(`<w:p><w:r><w:t>前</w:t></w:r>${box}<w:r><w:t>后</w:t></w:r></w:p>`)).toEqual(['框内', '前后'])
})

test('page numbers are dropped, other fields keep their result, hidden runs and pronunciation are left out', () => {
  const field = (code: string, result: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${result}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`
  const ruby =
    '<w:r><w:ruby><w:rt><w:r><w:t>yin</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>音</w:t></w:r></w:rubyBase></w:ruby></w:r>'
  const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r>'
  expect(texts(`<w:p>${field('PAGE', '7')}${field('REF x', '见第三部分')}${hidden}${ruby}</w:p>`)).toEqual([
    '见第三部分音',
  ])
})

test('ticked and empty boxes of picture fonts are read as such', () => {
  const sym = (char: string) => `<w:r><w:sym w:font="Wingdings" w:char="${char}"/></w:r>`
  expect(texts(`<w:p>${sym('F0FE')}<w:r><w:t>是</w:t></w:r>${sym('F0A8')}<w:r><w:t>否</w:t></w:r></w:p>`)).toEqual([
    '☑是☐否',
  ])
})

test('tables in cells are kept, the table around them is unfolded', () => {
  const blocks = blocksOf(tbl(`<w:tr><w:tc>${p('前')}${tbl(tr(tc('甲'), tc('1')))}${p('')}</w:tc></w:tr>`))
  expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table'])
})

const numbering = `<w:numbering xmlns:w="x"><w:abstractNum w:abstractNumId="4">
  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="japaneseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>
  <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%3."/></w:lvl></w:abstractNum>
  <w:num w:numId="9"><w:abstractNumId w:val="4"/></w:num></w:numbering>`
const numbered = (level: number, text: string) =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="9"/></w:numPr>`)

test('automatic numbers of headings are printed as Word prints them', () => {
  const body = [
    numbered(0, '总体情况'),
    numbered(1, '主动公开'),
    numbered(2, '甲'),
    numbered(2, '乙'),
    numbered(1, '依申请公开'),
    numbered(0, '下一项'),
    numbered(1, '又一'),
  ]
  expect(texts(body.join(''), { 'word/numbering.xml': numbering })).toEqual([
    '一、总体情况',
    '（一）主动公开',
    '1.甲',
    '2.乙',
    '（二）依申请公开',
    '二、下一项',
    '（一）又一',
  ])
})

test('a style may bring the number with it', () => {
  const styles = `<w:styles xmlns:w="x"><w:style w:styleId="a"><w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>`
  const parts = { 'word/numbering.xml': numbering, 'word/styles.xml': styles }
  expect(
    texts(
      p('总体情况', '<w:pStyle w:val="b"/>') +
        p('无号', '<w:pStyle w:val="b"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
      parts,
    ),
  ).toEqual(['一、总体情况', '无号'])
})

test('another prefix for the same namespace is read alike', () => {
  expect(texts(wrap('<ns0:p><ns0:r><ns0:t>甲</ns0:t></ns0:r></ns0:p>', 'ns0'))).toEqual(['甲'])
})

test('a package without a body is damaged', () => {
  expect(read('<?xml version="1.0"?><other/>')).toMatchObject({ ok: false, no: { code: 'damaged' } })
})

test('struck-out text and raised marks of notes are no digits of the number beside them', () => {
  expect(
    blocksOf(
      '<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>9</w:t></w:r><w:r><w:t>12</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r><w:r><w:rPr><w:dstrike w:val="0"/></w:rPr><w:t>件</w:t></w:r></w:p>',
    ),
  ).toMatchObject([{ text: '12件' }])
})
