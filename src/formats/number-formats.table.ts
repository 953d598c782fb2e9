const digits = '零一二三四五六七八九'
const circled = '⓪①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'

function counting(number: number): string {
  if (number < 0 || number > 9999) return String(number)
  if (number < 10) return digits.charAt(number)
  if (number < 20) return `十${number % 10 ? digits.charAt(number % 10) : ''}`
  const [unit, size] =
    number < 100 ? (['十', 10] as const) : number < 1000 ? (['百', 100] as const) : (['千', 1000] as const)
  const rest = number % size
  const gap = rest > 0 && rest < size / 10 ? '零' : ''
  const tail = rest === 0 ? '' : rest >= 10 && rest < 20 ? `一${counting(rest)}` : counting(rest)
  return `${digits.charAt(Math.floor(number / size))}${unit}${gap}${tail}`
}

const digitwise = (number: number): string =>
  String(number).replace(/\d/g, (digit) => '〇一二三四五六七八九'.charAt(Number(digit)))

const letter = (number: number): string =>
  number < 1 || number > 780
    ? String(number)
    : String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26))

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number)
  // prettier-ignore
  const steps = [[1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i']] as const
  let left = number
  let written = ''
  for (const [value, sign] of steps)
    while (left >= value) {
      written += sign
      left -= value
    }
  return written
}

const fullWidth = (number: number): string =>
  String(number).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))

const inCircle = (number: number): string => circled.charAt(number) || String(number)

/** How each number format of a Word list writes a number. */
// prettier-ignore
const formats: Readonly<Record<string, (number: number) => string>> = {
  decimal: String,
  decimalZero:                  (number) => String(number).padStart(2, '0'),
  chineseCounting:              counting,
  chineseCountingThousand:      counting,
  japaneseCounting:             counting,
  taiwaneseCounting:            counting,
  taiwaneseCountingThousand:    counting,
  ideographDigital:             digitwise,
  japaneseDigitalTenThousand:   digitwise,
  decimalFullWidth:             fullWidth,
  decimalFullWidth2:            fullWidth,
  decimalEnclosedCircle:        inCircle,
  decimalEnclosedCircleChinese: inCircle,
  decimalEnclosedFullstop:      (number) => `${number}.`,
  decimalEnclosedParen:         (number) => `(${number})`,
  lowerLetter:                  letter,
  upperLetter:                  (number) => letter(number).toUpperCase(),
  lowerRoman:                   roman,
  upperRoman:                   (number) => roman(number).toUpperCase(),
}

/** A number as a Word list of that format prints it; in digits when the format is not known. */
export const formatNumber = (format: string, number: number): string => (formats[format] ?? String)(number)
