import { expect, test } from 'vitest'
import { blocksOfPdf, pdfReader, tablesOf, textsOf } from '../../test/support/pdf.ts'
import { rawPdf } from '../../test/support/raw-pdf.ts'
import { createTypesetter } from '../../test/support/typst.ts'
import { defaultLimits } from './limits.ts'

const read = await pdfReader()
const typeset = createTypesetter()

const page = `#set page(width: 595pt, height: 842pt, margin: 72pt)
#set text(font: "Noto Serif SC", size: 12pt, lang: "zh", region: "cn")
#set par(justify: true, first-line-indent: (amount: 2em, all: true))
`
const readTypst = (body: string) => blocksOfPdf(read, typeset(page + body))
const filler = '\n\n表格之后的一段正文文字'
const paragraphs = async (body: string): Promise<string[]> =>
  (await readTypst(body)).flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
const grids = async (body: string): Promise<string[][][]> => tablesOf(await readTypst(body + filler)).map(textsOf)

const words = (x: number, y: number, text: string): string => `BT /F1 10 Tf ${x} ${y} Td (${text}) Tj ET\n`
const enough = words(72, 700, 'enough words to be a document')

test('a ruled table is read with its merged cells, its wrapped labels and its blanks', async () => {
  const [grid] = await grids(`#table(columns: (90pt, 60pt, 60pt, 60pt), align: center + horizon,
    table.cell(rowspan: 2)[申请人情况（按照自然人和法人分别统计）], table.cell(colspan: 2)[法人或其他组织], table.cell(rowspan: 2)[总计],
    [商业企业], [科研机构],
    [本年新收政府信息公开申请数量], [12], [], [7730.28])`)
  expect(grid).toEqual([
    ['申请人情况（按照自然人和法人分别统计） v2', '法人或其他组织 +2', '总计 v2'],
    ['商业企业', '科研机构'],
    ['本年新收政府信息公开申请数量', '12', '', '7730.28'],
  ])
})

test('heads and feet that run through the pages are no text, and are told apart', async () => {
  const running = '#set page(header: [机密★5年], footer: context align(center)[— #counter(page).display() —])\n'
  const document = await read(
    typeset(`${page}${running}第一页的正文文字。#pagebreak()第二页的正文文字。`),
    defaultLimits,
  )
  if (!document.ok) throw new Error(document.no.code)
  expect(document.value.running).toEqual(['机密★5年', '— 1 —', '— 2 —'])
  expect(document.value.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))).toEqual([
    '第一页的正文文字。',
    '第二页的正文文字。',
  ])
})

test('every cell knows its page, row and column', async () => {
  const [table] = tablesOf(
    await readTypst(`#pagebreak()\n前文前文前文前文前文\n#table(columns: 2, [甲], [乙], [丙], [4])`),
  )
  expect(table?.place).toEqual({ page: 2, table: 1 })
  expect(table?.rows[1]?.[1]).toEqual({
    text: '4',
    column: 1,
    columns: 1,
    rows: 1,
    place: { page: 2, row: 2, column: 2 },
  })
})

test('a table broken over pages is one table for each page', async () => {
  const rows = Array.from({ length: 40 }, (_, index) => `[第${index}项], [${index * 7}]`).join(', ')
  const found = await grids(`#table(columns: (200pt, 80pt), ${rows})`)
  expect(found.length).toBeGreaterThan(1)
  expect(found.flat()).toEqual(Array.from({ length: 40 }, (_, index) => [`第${index}项`, `${index * 7}`]))
})

test('a label set downwards or sideways stays in its cell', async () => {
  const [grid] = await grids(`#table(columns: (40pt, 40pt, 60pt),
    table.cell(rowspan: 2)[办#linebreak()理#linebreak()结#linebreak()果],
    table.cell(rowspan: 2, rotate(-90deg, reflow: true)[不予公开]), [1], [2])`)
  expect(grid).toEqual([['办理结果 v2', '不予公开 v2', '1'], ['2']])
})

test('a line broken on purpose in a cell is a line feed, and numbers below each other stay two', async () => {
  const [grid] = await grids(`#table(columns: (200pt, 24pt), [甲#linebreak()乙乙], [1#linebreak()2])`)
  expect(grid).toEqual([['甲\n乙乙', '1\n2']])
})

test('a number that runs over the edge of its cell is not torn', async () => {
  const [grid] = await grids(`#table(columns: (30pt, 30pt, 30pt), align: center, [], [#box(width: 8pt)[1234567]], [])`)
  expect(grid?.[0]?.join('')).toBe('1234567')
})

test('an open-sided table has its outer columns, and a frame around words is no table', async () => {
  const stroke = '(x, y) => (top: .5pt, bottom: .5pt, left: if x > 0 { .5pt })'
  expect(await grids(`#table(columns: (120pt, 80pt), stroke: ${stroke}, [许可], [1], [处罚], [])`)).toEqual([
    [
      ['许可', '1'],
      ['处罚', ''],
    ],
  ])
  expect(await grids('#rect(width: 100%)[框里的文字说明不是表格]')).toEqual([])
})

test('an underline or a strike-through inside a cell makes no row', async () => {
  const [grid] = await grids(`#table(columns: (100pt, 100pt), [#underline[行政许可]], [#strike[12]], [处罚], [3])`)
  expect(grid).toEqual([
    ['行政许可', '12'],
    ['处罚', '3'],
  ])
})

test('a table without rules stays lines, with the place of each piece', async () => {
  const blocks = await readTypst(`#table(columns: (200pt, 80pt, 80pt), stroke: none, [项目], [数量], [备注],
    [行政许可处理决定数量名称很长需要折行], [1], [22], [处罚], [], [44])`)
  const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.pieces?.map(({ text }) => text)] : []))
  expect(lines.slice(0, 2)).toEqual([
    ['项目', '数量', '备注'],
    [expect.stringContaining('行政许可'), '1', '22'],
  ])
  expect(lines.at(-1)).toEqual(['处罚', '44'])
  const last = blocks.at(-1)
  expect(last?.kind === 'paragraph' && last.pieces?.at(-1)?.from).toBeCloseTo(357, 0)
})

test('prose is joined where a line is full and the next is not indented; headings stand alone', async () => {
  const text =
    '本机关按照要求编制本报告，现将有关情况公布如下，数据的统计期限自2023年1月1日起至2023年12月31日止，电话0000-1234567。'
  expect(await paragraphs(`${text}\n\n${text}\n\n一、总体情况\n\n（一）主动公开`)).toEqual([
    text,
    text,
    '一、总体情况',
    '（一）主动公开',
  ])
})

test('page numbers and running heads are dropped, also between the halves of a sentence', async () => {
  const text = '本年度主动公开政府信息若干条并且继续加强公开工作'.repeat(150)
  const found = await paragraphs(`#set page(header: align(center)[某县某局年度报告], numbering: "— 1 —")\n${text}。`)
  expect(found).toEqual([`${text}。`])
})

test('a radical sign is read as the character it stands for', async () => {
  expect((await paragraphs('⾏政许可⺠生⼀⽉⻔户网站公开'))[0]).toBe('行政许可民生一月门户网站公开')
})

test('ligatures, rare characters and hyphens at the end of a line are kept', async () => {
  expect(await paragraphs('𠮷䶮𬭚 office ——引号——公开')).toEqual(['𠮷䶮𬭚 office ——引号——公开'])
  expect((await paragraphs('我们的联系电话号码是0000-#linebreak()12345678'))[0]).toBe('我们的联系电话号码是0000-')
})

test('lines drawn as thin boxes, as strokes or inside a form object make the same table', async () => {
  const cells = words(80, 705, 'one') + words(180, 705, '2') + words(80, 685, 'three') + words(180, 685, '4')
  const rows = [720, 700, 680]
  const columns = [72, 172, 272]
  const drawn = {
    boxes: [...rows.map((y) => `72 ${y} 200 0.5 re f`), ...columns.map((x) => `${x} 680 0.5 40 re f`)].join('\n'),
    strokes: [...rows.map((y) => `72 ${y} m 272 ${y} l S`), ...columns.map((x) => `${x} 680 m ${x} 720 l S`)].join(
      '\n',
    ),
    frames: '72 700 100 20 re S 172 700 100 20 re S 72 680 100 20 re S 172 680 100 20 re S',
    dashes: [
      ...rows.map((y) => `72 ${y} m 272 ${y} l S`),
      ...columns.map((x) => `${x} 720 m ${x} 700.6 l ${x} 699 m ${x} 680 l S`),
    ].join('\n'),
  }
  const expected = [
    ['one', '2'],
    ['three', '4'],
  ]
  for (const lines of Object.values(drawn)) {
    const direct = await blocksOfPdf(read, rawPdf([{ content: enough.replace('700', '600') + lines + '\n' + cells }]))
    expect(tablesOf(direct).map(textsOf)).toEqual([expected])
    const inForm = rawPdf([
      { content: `q 1 0 0 1 20 -30 cm /Grid Do Q ${enough}`, forms: { Grid: `${lines}\n${cells}` } },
    ])
    expect(tablesOf(await blocksOfPdf(read, inForm)).map(textsOf)).toEqual([expected])
  }
})

test('a page turned by its own setting or by its content is read along its writing', async () => {
  const grid =
    '72 700 100 20 re S 172 700 100 20 re S\n' +
    words(80, 705, 'one') +
    words(180, 705, '2') +
    enough.replace('700', '500')
  const expected = [[['one', '2']]]
  for (const rotate of [90, 180, 270] as const) {
    expect(tablesOf(await blocksOfPdf(read, rawPdf([{ content: grid, rotate }]))).map(textsOf)).toEqual(expected)
  }
  for (const turn of ['0 1 -1 0 595 0', '-1 0 0 -1 595 842', '0 -1 1 0 0 842']) {
    const turned = rawPdf([{ content: `q ${turn} cm ${grid} Q` }])
    expect(tablesOf(await blocksOfPdf(read, turned)).map(textsOf)).toEqual(expected)
  }
})

test('bold faked by printing twice is read once, slanted watermarks not at all', async () => {
  const content =
    words(72, 700, 'total 11 of them') +
    words(72.3, 700, 'total 11 of them') +
    'BT /F1 60 Tf 0.7 0.7 -0.7 0.7 200 300 Tm (COPY) Tj ET'
  const blocks = await blocksOfPdf(read, rawPdf([{ content }]))
  expect(blocks.map((block) => block.kind === 'paragraph' && block.text)).toEqual(['total 11 of them'])
})

test('what cannot be read is refused with its reason', async () => {
  const codeOf = async (bytes: Uint8Array): Promise<string> => {
    const result = await read(bytes, defaultLimits)
    return result.ok ? 'read' : result.no.code
  }
  const whole = rawPdf([{ content: enough }])
  expect(await codeOf(new Uint8Array())).toBe('empty')
  expect(await codeOf(new TextEncoder().encode('no pdf at all'))).toBe('damaged')
  expect(await codeOf(whole.subarray(0, 60))).toBe('damaged')
  expect(await codeOf(rawPdf([{ content: enough }], { encrypt: true }))).toBe('encrypted')
  expect(await codeOf(rawPdf([{ content: '72 700 100 20 re S' }]))).toBe('no-text')
  expect(await codeOf(rawPdf([{ content: words(300, 40, '- 1 -') }]))).toBe('no-text')
  expect(await codeOf(whole)).toBe('read')
})

test('a file without its table of objects is read all the same', async () => {
  const whole = new TextDecoder().decode(rawPdf([{ content: enough }]))
  const broken = new TextEncoder().encode(whole.slice(0, whole.indexOf('xref')))
  const shifted = new TextEncoder().encode(`\n\n${whole.replaceAll(/\d{10} 00000 n/g, '0000000007 00000 n')}`)
  for (const bytes of [broken, shifted]) {
    expect((await blocksOfPdf(read, bytes)).map((block) => block.kind)).toEqual(['paragraph'])
  }
})

test('size limits hold for the file, its characters and its parts', async () => {
  const bytes = rawPdf([{ content: enough }])
  const tight = [{ bytes: 10 }, { unpackedBytes: 10 }, { parts: 0 }]
  for (const limits of tight) expect((await read(bytes, { ...defaultLimits, ...limits })).ok).toBe(false)
})

test('a file that unpacks without end is refused as a bomb, and the next one is read', async () => {
  const bomb = rawPdf([{ content: enough + '9 9 9 9 re S\n'.repeat(2_000_000), packed: true }])
  const [first, second] = await Promise.all([
    read(bomb, defaultLimits),
    read(rawPdf([{ content: enough }]), defaultLimits),
  ])
  expect(first).toEqual({ ok: false, no: { code: 'bomb' } })
  expect(second.ok).toBe(true)
})
