/** How an article of the Regulation (国务院令第711号) is divided: its paragraphs (款), and the items (项) of its list. */
export interface ArticleShape {
  readonly paragraphs: number
  readonly items?: { readonly paragraph: number; readonly count: number }
}

const plain = { paragraphs: 1 } as const
const two = { paragraphs: 2 } as const
const three = { paragraphs: 3 } as const

/** All 56 articles; an item list belongs to the paragraph that announces it. */
// prettier-ignore
export const articles: Readonly<Record<number, ArticleShape>> = {
  // 第一章 总则
  1: plain, 2: plain, 3: { paragraphs: 4 }, 4: { paragraphs: 2, items: { paragraph: 2, count: 5 } },
  5: plain, 6: two, 7: plain, 8: plain, 9: plain,
  // 第二章 公开的主体和范围
  10: three, 11: two, 12: three, 13: two, 14: plain, 15: plain, 16: two, 17: three, 18: plain,
  // 第三章 主动公开
  19: plain, 20: { paragraphs: 1, items: { paragraph: 1, count: 15 } },
  21: plain, 22: plain, 23: plain, 24: plain, 25: three, 26: plain,
  // 第四章 依申请公开
  27: plain, 28: plain, 29: { paragraphs: 2, items: { paragraph: 2, count: 3 } },
  30: plain, 31: { paragraphs: 1, items: { paragraph: 1, count: 3 } },
  32: plain, 33: three, 34: plain, 35: plain, 36: { paragraphs: 1, items: { paragraph: 1, count: 7 } },
  37: plain, 38: plain, 39: two, 40: plain, 41: plain, 42: two, 43: plain, 44: two, 45: plain,
  // 第五章 监督和保障
  46: plain, 47: two, 48: plain, 49: two, 50: { paragraphs: 2, items: { paragraph: 1, count: 5 } },
  51: plain, 52: plain, 53: { paragraphs: 1, items: { paragraph: 1, count: 3 } },
  // 第六章 附则
  54: plain, 55: two, 56: plain,
}
