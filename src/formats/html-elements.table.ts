/** Elements that begin and end a paragraph. */
// prettier-ignore
export const blockElements: ReadonlySet<string> = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'dialog', 'dir', 'div', 'dl', 'dt',
  'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'html',
  'legend', 'li', 'main', 'menu', 'nav', 'ol', 'p', 'search', 'section', 'summary', 'tbody', 'tfoot', 'thead', 'tr', 'ul',
  'ucaptitle', 'ucapcontent',
])

export const headingElements: ReadonlySet<string> = new Set(['h1', 'h2', 'h3'])

/** Elements whose content is not text of the page. */
// prettier-ignore
export const droppedElements: ReadonlySet<string> = new Set([
  'script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe', 'object', 'applet', 'select', 'datalist', 'audio', 'video',
  'canvas', 'map', 'xml', 'rp', 'rt', 'del', 's', 'strike', 'sup',
])
