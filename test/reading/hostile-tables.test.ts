import { expect, test } from 'vitest'
import { editions } from '../../src/annual-report/editions.ts'
import { readReport } from '../../src/annual-report/read/read-report.ts'
import { readDocument } from '../../src/formats/read-document.ts'
import type { Grid } from '../support/form-grid.ts'
import { harms } from '../support/grid-harm.table.ts'
import { noPdf } from '../support/no-pdf.ts'
import { harmedTables } from '../support/print-report.ts'

type Print = (grid: Grid, number: 2 | 3 | 4) => string

const table = (grid: Grid, value: (text: string) => string): string =>
  `<table>${grid
    .map(
      (row) =>
        `<tr>${row.map(({ text, columns, rows, value: isValue }) => `<td colspan="${columns}" rowspan="${rows}">${isValue ? value(text) : text}</td>`).join('')}</tr>`,
    )
    .join('')}</table>`
const asIs = (text: string): string => text
const values =
  (value: (text: string) => string): Print =>
  (grid) =>
    table(grid, value)
const only3 =
  (print: (grid: Grid) => string): Print =>
  (grid, number) =>
    number === 3 ? print(grid) : table(grid, asIs)
const oneMore = (text: string): string => String(Number(text) + 1)
const hidden = `<tr style="display:none"><td>一、本年新收政府信息公开申请数量</td>${'<td>9</td>'.repeat(7)}</tr>`

/** Ways of setting a table that tempt a reader to false figures, and the share of the non-zero ones it must still read. */
const prints: readonly (readonly [string, number, Print])[] = [
  ['marks of notes behind the numbers', 1, values((text) => (text === '0' ? text : `${text}①`))],
  ['raised marks of notes', 1, values((text) => (text === '0' ? text : `${text}<sup>1</sup>`))],
  ['marks of notes in brackets', 1, values((text) => (text === '0' ? text : `${text}[1]`))],
  ['the number before struck out', 1, values((text) => `<s>9</s>${text}`)],
  [
    'the number before struck out by style',
    1,
    values((text) => `<span style="text-decoration: line-through">9</span>${text}`),
  ],
  ['the number before deleted', 1, values((text) => `<del>9</del><ins>${text}</ins>`)],
  ['hidden rows', 1, (grid) => table(grid, asIs).replaceAll('</table>', `${hidden}</table>`)],
  ['a table in every cell', 1, values((text) => `<table><tr><td>${text}</td></tr></table>`)],
  [
    'numbers broken over lines',
    0.25,
    values((text) => (text.length > 1 ? `${text.slice(0, 1)}<br>${text.slice(1)}` : text)),
  ],
  ['numbers set apart', 0.25, values((text) => (text.length > 1 ? `${text.slice(0, 1)} ${text.slice(1)}` : text))],
  ['the number of the year before in brackets', 0, values((text) => `${text}（8）`)],
  [
    'a table of the year before behind',
    0.25,
    only3((grid) => `${table(grid, asIs)}<p>2019年数据：</p>${table(grid, oneMore)}`),
  ],
  [
    'a table of the year before in front',
    0.25,
    only3((grid) => `${table(grid, oneMore)}<p>本年数据：</p>${table(grid, asIs)}`),
  ],
  ['the same table twice', 1, only3((grid) => `${table(grid, asIs)}<p>同上：</p>${table(grid, asIs)}`)],
  ['a picture instead of table 3', 0.25, only3(() => '<img src="table.png">')],
]

test.each(prints)('%s: nothing is invented', async (_, recall, print) => {
  let [right, wanted] = [0, 0]
  const wrong: string[] = []
  for (const edition of ['2019', '2021'] as const)
    for (const seed of [1, 2, 3]) {
      if (!harms[0]) throw new Error('the list of harms begins with none')
      const { grids, truth } = harmedTables(harms[0], edition, seed * 7919)
      const parts = editions[edition].sections.map(({ heading }, at) => {
        const grid = grids[at - 1]
        return `<p>${heading}</p>${grid ? print(grid, (at + 1) as 2 | 3 | 4) : '<p>按规定开展。</p>'}`
      })
      const page = `<html><body><h1>云溪县商务局2023年政府信息公开工作年度报告</h1>${parts.join('')}</body></html>`
      const document = await readDocument(new TextEncoder().encode(page), 'report.html', noPdf)
      if (!document.ok) throw new Error(document.no.code)
      const { figures } = readReport(document.value)
      for (const [key, value] of truth) {
        if (value === 0) continue
        wanted += 1
        if (figures[key]?.value === value) right += 1
      }
      for (const [key, { value }] of Object.entries(figures))
        if (value !== null && value !== (truth.get(key) ?? 0)) wrong.push(`${edition}/${seed} ${key}: ${value}`)
    }
  expect(wrong).toEqual([])
  expect(right / wanted).toBeGreaterThanOrEqual(recall)
})
