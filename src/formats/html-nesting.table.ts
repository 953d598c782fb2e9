/** How an element of a page nests where its author left tags out. */
export interface Nesting {
  readonly name: string
  /** It has no content and no end tag. */
  readonly isVoid: boolean
  /** Elements it closes by beginning, as long as one of them is the innermost open one. */
  readonly closes: ReadonlySet<string> | undefined
  /** What stands between its tags is text, whatever it looks like; `references` when character references are read in it. */
  readonly text: 'bare' | 'references' | undefined
  /** Its content is in another language than that of pages, where a tag can close itself; `page` inside such: pages' own again. */
  readonly language: 'foreign' | 'page' | undefined
}

// prettier-ignore
const voids = [
  'area', 'base', 'basefont', 'br', 'col', 'command', 'embed', 'frame', 'hr', 'img', 'input', 'isindex', 'keygen', 'link', 'meta',
  'param', 'source', 'track', 'wbr',
]
const bare = ['iframe', 'noembed', 'noframes', 'plaintext', 'script', 'style', 'xmp']
const references = ['title', 'textarea']
const foreign = ['svg', 'math']
const pageWithin = ['mi', 'mo', 'mn', 'ms', 'mtext', 'annotation-xml', 'foreignobject', 'desc', 'title']

const fields = ['input', 'option', 'optgroup', 'select', 'button', 'datalist', 'textarea']
const titles = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p']

// prettier-ignore
const closes: Readonly<Record<string, readonly string[]>> = {
  tr: ['tr', 'th', 'td'], th: ['th'], td: ['thead', 'th', 'td'], tbody: ['thead', 'tbody'], tfoot: ['thead', 'tbody'],
  body: ['head', 'link', 'script'], a: ['a'], li: ['li'], dd: ['dd', 'dt'], dt: ['dd', 'dt'], rt: ['rt', 'rp'], rp: ['rt', 'rp'],
  h1: titles, h2: titles, h3: titles, h4: titles, h5: titles, h6: titles,
  select: fields, input: fields, output: fields, button: fields, datalist: fields, textarea: fields,
  option: ['option'], optgroup: ['optgroup', 'option'],
  p: ['p'], address: ['p'], article: ['p'], aside: ['p'], blockquote: ['p'], details: ['p'], div: ['p'], dl: ['p'], fieldset: ['p'],
  figcaption: ['p'], figure: ['p'], footer: ['p'], form: ['p'], header: ['p'], hr: ['p'], main: ['p'], nav: ['p'], ol: ['p'], pre: ['p'],
  section: ['p'], table: ['p'], ul: ['p'],
}

const nesting = (name: string): Nesting => ({
  name,
  isVoid: voids.includes(name),
  closes: Object.hasOwn(closes, name) ? new Set(closes[name]) : undefined,
  text: bare.includes(name) ? 'bare' : references.includes(name) ? 'references' : undefined,
  language: foreign.includes(name) ? 'foreign' : pageWithin.includes(name) ? 'page' : undefined,
})

const common = ['html', 'head', 'span', 'font', 'b', 'strong', 'em', 'i', 'u', 'thead', 'center', 'colgroup']

const known: ReadonlyMap<string, Nesting> = new Map(
  [...voids, ...bare, ...references, ...foreign, ...pageWithin, ...Object.keys(closes), ...common].map((name) => [
    name,
    nesting(name),
  ]),
)

/** How the element of this name nests, in whatever letters the name is written. */
export const nestingOf = (written: string): Nesting =>
  known.get(written) ?? known.get(written.toLowerCase()) ?? nesting(written.toLowerCase())
