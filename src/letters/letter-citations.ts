import { articles } from '../statute/articles.table.ts'
import { type Citation, formatCitation } from '../statute/citation.ts'
import { instruments } from '../statute/instruments.table.ts'

/** 《…条例》第十四条、第三十六条第（三）项: an instrument is named once, with its number unless it is the Regulation. */
export function letterCitations(citations: readonly Citation[]): string {
  const groups = Map.groupBy(citations, ({ instrument }) => instrument)
  return [...groups.values()].map(ofOneInstrument).join('和')
}

function ofOneInstrument(citations: readonly Citation[]): string {
  const [{ instrument } = { instrument: 'regulation' as const }] = citations
  const { title, number } = instruments[instrument]
  const places = citations.map((citation) => formatCitation(asCited(citation), 'zh').slice(title.zh.length))
  return `${title.zh}${instrument === 'regulation' || !number ? '' : `（${number}）`}${places.join('、')}`
}

/** The paragraph of an article that has only one is not counted. */
function asCited(citation: Citation): Citation {
  const { instrument, article, item } = citation
  const single = instrument === 'regulation' && article !== undefined && articles[article]?.paragraphs === 1
  return single ? { instrument, article, ...(item !== undefined && { item }) } : citation
}
