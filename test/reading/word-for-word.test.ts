import { expect, test } from 'vitest'
import { demoReports } from '../../demo/manuscripts.ts'
import { textForm } from '../../demo/text-form.ts'
import { regionsOf } from '../../src/annual-report/read/regions.ts'
import { table2WordForWord } from '../../src/annual-report/read/table-2-word-for-word.ts'
import { table3WordForWord } from '../../src/annual-report/read/table-3-word-for-word.ts'
import type { TableReading } from '../../src/annual-report/read/table-reading.ts'
import { tokensOf } from '../../src/annual-report/read/tokens.ts'
import { readDocument } from '../../src/formats/read-document.ts'
import { harms, type Harm } from '../support/grid-harm.table.ts'
import { layouts } from '../support/layouts.table.ts'
import { noPdf } from '../support/no-pdf.ts'
import { printReport } from '../support/print-report.ts'

const [untouched] = harms
const spanned = layouts.find(({ name }) => name === 'html with spans')

async function tablesOf(text: string, name: string) {
  const document = await readDocument(new TextEncoder().encode(text), name, noPdf)
  if (!document.ok) throw new Error(document.no.code)
  const { table2, table3 } = regionsOf(tokensOf(document.value.blocks))
  return { two: table2WordForWord(table2), three: table3WordForWord(table3) }
}

async function printed(harm: Harm | undefined, edition: '2019' | '2021') {
  if (!spanned || !harm) throw new Error('There is no such layout or harm')
  const { text, truth } = printReport(spanned, harm, edition, 7)
  return { ...(await tablesOf(text, 'report.html')), truth }
}

const valuesOf = (reading: TableReading | undefined) => reading?.figures.map(([key, { value }]) => [key, value])

test.each(['2019', '2021'] as const)(
  'the form of %s: tables filled in word for word are read without aligning',
  async (edition) => {
    const { two, three, truth } = await printed(untouched, edition)
    expect(valuesOf(two)).toEqual([...truth].filter(([key]) => key.startsWith('t2.')))
    expect(valuesOf(three)).toEqual([...truth].filter(([key]) => key.startsWith('t3.')))
    expect([two?.edition, three?.edition]).toEqual([edition, edition])
    expect(new Set(two?.marks.concat(three?.marks ?? []).map((mark) => mark.edition))).toEqual(new Set([edition]))
  },
)

test('rows of a text between tabs count as word for word, though their columns do not stand one under another', async () => {
  for (const { manuscript } of demoReports.filter((report) => report.manuscript.edition === '2021').slice(0, 3)) {
    const { two, three } = await tablesOf(textForm(manuscript), 'report.txt')
    expect(valuesOf(two)).toHaveLength(10)
    expect(valuesOf(three)).toHaveLength(175)
  }
})

test.each(harms.filter(({ name }) => /row|head|remarks|serial/.test(name)))(
  '$name: a table that has not just the words of the form is left to aligning',
  async (harm) => {
    expect((await printed(harm, '2021')).three).toBeUndefined()
  },
)
