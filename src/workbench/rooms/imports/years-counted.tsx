import { Rows } from '../../list/rows.tsx'
import { Sheet } from '../../page/page.tsx'
import { useWords } from '../../words/use-words.tsx'
import type { ImportPreview } from './import-data.ts'
import { importsWords } from './imports-words.table.ts'

type Year = ImportPreview['years'][number]

const sum = (cells: Year['cells'], keys: readonly string[]): number =>
  keys.reduce((total, key) => total + Number(cells[key] ?? 0), 0)

/** What each annual report would count of the rows that can come in. */
export function YearsCounted({ preview: { years } }: { readonly preview: ImportPreview }) {
  const { say } = useWords()
  if (years.length === 0) return null
  const columns = [
    ['newInYear', ['t3.new.total']],
    ['carriedOut', ['t3.carry-out.total']],
    ['reconsiderations', ['t4.reconsideration.total']],
    ['suits', ['t4.direct-suit.total', 't4.suit-after.total']],
  ] as const
  return (
    <Sheet title={say(importsWords.years)}>
      <Rows<Year>
        caption={say(importsWords.years)}
        rows={years}
        keyOf={({ year }) => String(year)}
        columns={[
          { key: 'year', title: say({ zh: '年度', en: 'Year' }), className: 'digits', show: ({ year }) => year },
          ...columns.map(([word, keys]) => ({
            key: word,
            title: say(importsWords[word]),
            className: 'digits',
            show: ({ cells }: Year) => sum(cells, keys),
          })),
        ]}
      />
    </Sheet>
  )
}
