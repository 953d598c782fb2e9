import type { PageLine } from './pdf-prose.ts'

/** How much of a page's height at its top and at its bottom may hold running heads and page numbers. */
const edge = 0.12

const dashedNumber = /^[-—–－―~·\s]+\d{1,4}[-—–－―~·\s]+$/
const pageOfPages =
  /^(?:第\s*\d{1,4}\s*页)?\s*[,，/／]?\s*(?:共\s*\d{1,4}\s*页)?$|^\d{1,4}\s*[/／]\s*\d{1,4}$|^[Pp]age\s*\d+(?:\s*of\s*\d+)?$/
/** What a browser prints above and below a page: the day and hour, or the address. */
const browserEdge =
  /^\d{1,4}[/-]\d{1,2}[/-]\d{1,4}[,，]?\s*(?:上午|下午)?\s*\d{1,2}:\d\d|^(?:https?|file):\/\/\S+(?:\s+\d+[/／]\d+)?$/
const bareNumber = /^\d{1,4}$/

/** The lines of a document, and the texts of what runs through its pages, each once. */
export interface PartedLines {
  readonly lines: readonly PageLine[]
  readonly running: readonly string[]
}

/**
 * Parts page numbers and the heads and feet that run through the pages of a document from its lines.
 * A bare number is a page number only when it counts with the pages.
 */
export function partFurniture(lines: readonly PageLine[], heights: ReadonlyMap<number, number>): PartedLines {
  const pages = new Set(lines.map(({ page }) => page)).size
  const edges = lines.filter(({ page, baseline }) => {
    const height = heights.get(page) ?? 0
    return baseline < edge * height || baseline > (1 - edge) * height
  })
  const repeated = counted(edges.map((line) => placeKey(line, heights)))
  const offsets = counted(
    edges.flatMap((line) => (bareNumber.test(textOf(line)) ? [Number(textOf(line)) - line.page] : [])),
  )
  const enough = Math.max(2, Math.min(3, pages))
  const isFurniture = (line: PageLine): boolean => {
    const text = textOf(line)
    if (dashedNumber.test(text) || pageOfPages.test(text) || browserEdge.test(text)) return true
    if (bareNumber.test(text)) return (offsets.get(Number(text) - line.page) ?? 0) > 1 || (pages === 1 && text === '1')
    return line.runs.length < 4 && (repeated.get(placeKey(line, heights)) ?? 0) >= enough
  }
  const dropped = new Set(edges.filter(isFurniture))
  return {
    lines: lines.filter((line) => !dropped.has(line)),
    running: [...new Set([...dropped].map(textOf))],
  }
}

const textOf = ({ runs }: PageLine): string => runs.map(({ text }) => text).join(' ')

/** Same words at the same height; digits may differ from page to page. */
function placeKey(line: PageLine, heights: ReadonlyMap<number, number>): string {
  const height = heights.get(line.page) ?? 0
  const at = line.baseline < height / 2 ? line.baseline : line.baseline - height
  return `${Math.round(at / 4)} ${textOf(line).replace(/\d+/g, '#')}`
}

function counted<Key>(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
