/** How an article of the Regulation (国务院令第711号) is divided: how many paragraphs (款) it has, and how many items (项) its list. */
export interface ArticleShape {
  readonly paragraphs: number
  /** The paragraph that announces the list, and how many items stand in it. */
  readonly items?: { readonly paragraph: number; readonly count: number }
}

const one = { paragraphs: 1 } as const
const two = { paragraphs: 2 } as const
const three = { paragraphs: 3 } as const

/** All 56 articles, by number. */
// prettier-ignore
export const articles: Readonly<Record<number, ArticleShape>> = {
  // 第一章 总则
  1: one, 2: one, 3: { paragraphs: 4 }, 4: { paragraphs: 2, items: { paragraph: 2, count: 5 } },
  5: one, 6: two, 7: one, 8: one, 9: one,
  // 第二章 公开的主体和范围
  10: three, 11: two, 12: three, 13: two, 14: one, 15: one, 16: two, 17: three, 18: one,
  // 第三章 主动公开
  19: one, 20: { paragraphs: 1, items: { paragraph: 1, count: 15 } },
  21: one, 22: one, 23: one, 24: one, 25: three, 26: one,
  // 第四章 依申请公开
  27: one, 28: one, 29: { paragraphs: 2, items: { paragraph: 2, count: 3 } },
  30: one, 31: { paragraphs: 1, items: { paragraph: 1, count: 3 } },
  32: one, 33: three, 34: one, 35: one, 36: { paragraphs: 1, items: { paragraph: 1, count: 7 } },
  37: one, 38: one, 39: two, 40: one, 41: one, 42: two, 43: one, 44: two, 45: one,
  // 第五章 监督和保障
  46: one, 47: two, 48: one, 49: two, 50: { paragraphs: 2, items: { paragraph: 1, count: 5 } },
  51: one, 52: one, 53: { paragraphs: 1, items: { paragraph: 1, count: 3 } },
  // 第六章 附则
  54: one, 55: two, 56: one,
}
