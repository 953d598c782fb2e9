/** One way in which the text of a report is torn on its way: by scraping, converting, or text recognition. */
export interface Tear {
  readonly name: string
  readonly apply: (text: string, next: () => number) => string
}

const eachLine =
  (change: (line: string, next: () => number) => string): Tear['apply'] =>
  (text, next) =>
    text
      .split('\n')
      .map((line) => change(line, next))
      .join('\n')

const isRow = (line: string): boolean => /[|\t]| {3}/.test(line)

/** One bar of a row with many, neither of the outer ones. */
function innerBar(line: string, next: () => number): number | undefined {
  const bars = [...line.matchAll(/\|/g)].map(({ index }) => index)
  return bars.length < 6 ? undefined : bars[2 + Math.floor(next() * (bars.length - 4))]
}

export const tears: readonly Tear[] = [
  {
    name: 'rows broken after a bar',
    apply: eachLine((line, next) => {
      const bar = innerBar(line, next)
      return bar === undefined || next() > 0.2 ? line : `${line.slice(0, bar + 1)}\n${line.slice(bar + 1).trimStart()}`
    }),
  },
  {
    name: 'rows broken in a label',
    apply: eachLine((line, next) => {
      const words = /[\u4e00-\u9fa5]{8,}/.exec(line)
      return !words || !isRow(line) || next() > 0.3
        ? line
        : `${line.slice(0, words.index + 4)}\n${line.slice(words.index + 4)}`
    }),
  },
  {
    name: 'walls lost',
    apply: eachLine((line, next) => line.replace(/ \| /g, (wall) => (next() < 0.05 ? ' ' : wall))),
  },
  {
    name: 'lines lost',
    apply: (text, next) =>
      text
        .split('\n')
        .filter((line) => !isRow(line) || next() > 0.04)
        .join('\n'),
  },
  {
    name: 'lines doubled',
    apply: eachLine((line, next) => (isRow(line) && next() < 0.05 ? `${line}\n${line}` : line)),
  },
  {
    name: 'two rows on one line',
    apply: (text, next) => text.replace(/\|\n\|/g, (end) => (next() < 0.08 ? '||' : end)),
  },
  {
    name: 'page marks between rows',
    apply: eachLine((line, next) => (isRow(line) && next() < 0.05 ? `${line}\n\n- 3 -\n` : line)),
  },
  {
    name: 'page numbers between rows',
    apply: eachLine((line, next) => (isRow(line) && next() < 0.04 ? `${line}\n3\n` : line)),
  },
  { name: 'empty lines between rows', apply: eachLine((line, next) => (next() < 0.15 ? `${line}\n` : line)) },
  {
    name: 'letters for zeros',
    apply: eachLine((line, next) => line.replace(/\b0\b/g, (zero) => (next() < 0.03 ? 'O' : zero))),
  },
  { name: 'the first column lost', apply: eachLine((line) => line.replace(/^\|[^|]*\|/, '|')) },
  { name: 'the last column lost', apply: eachLine((line) => line.replace(/\|[^|]*\|\s*$/, '|')) },
]
