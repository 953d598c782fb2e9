import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { blocksOfPdf, pdfReader, tablesOf } from '../support/pdf.ts'

/** Published reports with their figures read by hand, when they lie beside the checkout. */
const folder = new URL('../../../shared/', import.meta.url)
const goldFile = new URL('gold.json', folder)

interface Gold {
  readonly documents: readonly { readonly file: string; readonly gold_nonzero: Readonly<Record<string, number>> }[]
}

const pdfs = existsSync(goldFile)
  ? (JSON.parse(readFileSync(goldFile, 'utf8')) as Gold).documents.filter(({ file }) => file.endsWith('.pdf'))
  : []

test('the tables of published pdf reports hold exactly the figures a person reads in them', async () => {
  const read = await pdfReader()
  for (const { file, gold_nonzero: gold } of pdfs) {
    const blocks = await blocksOfPdf(read, readFileSync(new URL(file, folder)))
    const figures = tablesOf(blocks)
      .flatMap(({ rows }) => rows.flat())
      .filter(({ text }) => /^[\d.]+$/.test(text) && Number(text) !== 0)
      .map(({ text }) => Number(text))
    expect(figures.toSorted((a, b) => a - b)).toEqual(Object.values(gold).toSorted((a, b) => a - b))
  }
})
