import type { Edition, Table4 } from '../edition.ts'
import { numberAt, type Figures } from '../figures.ts'
import { counted, countedIfAny, sentence } from './sentences.ts'

/** What table 3 counts, in words: received, carried over, by applicant, by result. A cell without a number is passed over. */
export function requestSentences(figures: Figures, edition: Edition, year: number, lastYear?: Figures): string[] {
  const total = (row: string): number | undefined => numberAt(figures, `t3.${row}.total`)
  const received = total('new')
  const carriedIn = total('carry-in')
  if (received === undefined) return []
  const none = `${year}年度未收到政府信息公开申请`
  if (received === 0 && !carriedIn) return [`${none}${carriedIn === 0 ? '，无上年结转的申请' : ''}。`]
  const more = lastYear && comparison(received, numberAt(lastYear, 't3.new.total'))
  return [
    ...sentence('', [
      received === 0 ? none : `${year}年，本机关新收政府信息公开申请${received}件${more ?? ''}`,
      counted('上年结转', carriedIn),
    ]),
    ...sentence('新收申请中，', applicants(figures, edition), '、'),
    ...sentence('全年', [counted('办理完毕', total('done')), counted('结转下年度继续办理', total('carry-out'))]),
    ...sentence('办理结果为：', results(figures, edition)),
  ]
}

function comparison(now: number, before: number | undefined): string | undefined {
  if (before === undefined) return undefined
  if (now === before) return '，与上年持平'
  return now > before ? `，比上年增加${now - before}件` : `，比上年减少${before - now}件`
}

const applicants = (figures: Figures, edition: Edition): (string | undefined)[] =>
  edition.table3.columns
    .filter(({ key }) => key !== 'total')
    .map(({ key, label }) => countedIfAny(key === 'other' ? '其他组织' : label, numberAt(figures, `t3.new.${key}`)))

/** The results by their headings （一）–（六）, each the sum of its rows. */
function results(figures: Figures, edition: Edition): (string | undefined)[] {
  const sums = new Map<string, number>()
  for (const { key, path, role } of edition.table3.rows) {
    if (role !== 'outcome') continue
    const heading = (path[1] ?? '').replace(/（[^（）]*）/g, '')
    sums.set(heading, (sums.get(heading) ?? 0) + (numberAt(figures, `t3.${key}.total`) ?? 0))
  }
  return [...sums].map(([heading, sum]) => countedIfAny(heading, sum))
}

/** What table 4 counts, in words: each group that has disputes, and plainly that there were none of a kind. */
export function disputeSentences(figures: Figures, { table4 }: Edition): string[] {
  const byKind = Map.groupBy(table4.groups, ({ path }) => path[0] ?? '')
  const none: string[] = []
  const told = [...byKind].flatMap(([kind, groups]) => {
    if (groups.some(({ key }) => numberAt(figures, `t4.${key}.total`) !== 0))
      return groups.flatMap((group) => disputeSentence(figures, group, table4.columns))
    none.push(kind)
    return []
  })
  return [...told, ...sentence('未发生因政府信息公开工作引起的', none, '、')]
}

function disputeSentence(
  figures: Figures,
  { key, path }: Table4['groups'][number],
  columns: Table4['columns'],
): string[] {
  const total = numberAt(figures, `t4.${key}.total`)
  if (!total) return []
  const results = columns
    .filter((column) => column.key !== 'total')
    .map((column) => countedIfAny(column.label, numberAt(figures, `t4.${key}.${column.key}`)))
  const [within = '。'] = sentence('，其中', results, '、')
  return [`因政府信息公开工作发生${path.toReversed().join('的')}案件${total}件${within}`]
}
