import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { checkUpload, usualUploadRules } from './upload-check.ts'
import { writeDocx } from './write-docx.ts'
import { writeXlsx } from './write-xlsx.ts'

const paper = {
  language: 'zh',
  title: '云溪县商务局关于开展商品交易市场检查的通知',
  parts: [{ kind: 'paragraph', text: '各商品交易市场：' }],
} as const

const zip = (files: Record<string, string>): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))

const types = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
const docx = (files: Record<string, string>): Uint8Array<ArrayBuffer> =>
  zip({
    '[Content_Types].xml': types,
    'word/document.xml': '<w:document xmlns:w="w"><w:body><w:p/></w:body></w:document>',
    ...files,
  })
const workbook = (files: Record<string, string>, sheets = '<sheet name="表1" r:id="r1"/>'): Uint8Array<ArrayBuffer> =>
  zip({
    '[Content_Types].xml': types,
    'xl/workbook.xml': `<workbook><sheets>${sheets}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': '<worksheet><sheetData/></worksheet>',
    ...files,
  })
const pdf = (body: string): Uint8Array => strToU8(`%PDF-1.7\n${body}\ntrailer << /Root 1 0 R >>\n%%EOF\n`)
const png = (...chunks: (readonly [string, Uint8Array])[]): Uint8Array => {
  const parts: Uint8Array[] = [Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)]
  for (const [type, data] of chunks) {
    const head = new Uint8Array(8)
    new DataView(head.buffer).setUint32(0, data.length)
    head.set(strToU8(type), 4)
    parts.push(head, data, new Uint8Array(4))
  }
  return Uint8Array.from(parts.flatMap((part) => [...part]))
}
const header = (width: number, height: number): Uint8Array => {
  const bytes = new Uint8Array(13)
  new DataView(bytes.buffer).setUint32(0, width)
  new DataView(bytes.buffer).setUint32(4, height)
  return bytes
}
const nothing = new Uint8Array()

const codeOf = (name: string, bytes: Uint8Array): string => {
  const checked = checkUpload(name, bytes)
  return checked.ok ? checked.value.kind : checked.no.code
}
const findingsOf = (name: string, bytes: Uint8Array): readonly string[] => {
  const checked = checkUpload(name, bytes)
  return checked.ok ? checked.value.findings.map(({ code }) => code) : [checked.no.code]
}

describe('K6: a file is taken by what it holds', () => {
  test('what our own writers make is taken, and nothing is found in it', async () => {
    const word = await writeDocx(paper)
    const excel = await writeXlsx(paper)
    expect(codeOf('通知.docx', word)).toBe('docx')
    expect(codeOf('附表.xlsx', excel)).toBe('xlsx')
    expect([...findingsOf('通知.docx', word), ...findingsOf('附表.xlsx', excel)]).toEqual([])
  })

  test('an ordinary pdf, picture, text and archive are taken', () => {
    expect(codeOf('a.pdf', pdf('1 0 obj << /Type /Catalog >> endobj'))).toBe('pdf')
    expect(codeOf('a.PNG', png(['IHDR', header(10, 10)], ['IEND', nothing]))).toBe('png')
    expect(codeOf('a.txt', strToU8('关于营业时间的说明，小于号 a < b 不是网页'))).toBe('txt')
    expect(codeOf('a.zip', zip({ '附件/说明.txt': '说明' }))).toBe('zip')
  })

  test('K7: a name that is a path, hidden, or holds control or direction characters is refused', () => {
    const names = [
      '../a.txt',
      'a/b.txt',
      String.raw`a\b.txt`,
      '.htaccess',
      'a\u0000.txt',
      'a\u202Etxt.exe',
      '',
      ' a.txt',
      'a:b.txt',
      `${'长'.repeat(200)}.txt`,
    ]
    for (const name of names) expect(codeOf(name, strToU8('文字')), JSON.stringify(name)).toBe('upload-name')
  })

  test('K7: content that is not what the name says is refused', () => {
    expect(codeOf('a.pdf', zip({ 'x.txt': 'x' }))).toBe('upload-other-content')
    expect(codeOf('a.jpg', pdf(''))).toBe('upload-other-content')
    expect(codeOf('a.php', strToU8('说明'))).toBe('upload-other-content')
    expect(codeOf('a.docx', strToU8('说明'))).toBe('upload-other-content')
  })

  test('K7: programs, pages and drawings are refused whatever they are called', () => {
    expect(codeOf('a.txt', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3, 0, 0))).toBe('upload-kind')
    expect(codeOf('a.txt', strToU8('<html><script>alert(1)</script>'))).toBe('upload-markup')
    expect(codeOf('a.txt', strToU8('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'))).toBe(
      'upload-markup',
    )
    expect(codeOf('a.csv', strToU8('a,b\n<?php system($_GET[0]);'))).toBe('upload-markup')
    expect(codeOf('a.pdf', strToU8('<script>alert(1)</script>%PDF-1.4\n%%EOF'))).toBe('upload-damaged')
  })

  test('macros and what runs by itself are refused', () => {
    expect(codeOf('a.docx', docx({ 'word/vbaProject.bin': 'x' }))).toBe('upload-active')
    expect(
      codeOf(
        'a.docx',
        docx({
          '[Content_Types].xml': '<Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>',
        }),
      ),
    ).toBe('upload-active')
    expect(
      codeOf(
        'a.docx',
        docx({
          'word/_rels/settings.xml.rels':
            '<Relationship Type="http://x/attachedTemplate" Target="http://x/a.dotm" TargetMode="External"/>',
        }),
      ),
    ).toBe('upload-active')
    expect(codeOf('a.docx', docx({ 'word/footer1.xml': '<w:instrText> DDEAUTO c:\\\\cmd.exe</w:instrText>' }))).toBe(
      'upload-active',
    )
    expect(
      codeOf('a.docx', docx({ 'word/document.xml': '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a/>' })),
    ).toBe('upload-active')
    expect(codeOf('a.xlsx', workbook({ 'xl/macrosheets/sheet1.xml': '<x/>' }))).toBe('upload-active')
    expect(
      codeOf(
        'a.odt',
        zip({
          mimetype: 'application/vnd.oasis.opendocument.text',
          'content.xml': '<x/>',
          'Basic/Standard/Module1.xml': '<x/>',
        }),
      ),
    ).toBe('upload-active')
    for (const action of ['/S /JavaScript /JS (app.alert(1))', '/S /Launch /F (cmd.exe)', '/S /J#61vaScript'])
      expect(codeOf('a.pdf', pdf(`1 0 obj << ${action} >> endobj`)), action).toBe('upload-active')
  })

  test('a password, an old format and a torn file are each told apart', () => {
    expect(codeOf('a.pdf', strToU8('%PDF-1.7\ntrailer << /Encrypt 5 0 R >>\n%%EOF'))).toBe('upload-encrypted')
    expect(codeOf('a.doc', strToU8('{\\rtf1 a}'))).toBe('upload-old-office')
    expect(codeOf('a.docx', docx({}).subarray(0, 200))).toBe('upload-damaged')
    expect(codeOf('a.txt', new Uint8Array(10))).toBe('upload-empty')
    const locked = zip({ 'a.txt': 'text' })
    const at = locked.findLastIndex(
      (byte, index) => byte === 0x50 && locked[index + 1] === 0x4b && locked[index + 2] === 1,
    )
    locked[at + 8] = 1
    expect(codeOf('a.zip', locked)).toBe('upload-encrypted')
  })

  test('what grows beyond all bounds is refused before it has grown', () => {
    const zeros = new Uint8Array(40 * 1024 * 1024)
    expect(codeOf('a.zip', zipSync({ 'a.txt': zeros }))).toBe('upload-bomb')
    expect(codeOf('a.docx', zipSync({ 'word/document.xml': zeros }))).toBe('upload-bomb')
    expect(codeOf('a.png', png(['IHDR', header(60_000, 60_000)], ['IEND', nothing]))).toBe('upload-bomb')
    const many = Object.fromEntries(Array.from({ length: 6_000 }, (_, at) => [`${at}.txt`, 'x']))
    expect(codeOf('a.zip', zip(many))).toBe('upload-bomb')
    expect(checkUpload('a.txt', strToU8('x'.repeat(100)), { ...usualUploadRules, mostBytes: 99 })).toMatchObject({
      no: { code: 'upload-too-large' },
    })
  })

  test('every file of an archive is held to the same, and no archive in an archive', () => {
    expect(codeOf('a.zip', zip({ '../../etc/cron.d/x': 'x' }))).toBe('upload-inner-name')
    expect(codeOf('a.zip', zip({ 'run.exe': 'MZ' }))).toBe('upload-inner-kind')
    expect(codeOf('a.zip', zipSync({ 'b.zip': zip({ 'a.txt': 'x' }) }))).toBe('upload-inner-kind')
    expect(codeOf('a.zip', zipSync({ 'b.docx': docx({ 'word/vbaProject.bin': 'x' }) }))).toBe('upload-active')
  })

  test('a door that takes fewer kinds refuses the others', () => {
    const checked = checkUpload('a.zip', zip({ 'a.txt': 'x' }), { ...usualUploadRules, kinds: ['pdf'] })
    expect(checked).toEqual({ ok: false, no: { code: 'upload-kind', facts: { kinds: 'pdf' } } })
  })
})

describe('F5: what is hidden in a file is told', () => {
  test('hidden sheets, rows and links of a workbook', () => {
    const hidden = workbook(
      {
        'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="2" hidden="1"/></sheetData></worksheet>',
        'xl/externalLinks/externalLink1.xml': '<externalLink/>',
      },
      '<sheet name="表1" r:id="r1"/><sheet name="名单" state="veryHidden" r:id="r2"/>',
    )
    expect(checkUpload('a.xlsx', hidden)).toMatchObject({
      value: {
        findings: [
          { code: 'hidden-sheet', facts: { names: '名单' } },
          { code: 'hidden-rows' },
          { code: 'linked-workbook' },
        ],
      },
    })
  })

  test('hidden text, tracked changes, comments and the author of a document', () => {
    const bytes = docx({
      'word/document.xml': '<w:document><w:rPr><w:vanish/></w:rPr><w:del w:id="1"/></w:document>',
      'word/comments.xml': '<w:comments/>',
      'docProps/core.xml': '<cp:coreProperties><dc:creator>李经办</dc:creator></cp:coreProperties>',
    })
    expect(findingsOf('a.docx', bytes)).toEqual(['hidden-text', 'tracked-changes', 'comments', 'author-named'])
  })

  test('the author of a pdf, the place of a photo, formulas of a csv, and in which file of an archive', () => {
    expect(findingsOf('a.pdf', pdf('2 0 obj << /Author <FEFF674E7ECF529E> >> endobj'))).toEqual(['author-named'])
    const exif = Uint8Array.of(0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 26)
    const app1 = [0xff, 0xe1, 0, exif.length + 8, ...strToU8('Exif'), 0, 0, ...exif]
    const size = [0xff, 0xc0, 0, 11, 8, 0, 10, 0, 10, 1, 0, 0, 0]
    expect(findingsOf('a.jpg', Uint8Array.from([0xff, 0xd8, ...app1, ...size, 0xff, 0xda, 0, 2]))).toEqual([
      'photo-place',
    ])
    expect(checkUpload('a.zip', zip({ '数据.csv': '名称,值\n=cmd|calc,-5' }))).toMatchObject({
      value: { findings: [{ code: 'formulas', inner: '数据.csv' }] },
    })
  })
})
