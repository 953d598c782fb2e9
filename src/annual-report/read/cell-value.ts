import type { FigureState } from '../figures.ts'
import { remember } from '../../kernel/remember.ts'
import { narrow } from './fold.ts'

/** What one cell of a table says; `unreadable` for what should be a number and is not one: torn digits, letters for digits. */
export interface CellValue {
  readonly state: Exclude<FigureState, 'missing'>
  readonly value: number | null
  /** As printed, when it is more than plain digits. */
  readonly raw?: string
  /** 元, 万元, 亿元 when printed with the number. */
  readonly unit?: string
}

const blank: CellValue = { state: 'blank', value: null }
const nothing = /^(?:无|暂无|没有|\/+|\\+|[-—–―－_]+|N\/A)$/i
const number = /^([+\-−]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*(万元|亿元|元|件次|件|个|项|次|起|条|份|宗|篇)?$/
/** How a blank, a word for nothing or a number begins; whatever begins otherwise is words. */
const mayBegin = /^[\s\u00a0\u200b\ufeff]*(?:$|[\d０-９+＋\-－−—–―_＿/／\\＼无暂没NnＮｎOoＯｏ零〇])/
/** The mark of a note behind a number: 12①, 12*, 12[1]. */
export const noteMark = /(?<=\d)\s*(?:[①-⑳*※]|[[【〔](?:注?\d{1,2}|[①-⑳])[\]】〕]|（注\d?）|\(注\d?\))$/
const moneyUnits = new Set(['元', '万元', '亿元'])

/** Reads the text of a cell; undefined when it holds words or anything that is not one number, a blank or a “none”. */
export const readCell = remember((text): CellValue | undefined => {
  if (!mayBegin.test(text)) return undefined
  const plain = narrow(text)
    .replace(/[\u00a0\u200b\ufeff]/g, ' ')
    .trim()
  if (plain === '') return blank
  if (nothing.test(plain)) return { state: 'none', value: null, raw: plain }
  if (plain === '零' || plain === '〇') return { state: 'number', value: 0, raw: plain }
  // A letter where a digit belongs: most likely a zero, but that is for a person to say.
  if (/^[Oo]$/.test(plain)) return { state: 'unreadable', value: null, raw: plain }
  const match = number.exec(plain.replace(noteMark, ''))
  if (!match) return undefined
  const [, sign = '', whole = '', decimals = '', unit] = match
  if (whole.length > 15) return undefined
  const size = Number(whole.replaceAll(',', '') + decimals)
  return {
    state: 'number',
    value: sign === '-' || sign === '−' ? 0 - size : size,
    ...(!/^\d+$/.test(plain) && { raw: plain }),
    ...(unit !== undefined && moneyUnits.has(unit) && { unit }),
  }
})

const garbled = /^(?=.*[\dOo])[\dOoIl\s.,、约近余多件个条万元+\-%]{1,20}$/

/** A number in Chinese numerals; 一 may be a stroke as well. */
const spoken = /^[一二两三四五六七八九十百千]{1,6}$/

/** As `readCell`, for a cell of a table: what is made of digits but is no number (`1 2`, `O`, `近10`) is unreadable, not a word. */
export const readTableCell = remember((text): CellValue | undefined => {
  const cell = readCell(text)
  if (cell) return cell
  const plain = narrow(text).trim()
  return garbled.test(plain) || spoken.test(plain) ? { state: 'unreadable', value: null, raw: plain } : undefined
})

/** True for a value that is a number or a word for nothing: something was written there. */
export const isWritten = (cell: CellValue): boolean => cell.state !== 'blank'
