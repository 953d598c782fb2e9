import type { Grid, GridCell } from './form-grid.ts'

/** One way in which published reports print a table, as text of a file. */
export interface Layout {
  readonly name: string
  /** File name extension the text is saved under. */
  readonly extension: 'html' | 'txt' | 'md' | 'csv'
  readonly table: (grid: Grid, number: 2 | 3 | 4) => string
  readonly paragraph: (text: string) => string
  readonly page: (body: string) => string
  /** An empty cell leaves no trace in this layout. */
  readonly losesBlanks?: true
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const asIs = (text: string): string => text
const htmlPage = (body: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>x</title></head><body>${body}</body></html>`
const htmlParagraph = (text: string): string => `<p>${escape(text)}</p>\n`
const textParagraph = (text: string): string => `${text}\n`

const htmlTable =
  (inner: (cell: GridCell) => string) =>
  (grid: Grid): string =>
    `<table>${grid
      .map(
        (row) =>
          `<tr>${row.map((cell) => `<td colspan="${cell.columns}" rowspan="${cell.rows}">${inner(cell)}</td>`).join('')}</tr>\n`,
      )
      .join('')}</table>\n`

/** Grid squares with the texts of spanning cells at their first square only, or in all of them. */
function squares(grid: Grid, repeat: boolean): string[][] {
  const rows: string[][] = grid.map(() => [])
  grid.forEach((row, y) => {
    let x = 0
    for (const cell of row) {
      while (rows[y]?.[x] !== undefined) x += 1
      for (let dy = 0; dy < cell.rows; dy += 1)
        for (let dx = 0; dx < cell.columns; dx += 1) {
          const target = rows[y + dy]
          if (target) target[x + dx] = repeat || (dx === 0 && dy === 0) ? cell.text : ''
        }
      x += cell.columns
    }
  })
  return rows
}

const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 2 : 1), 0)
const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)))

/** A table without table elements, its spans lost or spread out. */
const divTable =
  ([table, row, cell]: readonly [string, string, string]) =>
  (grid: Grid): string =>
    `<div ${table}>${squares(grid, cell.startsWith('role'))
      .map((texts) => `<div ${row}>${texts.map((text) => `<div ${cell}>${escape(text ?? '')}</div>`).join('')}</div>\n`)
      .join('')}</div>\n`

/** Labels left, values right in columns of eight characters: what pdftotext -layout makes. */
const spaced = (grid: Grid, wrapAt: number): string =>
  grid
    .map((row) => {
      const words = row.filter((cell) => !cell.value).map(({ text }) => text)
      const values = row.filter((cell) => cell.value).map(({ text }) => pad(text, 14))
      if (values.length === 0) return `    ${words.join('    ')}\n\n`
      const label = words.at(-1) ?? ''
      const before = words.slice(0, -1).map((word) => `      ${word}\n`)
      if (widthOf(label) <= wrapAt) return `${before.join('')}  ${pad(label, wrapAt + 4)}${values.join('')}\n`
      const cut = Math.floor(wrapAt / 2)
      const lines = [label.slice(0, cut), label.slice(cut, 2 * cut), label.slice(2 * cut)].filter((line) => line !== '')
      const middle = Math.floor((lines.length - 1) / 2)
      return (
        before.join('') +
        lines
          .map((line, at) => (at === middle ? `  ${pad(line, wrapAt + 4)}${values.join('')}\n` : `  ${line}\n`))
          .join('')
      )
    })
    .join('')

/** Every cell on a line of its own, a tab before it, an empty line after a row. */
const cellALine = (grid: Grid): string =>
  grid.map((row) => `${row.map(({ text }) => `\t${text}`).join('\n')}\n\n`).join('')

const cellABar = (grid: Grid): string =>
  squares(grid, false)
    .map((row) => row.map((text) => `${text} |\n`).join('') + '|\n')
    .join('')

/** Labels and values one a line, no tabs: a row's values follow its label. */
const streamed = (grid: Grid): string => grid.map((row) => row.map(({ text }) => `${text}\n`).join('')).join('')

/** Reading order of a pdf: values of a page column by column in groups between empty lines, the labels after them. */
function apart(grid: Grid, number: 2 | 3 | 4): string {
  if (number !== 3) return grid.map((row) => row.map(({ text }) => `${text}\n\n`).join('')).join('')
  const head = grid.filter((row) => !row.some((cell) => cell.value))
  const body = grid.filter((row) => row.some((cell) => cell.value))
  let text = head.map((row) => row.map((cell) => `${cell.text}\n`).join('')).join('\n')
  for (const [from, to] of [
    [0, 3],
    [3, 9],
    [9, 16],
    [16, 17],
    [17, body.length],
  ] as const) {
    const rows = body.slice(from, to)
    const labels = rows.flatMap((row) => row.filter((cell) => !cell.value).map((cell) => cell.text))
    const values = rows.map((row) => row.filter((cell) => cell.value).map((cell) => cell.text))
    const columns = Array.from(
      { length: 7 },
      (_, column) => `${values.map((row) => row[column] ?? '').join('\n')}\n\n`,
    ).join('')
    text += rows.length === 1 ? `${labels.join('\n')}\n\n${columns}` : `${columns}${labels.join('\n')}\n\n`
  }
  return text
}

const bars = (grid: Grid, repeat: boolean, outer: boolean): string => {
  const rows = squares(grid, repeat)
  const width = Math.max(...rows.map((row) => row.length))
  const line = (cells: readonly string[]): string => (outer ? `| ${cells.join(' | ')} |\n` : `${cells.join(' | ')}\n`)
  const full = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''))
  return (
    [
      line(full[0] ?? []),
      ...(outer ? [line(Array.from({ length: width }, () => '---'))] : []),
      ...full.slice(1).map(line),
    ].join('') + '\n'
  )
}

const gridWidth = (grid: Grid): number =>
  Math.max(...grid.map((row) => row.reduce((sum, { columns }) => sum + columns, 0)))

/** A stroke behind each cell of a row as the page has it; what spans take is made up at its end by strokes alone, one for each square. */
const filledUp =
  (before: string, between: string, after: string, lastToo = true) =>
  (grid: Grid): string =>
    grid
      .map((row, at) => {
        const isFilled = lastToo || at < grid.length - 1
        const filling = isFilled ? '|'.repeat(gridWidth(grid) - row.length) : ''
        return `${before}${row.map(({ text }) => (text === '' ? '|' : `${text} |`)).join(between)}${filling === '' ? '' : after + filling}\n`
      })
      .join('')

/** Empty cells leave nothing behind, not even a stroke. */
const withoutBlanks =
  (table: (grid: Grid) => string) =>
  (grid: Grid): string =>
    table(grid.map((row) => row.filter(({ text }) => text !== '')))

/** A stroke behind each cell, none for the columns of a span; rows of a label that reaches down begin with an empty cell. */
function closedRows(grid: Grid): string {
  const reaching = new Map<number, number>()
  return grid
    .map((row, y) => {
      const open = [...reaching].filter(([, end]) => end > y).length
      row.forEach(({ rows, value }, at) => {
        if (rows > 1 && !value) reaching.set(y * 100 + at, y + rows)
      })
      return `${'| '.repeat(open)}${row.map(({ text }) => `${text} |`).join(' ')}\n`
    })
    .join('')
}

/** Cells between strokes, as wide as the widest of their column, a rule below each row or below the first only. */
function ruled(rows: readonly string[][], corner: string, wall: string, rules = rows.length): string {
  const width = Math.max(...rows.map((row) => row.length))
  const widths = Array.from({ length: width }, (_, at) => Math.max(...rows.map((row) => widthOf(row[at] ?? ''))))
  const rule = `${corner}${widths.map((each) => '-'.repeat(each + 2)).join('+')}${corner}\n`
  const line = (row: readonly string[]): string =>
    `${wall}${widths.map((each, at) => ` ${pad(row[at] ?? '', each)} `).join(wall)}${wall}\n`
  return (corner === '+' ? rule : '') + rows.map((row, at) => line(row) + (at < rules ? rule : '')).join('') + '\n'
}

export const layouts: readonly Layout[] = [
  {
    name: 'html with spans',
    extension: 'html',
    table: htmlTable(({ text }) => escape(text)),
    paragraph: htmlParagraph,
    page: htmlPage,
  },
  {
    name: 'Word html, a span around every character',
    extension: 'html',
    table: htmlTable(
      ({ text }) => `<p>${[...text].map((sign) => `<span>${escape(sign)}</span>`).join('') || '<o:p>&nbsp;</o:p>'}</p>`,
    ),
    paragraph: (text) => `<p>${[...text].map((sign) => `<span style="x">${escape(sign)}</span>`).join('')}</p>`,
    page: htmlPage,
  },
  {
    name: 'html inside a layout table with a menu',
    extension: 'html',
    table: htmlTable(({ text }) => escape(text)),
    paragraph: htmlParagraph,
    page: (body) =>
      htmlPage(
        `<table><tr><td><ul><li><a href="/">首页</a></li><li>政务公开</li></ul></td><td><div>${body}</div></td></tr></table><div>上一篇：无</div>`,
      ),
  },
  {
    name: 'html, spans spread out by repetition',
    extension: 'html',
    table: (grid) =>
      `<table>${squares(grid, true)
        .map((row) => `<tr>${row.map((text) => `<td>${escape(text ?? '')}</td>`).join('')}</tr>`)
        .join('')}</table>`,
    paragraph: htmlParagraph,
    page: htmlPage,
  },
  {
    name: 'html of divs shown as a table',
    extension: 'html',
    table: divTable(['style="display: table"', 'style="display:table-row"', 'style="width:9%;display:table-cell"']),
    paragraph: htmlParagraph,
    page: htmlPage,
  },
  {
    name: 'html of divs in the role of a table',
    extension: 'html',
    table: divTable(['role="table"', 'role="row"', 'role="cell"']),
    paragraph: htmlParagraph,
    page: htmlPage,
  },
  {
    name: 'tab rows',
    extension: 'txt',
    table: (grid) =>
      squares(grid, false)
        .map((row) => `${row.join('\t')}\n`)
        .join(''),
    paragraph: textParagraph,
    page: asIs,
  },
  { name: 'one cell a line, tab first', extension: 'txt', table: cellALine, paragraph: textParagraph, page: asIs },
  {
    name: 'one cell a line, bar last',
    extension: 'txt',
    table: cellABar,
    paragraph: textParagraph,
    page: asIs,
    losesBlanks: true,
  },
  {
    name: 'one cell a line, short rows filled up with strokes',
    extension: 'txt',
    table: filledUp('', '\n', '\n'),
    paragraph: textParagraph,
    page: asIs,
  },
  {
    name: 'one row a line, short rows filled up with strokes',
    extension: 'txt',
    table: filledUp('| ', ' ', ''),
    paragraph: textParagraph,
    page: asIs,
  },
  {
    name: 'one cell a line, short rows filled up behind their last cell',
    extension: 'txt',
    table: filledUp('', '\n', ' '),
    paragraph: textParagraph,
    page: asIs,
  },
  {
    name: 'one row a line, no stroke before it, all but the last row filled up',
    extension: 'txt',
    table: filledUp('', ' ', ' ', false),
    paragraph: textParagraph,
    page: asIs,
  },
  {
    name: 'one row a line, filled up, empty cells left out',
    extension: 'txt',
    table: withoutBlanks(filledUp('', ' ', ' ')),
    paragraph: textParagraph,
    page: asIs,
    losesBlanks: true,
  },
  {
    name: 'one cell a line, filled up, empty cells left out',
    extension: 'txt',
    table: withoutBlanks(filledUp('', '\n', '\n')),
    paragraph: textParagraph,
    page: asIs,
    losesBlanks: true,
  },
  {
    name: 'one row a line, a stroke behind each cell, empty cells left out',
    extension: 'txt',
    table: withoutBlanks((grid) => grid.map((row) => `${row.map(({ text }) => `${text} |`).join(' ')}\n`).join('')),
    paragraph: textParagraph,
    page: asIs,
    losesBlanks: true,
  },
  {
    name: 'one cell a line, its stroke on the next',
    extension: 'txt',
    table: (grid) => grid.map((row) => row.map(({ text }) => `${text === '' ? '' : `${text}\n`}|\n`).join('')).join(''),
    paragraph: textParagraph,
    page: asIs,
    losesBlanks: true,
  },
  {
    name: 'one row a line, a stroke behind each cell',
    extension: 'txt',
    table: closedRows,
    paragraph: textParagraph,
    page: asIs,
  },
  {
    name: 'markdown',
    extension: 'md',
    table: (grid) => bars(grid, false, true),
    paragraph: (text) => `${text}\n\n`,
    page: asIs,
  },
  {
    name: 'markdown with repeated labels',
    extension: 'md',
    table: (grid) => bars(grid, true, true),
    paragraph: (text) => `${text}\n\n`,
    page: asIs,
  },
  {
    name: 'bars without outer ones',
    extension: 'txt',
    table: (grid) => bars(grid, false, false),
    paragraph: textParagraph,
    page: asIs,
  },
  {
    name: 'a wiki table',
    extension: 'txt',
    table: (grid) =>
      `{| class="wikitable"\n${grid.map((row) => `|-\n${row.map(({ text, columns, rows }) => `| colspan="${columns}" rowspan="${rows}" | ${text}\n`).join('')}`).join('')}|}\n`,
    paragraph: (text) => (/^[一二三四五六]、/.test(text) ? `== ${text} ==\n` : `${text}\n`),
    page: asIs,
  },
  {
    name: 'a wiki table without spans, a row a line',
    extension: 'txt',
    table: (grid) =>
      `{|\n${squares(grid, false)
        .map((row, at) => `${at === 0 ? '!' : '|'} ${row.join(at === 0 ? ' !! ' : ' || ')}\n|-\n`)
        .join('')}|}\n`,
    paragraph: textParagraph,
    page: asIs,
  },
  {
    name: 'a ruled grid of text',
    extension: 'txt',
    table: (grid) => ruled(squares(grid, false), '+', '|'),
    paragraph: (text) => `${text}\n\n`,
    page: asIs,
  },
  {
    name: 'strokes with plus signs in the rule',
    extension: 'txt',
    table: (grid) => ruled(squares(grid, false), '|', '|', 1),
    paragraph: (text) => `${text}\n\n`,
    page: asIs,
  },
  {
    name: 'spaced text',
    extension: 'txt',
    table: (grid) => `${spaced(grid, 76)}\n`,
    paragraph: textParagraph,
    page: asIs,
    losesBlanks: true,
  },
  {
    name: 'spaced text with wrapped labels',
    extension: 'txt',
    table: (grid) => `${spaced(grid, 24)}\n`,
    paragraph: textParagraph,
    page: asIs,
    losesBlanks: true,
  },
  {
    name: 'label and values on one line',
    extension: 'txt',
    table: (grid) => grid.map((row) => `${row.map(({ text }) => text).join(' ')}\n`).join(''),
    paragraph: textParagraph,
    page: asIs,
    losesBlanks: true,
  },
  {
    name: 'one word a line',
    extension: 'txt',
    table: streamed,
    paragraph: textParagraph,
    page: asIs,
    losesBlanks: true,
  },
  {
    name: 'the whole report on one line',
    extension: 'txt',
    table: (grid) =>
      grid
        .flat()
        .map(({ text }) => (text === '' ? '' : `${text} `))
        .join(''),
    paragraph: (text) => `${text} `,
    page: asIs,
    losesBlanks: true,
  },
  {
    name: 'reading order, labels apart',
    extension: 'txt',
    table: apart,
    paragraph: textParagraph,
    page: asIs,
    losesBlanks: true,
  },
  {
    name: 'comma separated',
    extension: 'csv',
    table: (grid) =>
      squares(grid, false)
        .map((row) => `${row.map((text) => (/[",]/.test(text ?? '') ? `"${text}"` : text)).join(',')}\n`)
        .join(''),
    paragraph: (text) => `"${text}"\n`,
    page: asIs,
  },
]
