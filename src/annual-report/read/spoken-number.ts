import { remember } from '../../kernel/remember.ts'

const digits: Readonly<Record<string, number>> = {
  〇: 0, 零: 0, '○': 0, Ｏ: 0, O: 0, o: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
} // prettier-ignore
const tens: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** A number written in Chinese numerals below 100 million: 三, 两, 十二, 一百零五, 二〇二三. Undefined when it is none. */
export const spokenNumber = remember((text): number | undefined => {
  if (text === '' || text.length > 16) return undefined
  const signs = text.split('')
  if (signs.every((sign) => sign in digits)) return Number(signs.map((sign) => digits[sign]).join(''))
  const [high, low, more] = text.split('万')
  if (more !== undefined) return undefined
  if (low === undefined) return below10000(text)
  const [left, right] = [below10000(high ?? ''), low === '' ? 0 : below10000(low)]
  return left === undefined || right === undefined ? undefined : left * 10_000 + right
})

function below10000(text: string): number | undefined {
  let [sum, digit] = [0, -1]
  for (const sign of text) {
    const [unit, value] = [tens[sign], digits[sign]]
    if (unit !== undefined) {
      sum += (digit < 0 ? 1 : digit) * unit
      digit = -1
    } else if (value !== undefined) digit = value
    else return undefined
  }
  return text === '' ? undefined : sum + Math.max(digit, 0)
}
