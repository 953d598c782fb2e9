import { deflateSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { checkUpload } from './upload-check.ts'

const codeOf = (name: string, bytes: Uint8Array): string => {
  const checked = checkUpload(name, bytes)
  return checked.ok ? checked.value.kind : checked.no.code
}

const script = '/S /JavaScript /JS (app.alert\\(1\\))'
const pdf = (...parts: readonly (string | Uint8Array)[]): Uint8Array =>
  Buffer.concat(
    ['%PDF-1.7\n', ...parts, '\ntrailer << /Root 1 0 R >>\n%%EOF\n'].map((part) =>
      typeof part === 'string' ? Buffer.from(part, 'latin1') : part,
    ),
  )
const packed = (dictionary: string, content: Uint8Array): readonly (string | Uint8Array)[] => [
  `4 0 obj << ${dictionary} /N 1 /First 4 /Length ${content.length} >>\nstream\n`,
  content,
  '\nendstream endobj',
]

describe('what hides in a pdf', () => {
  test.each<[string, Uint8Array]>([
    ['behind a stream that is only a comment', pdf(`% stream\n1 0 obj << ${script} >> endobj\n(endstream)`)],
    ['behind a stream that is only a text', pdf(`(stream\n) 1 0 obj << ${script} >> endobj\n% endstream`)],
    [
      'inside a stream that the table of objects points into',
      pdf(`4 0 obj << /Length 80 >>\nstream\n9 0 obj << ${script} >> endobj\nendstream`),
    ],
    ['in packed objects', pdf(...packed('/Type /ObjStm /Filter /FlateDecode', deflateSync(`5 0 << ${script} >>`)))],
    [
      'in packed objects under an escaped name',
      pdf(...packed('/Type /Obj#53tm /Filter /FlateDecode', deflateSync(`5 0 << ${script} >>`))),
    ],
    [
      'in packed objects after a comment',
      pdf(...packed('/Type %\n/ObjStm /Filter /FlateDecode', deflateSync(`5 0 << ${script} >>`))),
    ],
    [
      'in packed objects far from their head',
      pdf(...packed(`/Type /ObjStm /Filter /FlateDecode ${' '.repeat(5_000)}`, deflateSync(`5 0 << ${script} >>`))),
    ],
    [
      'in packed objects packed otherwise',
      pdf(
        ...packed(
          '/Type /ObjStm /Filter /ASCIIHexDecode',
          Buffer.from(Buffer.from(`5 0 << ${script} >>`).toString('hex')),
        ),
      ),
    ],
    [
      'in packed objects packed twice',
      pdf(
        ...packed(
          '/Type /ObjStm /Filter [/ASCIIHexDecode /FlateDecode]',
          Buffer.from(deflateSync(`5 0 << ${script} >>`).toString('hex')),
        ),
      ),
    ],
    [
      'behind an end that stands in the packed bytes',
      pdf(
        ...packed('/Type /ObjStm /Filter /FlateDecode', deflateSync(`5 0 (endstream) << ${script} >>`, { level: 0 })),
      ),
    ],
  ])('K7: a script %s is found', (_, bytes) => {
    expect(codeOf('a.pdf', bytes)).toBe('upload-active')
  })

  test('packed objects and drawings without one are taken', () => {
    expect(
      codeOf('a.pdf', pdf(...packed('/Type /ObjStm /Filter /FlateDecode', deflateSync('5 0 << /Type /Page >>')))),
    ).toBe('pdf')
    expect(codeOf('a.pdf', pdf(...packed('/Filter /FlateDecode', deflateSync('BT (JavaScript) Tj ET'))))).toBe('pdf')
  })
})

const relation = (attributes: string) =>
  `<?xml version="1.0"?><Relationships xmlns="x" xmlns:r="x"><${attributes}/></Relationships>`
const docx = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document/>', ...parts }).map(
        ([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part],
      ),
    ),
  )
const template = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate'
const wide = (text: string): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return bytes.swap16()
}

describe('what hides in an office file', () => {
  test.each<[string, Readonly<Record<string, string | Uint8Array>>]>([
    [
      'an external template',
      {
        'word/_rels/settings.xml.rels': relation(
          `Relationship Id="a" Type="${template}" Target="http://a.example/t.dotm" TargetMode="External"`,
        ),
      },
    ],
    [
      'one under a prefix',
      {
        'word/_rels/settings.xml.rels': relation(
          `r:Relationship Id="a" Type="${template}" Target="x" TargetMode="External"`,
        ),
      },
    ],
    [
      'one in numbers for letters',
      {
        'word/_rels/settings.xml.rels': relation(
          `Relationship Id="a" Type="${template.replace('attached', '&#97;ttached')}" Target="x" TargetMode="&#x45;xternal"`,
        ),
      },
    ],
    [
      'one behind a sign that looks like the end',
      {
        'word/_rels/settings.xml.rels': relation(
          `Relationship Id="a>" Type="${template}" Target="x" TargetMode="External"`,
        ),
      },
    ],
    [
      'one in wide letters the other way round',
      { 'word/_rels/settings.xml.rels': wide(relation(`Relationship Type="${template}" TargetMode="External"`)) },
    ],
    [
      'a DDE field in one piece',
      { 'word/document.xml': '<w:p><w:instrText> DDEAUTO c:\\\\x "/k calc"</w:instrText></w:p>' },
    ],
    [
      'a DDE field torn into pieces',
      {
        'word/document.xml': '<w:r><w:instrText>DD</w:instrText></w:r><w:r><w:instrText>E c:\\\\x</w:instrText></w:r>',
      },
    ],
    ['a DDE field as an attribute', { 'word/header1.xml': '<w:fldSimple w:instr=" DDE c:\\\\x "/>' }],
  ])('K7: %s is found', (_, parts) => {
    expect(codeOf('a.docx', docx(parts))).toBe('upload-active')
  })

  test('links and fields that run nothing are taken', () => {
    const link = template.replace('attachedTemplate', 'hyperlink')
    const parts = {
      'word/_rels/document.xml.rels': relation(
        `Relationship Type="${link}" Target="https://example.cn" TargetMode="External"`,
      ),
      'word/document.xml': '<w:p><w:instrText>PAGE</w:instrText><w:t>DDE 是一种协议 R&amp;D</w:t></w:p>',
    }
    expect(codeOf('a.docx', docx(parts))).toBe('docx')
  })
})
