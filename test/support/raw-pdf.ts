import { deflateSync } from 'node:zlib'

/** Instructions of the page, set in Helvetica as F1; everything else a PDF needs is put around them. */
export interface RawPage {
  readonly content: string
  /** Form objects by name, to be painted with `/Name Do`. */
  readonly forms?: Readonly<Record<string, string>>
  readonly rotate?: 90 | 180 | 270
  readonly packed?: true
}

/** A PDF written by hand, to draw what typesetters do not; `encrypt` claims a password nobody knows. */
export function rawPdf(pages: readonly RawPage[], options: { readonly encrypt?: boolean } = {}): Uint8Array {
  const objects: string[] = []
  const add = (body: string): number => objects.push(body)
  const stream = (dictionary: string, data: string): string =>
    `<< ${dictionary} /Length ${data.length} >>\nstream\n${data}\nendstream`
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add('')
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  const kids = pages.map(({ content, forms = {}, rotate = 0, packed }) => {
    const named = Object.entries(forms).map(([name, data]) => {
      const form = stream(`/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Matrix [1 0 0 1 0 0]`, data)
      return `/${name} ${add(form)} 0 R`
    })
    const contents = add(
      packed ? stream('/Filter [/ASCIIHexDecode /FlateDecode]', deflated(content)) : stream('', content),
    )
    const resources = `<< /Font << /F1 ${font} 0 R >> /XObject << ${named.join(' ')} >> >>`
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate ${rotate} /Resources ${resources} /Contents ${contents} 0 R >>`,
    )
  })
  objects[1] = `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`
  const secret = '00'.repeat(32)
  const encrypt = options.encrypt
    ? `/Encrypt ${add(`<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${secret}> /U <${secret}> >>`)} 0 R /ID [<00> <00>]`
    : ''
  return assembled(objects, encrypt)
}

const deflated = (content: string): string => deflateSync(content).toString('hex')

function assembled(objects: readonly string[], trailer: string): Uint8Array {
  let file = '%PDF-1.7\n'
  const offsets = objects.map((body, index) => {
    const at = file.length
    file += `${index + 1} 0 obj\n${body}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const start = file.length
  const head = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`
  file += `${head}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`
  return new TextEncoder().encode(file)
}
