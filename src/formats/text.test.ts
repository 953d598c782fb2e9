import { expect, test } from 'vitest'
import { defaultLimits } from './limits.ts'
import { readText } from './text.ts'

function blocksOf(text: string, format: 'text' | 'markdown' = 'text') {
  const result = readText(text, format, defaultLimits)
  if (!result.ok) throw new Error(result.no.code)
  return result.value.blocks
}
/** Paragraphs as text, tables as their rows of cell texts. */
const read = (text: string, format: 'text' | 'markdown' = 'text') =>
  blocksOf(text, format).map((block) =>
    block.kind === 'paragraph' ? block.text : block.rows.map((row) => row.map((cell) => cell.text)),
  )

test('lines are paragraphs with the number of their line, so that blank lines show', () => {
  expect(blocksOf('一、总体情况\r\n\r\n\u3000\u3000全年公开三条。\f第二页\n')).toEqual([
    { kind: 'paragraph', text: '一、总体情况', place: { page: 1, line: 1 } },
    { kind: 'paragraph', text: '全年公开三条。第二页', place: { page: 2, line: 3 } },
  ])
})

test('one cell a line, begun by a tab: other lines continue the cell, an empty line ends the row', () => {
  const text = '二、公开情况\n\t信息内容\n\t本年\n制发件数\n\n\t规章\n\t0\n\n \t规范性文件\n\t\n\n\n三、申请情况\n无'
  expect(read(text)).toEqual([
    '二、公开情况',
    [
      ['信息内容', '本年\n制发件数'],
      ['规章', '0'],
      ['规范性文件', ''],
    ],
    '三、申请情况',
    '无',
  ])
})

test('a heading right after the last cell is not swallowed by it', () => {
  expect(read('\t行政许可\n\t3\n\n\t行政处罚\n\t4\n\n\t合计\n\t7\n  三、收到和处理申请情况')).toEqual([
    [
      ['行政许可', '3'],
      ['行政处罚', '4'],
      ['合计', '7'],
    ],
    '三、收到和处理申请情况',
  ])
})

test('paragraphs that are only indented by a tab stay paragraphs', () => {
  const text =
    '\t一、总体情况\n\t本年度公开信息十二条，未收到申请。\n\t二、问题\n\t公开不够及时。\n\t三、其他\n\t没有其他需要报告的事项。'
  expect(read(text).every((block) => typeof block === 'string')).toBe(true)
})

test('cells keep the line they begin in', () => {
  const [table] = blocksOf('\t甲\n\t1\n\n\t乙\n续\n\t2\n\n\t丙\n\t3')
  expect(table).toMatchObject({
    place: { line: 1 },
    rows: [{}, [{ text: '乙\n续', place: { line: 4, row: 2, column: 1 } }, { place: { line: 6 } }], {}],
  })
})

test('one cell a line, ended by a stroke: lines of strokes end the row and stand for swallowed cells', () => {
  const text =
    '第（一）项 |\n||||\n内容 |\n制发 |\n废止 |\n有效 |\n|\n规章 |\n0 |\n|\n2 |\n|\n许可 |\n5 |\n|||\n三、申请情况\n无'
  expect(read(text)).toEqual([
    [['第（一）项'], ['内容', '制发', '废止', '有效'], ['规章', '0', '', '2'], ['许可', '5']],
    '三、申请情况',
    '无',
  ])
})

test.each([
  [
    'one cell a line',
    '第（一）项 | ||\n内容 |\n制发 |\n废止 |\n规章 |\n4 |\n7 |\n第（五）项 | ||\n第（六）项 | ||\n收费 |\n6 |\n',
  ],
  [
    'one row a line',
    '第（一）项 | ||\n内容 | 制发 | 废止 |\n规章 | 4 | 7 |\n第（五）项 | ||\n第（六）项 | ||\n收费 | 6 |\n',
  ],
  [
    'a row over several lines',
    '|\n 第（一）项 | ||\n|\n 内容 |\n 制发 |\n 废止 |\n| 规章 |\n 4 |\n 7 |\n| 第（五）项 | ||\n| 第（六）项 | ||\n| 收费 | 6 |\n',
  ],
])('rows filled up behind their last cell, but for the last one: %s', (_, text) => {
  expect(read(`${text}三、申请情况`)).toEqual([
    [['第（一）项'], ['内容', '制发', '废止'], ['规章', '4', '7'], ['第（五）项'], ['第（六）项'], ['收费', '6']],
    '三、申请情况',
  ])
})

test('a lone stroke that makes a row as wide as the others fills it up, or its last cell is empty: the row is short', () => {
  expect(
    read('第（一）项 | |||\n内容 | 制发 | 废止 | 有效 |\n规章 | 2 | 3 | |\n第（五）项 | |||\n许可 | 5 | ||\n完'),
  ).toEqual([
    [['第（一）项'], ['内容', '制发', '废止', '有效'], ['规章', '2', '3'], ['第（五）项'], ['许可', '5']],
    '完',
  ])
})

test('a stroke on the next line closes a cell too, where the rest of its row is filling', () => {
  const text = '第（一）项\n|\n||\n内容 |\n制发 |\n废止 |\n规章 |\n4 |\n7 |\n第（五）项 | ||\n第（六）项 | ||\n完'
  expect(read(text)).toEqual([
    [['第（一）项'], ['内容', '制发', '废止'], ['规章', '4', '7'], ['第（五）项'], ['第（六）项']],
    '完',
  ])
})

test('a short line right before a table is not drawn into it by the stroke that opens the table', () => {
  expect(read('表格如下\n| \n 规章 | \n 4 |\n| \n 许可 | \n 5 |\n完')).toEqual([
    '表格如下',
    [
      ['规章', '4'],
      ['许可', '5'],
    ],
    '完',
  ])
})

test('a heading with marks of markdown is not drawn into the table before it', () => {
  const text =
    '第（一）项 | ||\n内容 |\n制发 |\n废止 |\n第（五）项 | ||\n第（六）项 | ||\n许可 |\n5 |\n**三、申请情况**\n| 收到 | 3 |'
  expect(read(text, 'markdown')).toEqual([
    [['第（一）项'], ['内容', '制发', '废止'], ['第（五）项'], ['第（六）项'], ['许可', '5']],
    '三、申请情况',
    [['收到', '3']],
  ])
})

test('a sum with its unit is a value: rows are still known as rows of a form', () => {
  const text =
    '第（一）项 | ||\n内容 |\n制发 |\n废止 |\n采购 |\n4 |\n86.4万元 |\n第（五）项 | ||\n第（六）项 | ||\n许可 | ||\n完'
  expect(read(text)).toEqual([
    [['第（一）项'], ['内容', '制发', '废止'], ['采购', '4', '86.4万元'], ['第（五）项'], ['第（六）项'], ['许可']],
    '完',
  ])
})

test('a stroke on a line of its own behind each cell ends no row: the cells stay lines', () => {
  expect(read('信息内容\n|\n本年新\n制作数量\n|\n规章\n|\n0\n|\n许可\n|\n5\n|\n三、申请情况\n该表如下。')).toEqual([
    '信息内容',
    '本年新',
    '制作数量',
    '规章',
    '0',
    '许可',
    '5',
    '三、申请情况',
    '该表如下。',
  ])
})

test('where strokes close rows, a short row is not drawn into the next, nor given an empty cell', () => {
  expect(read('内容 | 制发 | 废止 |\n规章 | 7 |\n文件 |\n许可 | 5 |\n处罚 | 2 | 1 |')).toEqual([
    [['内容', '制发', '废止'], ['规章', '7'], ['文件'], ['许可', '5'], ['处罚', '2', '1']],
  ])
})

test('a label broken into two lines before its stroke is one cell', () => {
  expect(read('内容 |\n本年新\n制作数量 |\n|\n规章 |\n0 |\n|')).toEqual([
    [
      ['内容', '本年新\n制作数量'],
      ['规章', '0'],
    ],
  ])
})

test('cells ended by strokes without any line that ends a row stay lines', () => {
  expect(read('规章 |\n0 |\n许可 |\n5 |')).toEqual(['规章', '0', '许可', '5'])
})

test('markdown rows: the rule is left out, escaped strokes are text, line breaks stay', () => {
  const text =
    '## 二、公开情况\n| 信息内容 | 本年<br>制发 |\n|:--|--:|\n| 甲\\|乙 | **3** |\n| 规章 |  |\n\n正文**重点**'
  expect(read(text, 'markdown')).toEqual([
    '二、公开情况',
    [
      ['信息内容', '本年\n制发'],
      ['甲|乙', '3'],
      ['规章', ''],
    ],
    '正文重点',
  ])
})

test('markdown rows without outer strokes', () => {
  expect(read('内容 | 制发 | 废止\n--- | --- | ---\n规章 | 0 | 1\n文件 | 2 |\n\n完', 'markdown')).toEqual([
    [
      ['内容', '制发', '废止'],
      ['规章', '0', '1'],
      ['文件', '2', ''],
    ],
    '完',
  ])
})

test('a torn row goes on in the next lines until it is closed', () => {
  const text =
    '| 信息内容 | 本年新\n制作数量 | 对外公开\n总数量 |\n|---|---|---|\n| 规章 | 1 | 2 |\n| 三、\n\n本年度 | 3 |\n4 |\n四、复议情况\n| 维持 | 0 |'
  expect(read(text, 'markdown')).toEqual([
    [
      ['信息内容', '本年新\n制作数量', '对外公开\n总数量'],
      ['规章', '1', '2'],
      ['三、\n本年度', '3', '4'],
    ],
    '四、复议情况',
    [['维持', '0']],
  ])
})

test('a row that is never closed ends with its line', () => {
  expect(read('| 规章 | 1 | 2 |\n| 文件 | 3\n\n五、问题\n公开不够及时。', 'markdown')).toEqual([
    [
      ['规章', '1', '2'],
      ['文件', '3'],
    ],
    '五、问题',
    '公开不够及时。',
  ])
})

test('in a grid of rules, a row may be set over several lines', () => {
  const text =
    '+------+----+\n| 内容 | 数 |\n+======+====+\n| 规章 | 10 |\n| 制发 |    |\n+------+----+\n| 许可 | 7  |\n+------+----+\n\n完'
  expect(read(text, 'markdown')).toEqual([
    [
      ['内容', '数'],
      ['规章\n制发', '10'],
      ['许可', '7'],
    ],
    '完',
  ])
})

test('fences, rules and lone tags around markdown are no text', () => {
  expect(read('<div id="zoom">\n\n::: {.content}\n甲\n-----\n:::\n</div>', 'markdown')).toEqual(['甲'])
})

test('a row of dashes as values is no rule, an empty head no row', () => {
  expect(read('|   |   |\n|---|---|\n| 项目 | 数 |\n| - | - |', 'markdown')).toEqual([
    [
      ['项目', '数'],
      ['-', '-'],
    ],
  ])
})

test('rows between tabs go on over a page break; swallowed and empty cells are kept', () => {
  const text =
    '二、公开情况\n第（一）项\t\t\n内容\t制发\t废止\n规章\t0\t1\n\n\t\t2.重复申请\t0\n第（五）项\n许可\t7\n\n四、复议情况\n无'
  expect(read(text)).toEqual([
    '二、公开情况',
    [
      ['第（一）项', '', ''],
      ['内容', '制发', '废止'],
      ['规章', '0', '1'],
      ['', '', '2.重复申请', '0'],
      ['第（五）项'],
      ['许可', '7'],
    ],
    '四、复议情况',
    '无',
  ])
})

test('text set with blanks keeps its lines, each with its pieces and where they stand', () => {
  const one = blocksOf('内容   制发   废止\n规章      0     1\n规范性文件   12     3\n许可      5     6')
  expect(one.at(2)).toMatchObject({
    text: '规范性文件   12     3',
    pieces: [
      { text: '规范性文件', from: 0, to: 5 },
      { text: '12', from: 8, to: 10 },
      { text: '3', from: 15, to: 16 },
    ],
  })
})

test('where Chinese characters were counted as two, positions are too', () => {
  const two = blocksOf('内容        制发  废止\n规章           0     1\n规范性文件    12     3\n许可           5     6')
  expect(two.at(2)).toMatchObject({ pieces: [{ from: 0, to: 10 }, { text: '12', from: 14, to: 16 }, {}] })
  expect(two.at(1)).toMatchObject({ pieces: [{}, { text: '0', from: 15, to: 16 }, {}] })
})

test('cells and strokes on lines of their own, a stroke around each row', () => {
  const row = (...cells: string[]) => `| \n\n${cells.join('\n\n | \n\n')}\n\n |`
  const text = [
    '二、公开情况',
    '',
    row('第（一）项'),
    '| --- | --- | --- |',
    row('信息内容', '本年制发', '有效'),
    row('规章', '', '2'),
    '',
    '三、申请情况',
    '',
    row('一、本年新收申请数量', '3', '4'),
    row('二、上年结转申请数量', '0', '0'),
    '',
    '四、复议情况',
    '',
  ].join('\n')
  const expected = [
    '二、公开情况',
    [['第（一）项'], ['信息内容', '本年制发', '有效'], ['规章', '', '2']],
    '三、申请情况',
    [
      ['一、本年新收申请数量', '3', '4'],
      ['二、上年结转申请数量', '0', '0'],
    ],
    '四、复议情况',
  ]
  expect(read(text, 'markdown')).toEqual(expected)
  expect(read(text.replace(/^ \| $/gm, ' |'), 'markdown')).toEqual(expected)
})

test('cells on lines of their own, strokes only between them: a cell right after a cell begins a row', () => {
  const text =
    '二、公开情况\n\n第（一）项\n\n信息内容\n\n|\n\n本年制发\n\n|\n\n有效\n\n规章\n\n|\n\n|\n\n2\n\n许可\n\n|\n\n5\n\n三、申请情况\n\n无\n'
  expect(read(text, 'markdown')).toEqual([
    '二、公开情况',
    '第（一）项',
    [
      ['信息内容', '本年制发', '有效'],
      ['规章', '', '2'],
      ['许可', '5'],
    ],
    '三、申请情况',
    '无',
  ])
})

test('HTML tables in markdown are read where they stand', () => {
  const text =
    '# 年报\n一、总体情况\n本年公开三条。\n<html><body><table><tr><td colspan="2">许可</td><td>7</td></tr></table></body></html>\n五、问题\n'
  const blocks = blocksOf(text, 'markdown')
  expect(blocks.map((block) => block.place.line)).toEqual([1, 2, 3, 4, 5])
  expect(blocks.at(3)).toMatchObject({
    kind: 'table',
    rows: [
      [
        { text: '许可', columns: 2 },
        { text: '7', column: 2, place: { line: 4 } },
      ],
    ],
  })
})

test('more lines than the limit are refused', () => {
  expect(readText('行\n'.repeat(101), 'text', { ...defaultLimits, parts: 100 })).toMatchObject({
    ok: false,
    no: { code: 'too-large' },
  })
})
