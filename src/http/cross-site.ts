/**
 * Whether a request that changes something may come from another site. Browsers tell where a request was begun (Sec-Fetch-Site), older
 * ones at least the origin; a request that shows a session and tells neither is taken for foreign.
 */
export function isCrossSite(request: Request, origin: string | undefined): boolean {
  if (isRead(request.method)) return false
  const site = request.headers.get('sec-fetch-site')
  if (site !== null) return site !== 'same-origin' && site !== 'none'
  return request.headers.get('origin') !== (origin ?? new URL(request.url).origin)
}

const isRead = (method: string): boolean => method === 'GET' || method === 'HEAD'
