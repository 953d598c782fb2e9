import { expect, test } from 'vitest'
import { readReport } from '../../src/annual-report/read/read-report.ts'
import { readDocument } from '../../src/formats/read-document.ts'
import { harms, type Harm } from '../support/grid-harm.table.ts'
import { layouts, type Layout } from '../support/layouts.table.ts'
import { noPdf } from '../support/no-pdf.ts'
import { printReport } from '../support/print-report.ts'

interface Score {
  right: number
  wanted: number
  readonly invented: string[]
}

async function score(layout: Layout, harm: Harm): Promise<Score> {
  const total: Score = { right: 0, wanted: 0, invented: [] }
  for (const edition of ['2019', '2021'] as const)
    for (let seed = 1; seed <= 4; seed += 1) {
      const { text, truth } = printReport(layout, harm, edition, seed * 7919 + harm.name.length)
      const document = await readDocument(new TextEncoder().encode(text), `report.${layout.extension}`, noPdf)
      expect(document.ok).toBe(true)
      if (!document.ok) continue
      const { figures } = readReport(document.value)
      for (const [key, value] of truth) {
        if (value === 0) continue
        total.wanted += 1
        if (figures[key]?.value === value) total.right += 1
      }
      for (const [key, figure] of Object.entries(figures))
        if (figure.value !== null && figure.value !== (truth.get(key) ?? 0))
          total.invented.push(`${edition}/${seed} ${key}: ${figure.value}, on paper ${truth.get(key) ?? 'nothing'}`)
    }
  return total
}

/** The least share of non-zero cells to be read: nothing is owed where a layout hides what a harm did. */
const leastRecall = (layout: Layout, harm: Harm): number =>
  harm.hides && layout.losesBlanks ? 0 : harm.hides ? Math.min(harm.recall, 0.65) : harm.recall

test.each(layouts.flatMap((layout) => harms.map((harm) => [layout.name, harm.name, layout, harm] as const)))(
  '%s, %s: nothing is invented and what stands there is read',
  async (_, __, layout, harm) => {
    const { right, wanted, invented } = await score(layout, harm)
    expect(invented).toEqual([])
    expect(right / wanted).toBeGreaterThanOrEqual(leastRecall(layout, harm))
  },
)
