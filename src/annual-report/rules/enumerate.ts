import type { Words } from '../../kernel/words.ts'

/** A list in running text: all of it when short, else the first ones and how many there are. */
export function enumerate(items: readonly Words[], limit = 6): Words {
  const unique = [...new Map(items.map((item) => [item.zh, item])).values()]
  const shown = unique.slice(0, limit)
  const rest = unique.length > limit
  return {
    zh: shown.map(({ zh }) => `“${zh}”`).join('、') + (rest ? `等${unique.length}项` : ''),
    en: shown.map(({ en }) => `“${en}”`).join(', ') + (rest ? ` and ${unique.length - limit} more` : ''),
  }
}
