const longest = 500
const most = 100
const ofNoInterest = /^(?:viewport|robots|renderer|format-detection|theme-color|generator|progid|.*-verification)$/i

/** Adds what a meta element says of the page (ArticleTitle, PubDate, ContentSource …) under the name it has there. */
export function aboutOfMeta(attributes: Readonly<Record<string, string>>, about: Record<string, string>): void {
  const name = attributes['name'] ?? attributes['property']
  const content = attributes['content']?.trim()
  if (!name || !content || content.length > longest || ofNoInterest.test(name)) return
  if (Object.keys(about).length < most && !Object.hasOwn(about, name)) about[name] = content
}
