/** The page a list is opened at: from 1; anything else is the first. */
export const pageNumber = (text: string | undefined): number => (/^[1-9]\d{0,4}$/.test(text ?? '') ? Number(text) : 1)

/** The year a list is held to, as four digits; undefined for all. */
export const yearAsked = (text: string | undefined): number | undefined =>
  /^(?:19|20)\d\d$/.test(text ?? '') ? Number(text) : undefined

/** An address with what is set of a query. */
export function withQuery(path: string, query: Readonly<Record<string, string | number | undefined>>): string {
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]): [string, string][] =>
      value === undefined || value === '' ? [] : [[name, String(value)]],
    ),
  ).toString()
  return search === '' ? path : `${path}?${search}`
}
