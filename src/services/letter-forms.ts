import type { ComposedLetter } from '../letters/composed-letter.ts'
import { writeLetterDocx } from '../letters/write-letter-docx.ts'
import { writeLetterHtml } from '../letters/write-letter-html.ts'
import type { LetterPdfWriter } from '../letters/write-letter-pdf.ts'

/** A letter in the three forms that are kept; the pdf is what is sent. */
export interface LetterForms {
  readonly pdf: Uint8Array
  readonly docx: Uint8Array
  readonly html: Uint8Array
}

export const letterMediaTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
} as const satisfies Record<keyof LetterForms, string>

export async function letterForms(letter: ComposedLetter, fontPaths: readonly string[]): Promise<LetterForms> {
  return {
    pdf: (await pdfWriter(fontPaths))(letter),
    docx: await writeLetterDocx(letter),
    html: new TextEncoder().encode(writeLetterHtml(letter)),
  }
}

const writers = new Map<string, Promise<LetterPdfWriter>>()

/** The typesetter is loaded with the first letter, and reading fonts takes a good part of a second: one for each set of them. */
function pdfWriter(fontPaths: readonly string[]): Promise<LetterPdfWriter> {
  const name = fontPaths.join('\n')
  const known = writers.get(name)
  if (known) return known
  const writer = import('../letters/write-letter-pdf.ts').then(({ createLetterPdfWriter }) =>
    createLetterPdfWriter(fontPaths),
  )
  writers.set(name, writer)
  return writer
}
