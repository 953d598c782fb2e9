import { disputeWords } from './claim-words.table.ts'
import { lastTied, spotter } from './last-words.ts'

const disputes = spotter(disputeWords)

/** The kinds of dispute a text speaks of last, joined by +; '' when it speaks of none. */
export const disputeKindsIn = (text: string): string => {
  if (!/复议|诉/.test(text)) return ''
  const found = disputes(text).filter(({ to }) => !/^(?:决定|机关|委员会|法)/.test(text.slice(to)))
  const tied = lastTied(text.replace(/\d+[件起宗](?=[，、])/g, ''), found)
  const named = tied.length > 1 ? tied : bothNamed(text, found)
  return [...new Set(named.map(({ what }) => what))].join('+')
}

/** 复议7件，诉讼9件: both kinds, each with its number. */
const bothNamed = (text: string, found: ReturnType<typeof disputes>) => {
  const [one, two] = found.slice(-2)
  return one && two && /^\d+[件起宗][，、；和及](?:行政)?$/.test(text.slice(one.to, two.from))
    ? [one, two]
    : found.slice(-1)
}
