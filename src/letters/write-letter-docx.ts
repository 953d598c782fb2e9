import { AlignmentType, Document, DocumentGridType, Footer, HeadingLevel, LineRuleType, Packer } from 'docx'
import { page, type } from '../formats/set-type.ts'
import { steadyZip, withoutTimes } from '../formats/steady-zip.ts'
import type { ComposedLetter } from './composed-letter.ts'
import { line, paragraphs } from './letter-docx-blocks.ts'
import { organHead, pageNumber, rules } from './letter-docx-edges.ts'
import { lines, pitch, run, runs, twips, withOtherNames } from './letter-docx-type.ts'
import { keptWithSignature, letterPage } from './letter-page.ts'

/**
 * A letter as a Word document, in the letter format of GB/T 9704: A4, red name of the organ and double rules on the first
 * page, title in 小标宋 2号, text in 仿宋 3号 on a grid of 22 lines by 28 characters. The same letter gives the same bytes.
 */
export async function writeLetterDocx(letter: ComposedLetter): Promise<Uint8Array> {
  const keep = keptWithSignature(letter.blocks)
  const file = new Document({
    title: letter.title,
    creator: '',
    lastModifiedBy: '',
    styles: {
      default: { document: { run: run('body'), paragraph: { spacing: pitch } } },
    },
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          titlePage: true,
          page: { size: { width: twips(page.width), height: twips(page.height) }, margin },
          grid: { type: DocumentGridType.LINES, linePitch: Math.round(type.pitch * 20) },
        },
        headers: { first: organHead(letter.organ) },
        footers: {
          first: new Footer({ children: rules(true) }),
          default: pageNumber(AlignmentType.RIGHT),
          even: pageNumber(AlignmentType.LEFT),
        },
        children: [
          line({
            alignment: AlignmentType.RIGHT,
            spacing: { ...pitch, after: lines(1.5) },
            children: runs(letter.number),
          }),
          line({
            heading: HeadingLevel.TITLE,
            alignment: AlignmentType.CENTER,
            spacing: {
              line: Math.round(type.titlePitch * 20),
              lineRule: LineRuleType.EXACT,
              before: 0,
              after: lines(0.6),
            },
            children: runs(letter.title, 'title'),
          }),
          line({ keepNext: true, children: runs(`${letter.addressee}：`) }),
          ...letter.blocks.flatMap((block) => paragraphs(block, keep.has(block))),
        ],
      },
    ],
  })
  return steadyZip(await Packer.pack(file, 'uint8array'), {
    'docProps/core.xml': withoutTimes,
    'word/document.xml': unspaced,
    'word/fontTable.xml': withOtherNames,
  })
}

const margin = {
  top: twips(page.top),
  bottom: twips(page.bottom),
  left: twips(page.left),
  right: twips(page.right),
  header: twips(letterPage.organTop),
  footer: twips(letterPage.rulesAboveBottom),
}

/** The library turns off the space beside digits; that beside letters goes with it. */
const unspaced = (xml: string): string =>
  xml.replaceAll('<w:autoSpaceDN w:val="false"/>', '<w:autoSpaceDE w:val="false"/><w:autoSpaceDN w:val="false"/>')
