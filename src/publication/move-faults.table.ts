import type { Words } from '../kernel/words.ts'

/** Why a line of a list of moved addresses cannot be taken; the list is taken whole or not at all. */
// prettier-ignore
export const moveFaults = {
  'move-no-address':  { zh: '“{value}”不是旧网站的地址：应以 / 或者 http(s):// 开头，且不能是首页', en: '“{value}” is no address of an older site: it begins with / or http(s)://, and is not the home page' },
  'move-outside':     { zh: '“{value}”不是本站的页面，也不是索引号：不能转向站外', en: '“{value}” is neither a page of this site nor an index number: nothing leads outside' },
  'move-no-document': { zh: '“{value}”没有公开的文件', en: 'No document is public at “{value}”' },
  'move-twice':       { zh: '“{value}”在清单中有两个不同的去向', en: '“{value}” is given two different targets' },
  'move-circle':      { zh: '“{value}”转来转去又回到自身', en: '“{value}” would lead back to itself' },
} as const satisfies Readonly<Record<string, Words>>

export type MoveFaultCode = keyof typeof moveFaults
