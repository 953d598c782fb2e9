const count = '\\d+(?:件次|件|条|起|宗|份|篇|个|项|次)?'
const between = '(?:、|，|和|及|与|以及)'
const run = new RegExp(
  `([^，；：。（）]{2,80}?)的?(?:数量?)?分别(?:为|是|有|达到?|共计?)?(${count}(?:${between}${count}){1,9})`,
  'g',
)
const withoutUnits = /(分别(?:为|是|有|达到?|共计?)?)(\d+(?:(?:、|，|和|及|与|以及)\d+)+)(件|条|起|宗|份|篇|个|项|次)/g

/** 分别为12、3、14件 said in full: 分别为12件、3件、14件. */
export const withEachUnit = (text: string): string =>
  text.includes('分别')
    ? text.replace(
        withoutUnits,
        (_, lead: string, numbers: string, unit: string) => lead + numbers.replaceAll(/\d+/g, `$&${unit}`),
      )
    : text

/**
 * “新收、办结申请分别为12件、14件”: for each number, by where it begins, the words it belongs to. Where there are
 * more or fewer words than numbers, every number has '', for then nobody can tell which belongs to which.
 */
export function respectiveIn(text: string): ReadonlyMap<number, string> {
  if (!text.includes('分别')) return new Map()
  return new Map(
    [...text.matchAll(run)].flatMap(([whole, names = '', numbers = ''], index, all) => {
      const start = (all[index]?.index ?? 0) + whole.length - numbers.length
      const found = [...numbers.matchAll(/\d+/g)]
      const words = namesOf(names, found.length)
      return found.map(({ index: at }, order): [number, string] => [start + at, words[order] ?? ''])
    }),
  )
}

/** The names one after another, each with the noun 申请 that only one of them may carry; none when they are not as many. */
function namesOf(text: string, count: number): readonly string[] {
  const listed = text.split('、')
  const last = listed.pop() ?? ''
  const ways = [
    [...listed, last],
    [...listed, ...last.split(/和|及|与|以及/)],
  ]
  const names = ways.find((way) => way.length === count && way.every((name) => name !== '')) ?? []
  return text.includes('申请') ? names.map((name) => (name.includes('申请') ? name : `政府信息公开申请${name}`)) : names
}
