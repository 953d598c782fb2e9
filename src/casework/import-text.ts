import { remember } from '../kernel/remember.ts'

/** Full-width signs as the usual ones, no white space, no punctuation that headings and words are dressed with. */
export const bare: (text: string) => string = remember((text) =>
  text
    .normalize('NFKC')
    .replace(/[\s*:;,.、。“”"'《》【】[\]_\-—–·/\\|]/g, '')
    .toLowerCase(),
)

/** As `bare`, without what stands in brackets: 收到日期（年月日） → 收到日期. */
export const bareOutside = (text: string): string => bare(text.normalize('NFKC').replace(/\([^()]*\)/g, ''))

/** What people write to say that there is nothing. */
const nothing = new Set(['', '无', '暂无', '没有', 'na', 'n/a', '空', '不涉及'])

/** Longer texts say something. */
const longestNothing = 12

export const isNothing = (text: string): boolean => text.length <= longestNothing && nothing.has(bare(text))
