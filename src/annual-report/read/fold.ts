import { remember } from '../../kernel/remember.ts'

/** Marks that carry no meaning when labels are compared: white space, punctuation, quotes, brackets. */
const marks =
  /[\s\u00a0\u3000\u200b\ufeff,.:;!?'"()<>[\]{}\-_/\\|*#~`、，。．：；！？‘’“”（）〈〉《》「」『』【】〔〕—–―－…·•]/g

/** Full-width letters, digits and signs as their ordinary form; the ideographic space as a space. */
export const narrow = (text: string): string =>
  wide.test(text)
    ? text
        .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
        .replace(/\u3000/g, ' ')
    : text

const wide = /[\uff01-\uff5e\u3000]/

/** What is left of a label when width, white space and punctuation are taken away. */
export const fold = remember((text) => narrow(text).replace(marks, ''))

const numbering =
  /^\s*(?:[（(]\s*[一二三四五六七八九十\d]{1,3}\s*[)）]|[一二三四五六七八九十]{1,3}\s*[、.．]|\d{1,2}\s*[、.．)）])\s*/

/** A label without its leading number: 1.属于国家秘密, （一）予以公开, 四、结转下年度继续办理. */
export function withoutNumber(label: string): string {
  const rest = narrow(label).replace(numbering, '')
  return rest === '' ? label : rest
}

/** The head of a column of amounts without what it says of their unit. */
export function withoutUnit(core: string): string {
  const at = core.indexOf('单位')
  return at < 0 ? core : core.slice(0, at)
}

/** A label as it is compared: without number, width, white space and punctuation. */
export const coreOf = remember((label) => fold(withoutNumber(label)))
