const heading =
  /(?<=[ 。])[一二三四五六]、(?:总体情况|(?:行政机关)?(?:主动公开政府信息(?:的)?情况|收到和处理政府信息公开申请(?:的)?情况)|因?政府信息公开(?:工作)?(?:被申请)?行政复议[、和](?:提起)?行政诉讼情况|(?:政府信息公开工作)?存在的(?:主要)?问题及改进情况|其[他它]需要报告的?事项)(?=[ （(])/g
const mayBeJoined = /[\s。][一二三四五六]、[总主收行因政存其]/
/** So many headings with nothing between them are a list of the parts. */
const shortestList = 3
const inTable = /第二十条第|本列数据的勾稽|本年新收政府信息公开申请数量|结果维持/
const title = '政府信息公开(?:工作)?年度报告 '
const organEnd = '[局委厅办府处站院所会室乡镇]'
/** A blank behind the end of a sentence or of a title, before a title and the organ before it, before a numbered item, or before the date at the end. */
const between = new RegExp(
  [
    '(?<=[。；！：:】]|年度报告) ',
    String.raw`(?<!${organEnd}) (?=\S{3,40}${title})`,
    String.raw` (?=\S{2,30}${organEnd} \d{4}年度?${title})`,
    ' (?=[（(][一二三四五六七八九十][）)])',
    String.raw` (?=\d{4}年\d{1,2}月\d{1,2}日$)`,
  ].join('|'),
)

/**
 * The lines of a paragraph in which a page lost its line ends, known by headings of the form that stand inside it between blanks;
 * undefined for any other paragraph. What stands in a table is cut at each blank.
 */
export function joinedLines(paragraph: string): string[] | undefined {
  if (!mayBeJoined.test(paragraph)) return undefined
  const text = paragraph.replace(/\s+/g, ' ').trim()
  const starts = headingsIn(text)
  if (starts.length === 0) return undefined
  const lines: string[] = []
  let from = 0
  for (const { words, index } of starts) {
    lines.push(...linesOf(text.slice(from, index).trim()), words)
    from = index + words.length
  }
  lines.push(...linesOf(text.slice(from).trim()))
  return lines.filter((line) => line !== '')
}

interface Heading {
  readonly words: string
  readonly index: number
}

/** Headings that something stands behind, or at most one other heading. */
function headingsIn(text: string): Heading[] {
  const runs: Heading[][] = []
  let end = -1
  for (const { 0: words, index } of text.matchAll(heading)) {
    if (index === end + 1) runs.at(-1)?.push({ words, index })
    else runs.push([{ words, index }])
    end = index + words.length
  }
  return runs.filter(({ length }) => length < shortestList).flat()
}

function linesOf(part: string): string[] {
  const table = inTable.exec(part)?.index
  if (table === undefined) return part.split(between)
  const start = part.lastIndexOf(' ', table) + 1
  return [...part.slice(0, start).trim().split(between), ...part.slice(start).split(' ')]
}
