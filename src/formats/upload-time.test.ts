import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { everyWordOf } from './every-word.ts'
import { checkUpload } from './upload-check.ts'
import { wordLinesOf } from './word-lines.ts'

const signs = 200_000
const filled = (piece: string): string => piece.repeat(Math.ceil(signs / piece.length))

/** What would take minutes if it were looked at again from each of its pieces takes less than this. */
const soon = 4_000

function timed<Answer>(work: () => Answer): Answer {
  const began = performance.now()
  const answer = work()
  expect(performance.now() - began).toBeLessThan(soon)
  return answer
}

const office = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document/>', ...parts }).map(
        ([path, text]) => [path, [strToU8(text), { level: 0 }]],
      ),
    ),
  )

test.each([
  ['_rels/.rels', '<Relationship '],
  ['_rels/.rels', '<Relationship /officeDocument"'],
  ['word/document.xml', '<w:instrText '],
  ['word/document.xml', '<w:fldSimple '],
  ['word/document.xml', '<w:fldSimple a="" instr '],
  ['docProps/core.xml', '<dc:creator '],
])('a file is taken in soon whose %s is full of %s', (path, piece) => {
  timed(() => checkUpload('a.docx', office({ [path]: filled(piece) })))
})

test('a field that starts a program is found behind a sign that ends no tag', () => {
  const field = '<w:fldSimple w:x="a>b" w:instr="DDEAUTO c:\\\\cmd.exe"/>'
  expect(checkUpload('a.docx', office({ 'word/document.xml': field }))).toMatchObject({ ok: false })
})

test.each(['<f ', '<a', 'a', '<a:b.', '<a:', '<![CDATA[', '<si>', '<rPh>'])(
  'the words of an office file are read soon when it is full of %s',
  (piece) => {
    timed(() =>
      everyWordOf(office({ 'xl/sharedStrings.xml': filled(piece), 'word/document.xml': `<${filled(piece)}` })),
    )
  },
)

test('the words behind torn tags and marks are read', () => {
  expect(wordLinesOf('<w:p <w:t>机密</w:t></w:p>', () => '').join('\n')).toContain('机密')
  const [strings = []] = everyWordOf(office({ 'xl/sharedStrings.xml': '<sst><si/><si><t>机密★<![CDATA[1<2]]></t>' }))
  expect(strings).toEqual(['机密★1<2'])
})

test('a paragraph of very many lines is read', () => {
  expect(wordLinesOf(`<p>${'字\n'.repeat(300_000)}</p>`, () => '')).toHaveLength(300_000)
})

test.each([
  ['streams that do not end', 'stream\n'],
  ['packed objects that belong to none', '/ObjStm stream\nendstream '],
  ['packed objects that do not end', '1 0 obj</ObjStm>stream\n'],
])('a pdf is taken in soon that is full of %s', (_, piece) => {
  timed(() => checkUpload('a.pdf', strToU8(`%PDF-1.7\n${filled(piece)}\n%%EOF\n`)))
})
