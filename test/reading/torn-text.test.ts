import { expect, test } from 'vitest'
import { readReport } from '../../src/annual-report/read/read-report.ts'
import { readDocument } from '../../src/formats/read-document.ts'
import { harms } from '../support/grid-harm.table.ts'
import { layouts } from '../support/layouts.table.ts'
import { noPdf } from '../support/no-pdf.ts'
import { printReport } from '../support/print-report.ts'
import { chance } from '../support/random-figures.ts'
import { tears } from '../support/tears.table.ts'

const whole = harms[0]
const torn = layouts.filter(({ extension }) => extension === 'txt' || extension === 'md')

test.each(torn.flatMap((layout) => tears.map((tear) => [layout.name, tear.name, layout, tear] as const)))(
  '%s, %s: what is read is true, whatever was lost',
  async (_, __, layout, tear) => {
    if (!whole) throw new Error('the list of harms begins with none')
    for (const edition of ['2019', '2021'] as const)
      for (let seed = 1; seed <= 5; seed += 1) {
        const { text, truth } = printReport(layout, whole, edition, seed * 7919)
        const bytes = new TextEncoder().encode(tear.apply(text, chance(seed)))
        const document = await readDocument(bytes, `report.${layout.extension}`, noPdf)
        if (!document.ok) throw new Error(document.no.code)
        const wrong = Object.entries(readReport(document.value).figures)
          .filter(([key, { value }]) => value !== null && value !== (truth.get(key) ?? 0))
          .map(([key, { value }]) => `${edition}/${seed} ${key}: ${value}, was ${truth.get(key)}`)
        expect(wrong).toEqual([])
      }
  },
)
