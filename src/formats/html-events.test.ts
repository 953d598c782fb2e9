import { array, assert, constantFrom, pre, property } from 'fast-check'
import { Parser } from 'htmlparser2'
import { expect, test } from 'vitest'
import { tellHtml, type HtmlReader } from './html-events.ts'

/** What a reader is told, one line an event; what stands in another language than that of pages is left out. */
function told(run: (reader: HtmlReader) => void): string[] {
  const events: string[] = []
  let text = ''
  let foreign = 0
  const note = (event: string): void => {
    if (text && foreign === 0) events.push(`text ${text}`)
    text = ''
    if (event && foreign === 0) events.push(event)
  }
  run({
    onopentag: (name, attributes) => {
      note(`open ${name} ${JSON.stringify(attributes)}`)
      if (name === 'svg' || name === 'math') foreign += 1
    },
    onclosetag: (name) => {
      if (name === 'svg' || name === 'math') {
        note('')
        foreign -= 1
      }
      note(`close ${name}`)
    },
    ontext: (piece) => {
      text += piece
    },
  })
  note('')
  return events
}

const own = (html: string): string[] => told((reader) => tellHtml(html, reader, () => false))

const library = (html: string): string[] =>
  told((reader) => {
    const parser = new Parser(reader, { decodeEntities: true })
    parser.write(html)
    parser.end()
  })

// prettier-ignore
const pieces = [
  '<p>', '</p>', '<P STYLE="display:none" style=x>', '<br>', '<br/>', '</br>', '<div class="a b" hidden>', '</div>', '<h1>', '</h1>', '<b/>',
  '<table>', '</table>', '<tbody>', '<thead>', '<tr>', '<td>', '</td>', '<th colspan=2>', '<td rowspan="2"x="&amp=1&lt ">', '<li>', '<ul>', '</ul>',
  '<title>', '</title>', '<script>', '</script>', '<style>x', '</STYLE >', '<textarea>', '</textarea>', '<xmp>', '</xmp>', '<plaintext>', '<iframe/>',
  '<svg>', '<path/>', '</svg>', '<svg/>', '<math><mi>', '</math>', '<svg><foreignObject>', '</foreignObject>', '<desc>', '</desc>',
  '<!-- c -->', '<!-->', '<!--->', '<!--x--!>', '<!--', '<![if !x]>', '<![CDATA[ z ]]>', '<!doctype html>', '<?xml a?>', '</>', '</ x>', '<', '<<', '< b', '<1>',
  '&amp;', '&amp', '&nbsp;', '&#x4e2d;', '&lt', '&x;', '&', ' ', '\n', '公开', '--', '>', '"', "'", '/', '=',
  '<a href=x/y title=\'q"\'>', '</a>', '<image>', '<img src=a></img>', '<form>', '</form>', '<option>', '<select>', '</select>', '<dd>', '<dt>', '<rt>', '<o:p>', '</o:p>',
  '<input value="&lt;5" type=text / >', '<p a=1 b c= "d" =e f=g/>', '<p', '</p', '<p a="',
]

test('any soup of tags is told as the library tells it', () => {
  assert(
    property(array(constantFrom(...pieces), { maxLength: 16 }), (soup) => {
      // The tag begun last is brought to its end: of one that never ends the library tells the end alone.
      const html = `${soup.join('')}"'><p>end</p>`
      // Nor does the library read a reference that follows such a sign in a title.
      pre(!/<\/?&/.test(html))
      expect(own(html)).toEqual(library(html))
    }),
    { numRuns: 1000 },
  )
})

test('tags left out are filled in, references read, comments and what never ends passed over', () => {
  expect(own('<p>a<p>b&amp;c<!-- x --><table><tr><td>1<td>2<tr><td hidden>3</table><p class="')).toEqual([
    'open p {}',
    'text a',
    'close p',
    'open p {}',
    'text b&c',
    'close p',
    'open table {}',
    'open tr {}',
    'open td {}',
    'text 1',
    'close td',
    'open td {}',
    'text 2',
    'close td',
    'close tr',
    'open tr {}',
    'open td {"hidden":""}',
    'text 3',
    'close td',
    'close tr',
    'close table',
  ])
})

test('a reader that has had enough is told no more', () => {
  let depth = 0
  const reader: HtmlReader = { onopentag: () => (depth += 1), onclosetag: () => (depth -= 1), ontext: () => undefined }
  expect(tellHtml('<div>'.repeat(100_000), reader, () => depth > 1000)).toBe(false)
  expect(depth).toBeLessThan(20_000)
})

test('a megabyte of unfinished tags is told in no time', () => {
  for (const piece of ['<', '<p a="', '<!--', '</', '<script></', '&', '<td '])
    expect(own(piece.repeat(200_000)).length).toBeLessThan(200_001)
})
