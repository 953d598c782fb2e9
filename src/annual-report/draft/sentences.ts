/** `行政许可处理决定12件`; undefined when there is no number to tell. */
export const counted = (words: string, value: number | undefined, unit = '件'): string | undefined =>
  value === undefined ? undefined : `${words}${value}${unit}`

/** As `counted`, but nothing is said of none. */
export const countedIfAny = (words: string, value: number | undefined, unit = '件'): string | undefined =>
  value ? counted(words, value, unit) : undefined

/** The clauses there are, joined to one sentence; none gives no sentence. */
export function sentence(opening: string, clauses: readonly (string | undefined)[], between = '，'): string[] {
  const said = clauses.filter((clause) => clause !== undefined)
  return said.length ? [`${opening}${said.join(between)}。`] : []
}

/** A paragraph of the office's own, closed with a full stop when it has no closing mark. */
export const closed = (text: string): string =>
  /[。！？；：…”）]$/.test(text.trim()) ? text.trim() : `${text.trim()}。`
