import { AlignmentType, BorderStyle, Footer, Header, LineRuleType, PageNumber, Paragraph, TextRun } from 'docx'
import { page, type } from '../formats/set-type.ts'
import { run, twips } from './letter-docx-type.ts'
import { letterPage, organLines, organSize } from './letter-page.ts'

/** The red name of the organ, and the double rule 4 mm below it. */
export const organHead = (organ: string): Header =>
  new Header({
    children: [
      ...organLines(organ).map(
        (text, index, all) =>
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: {
              line: organSize(organ) * 22,
              lineRule: LineRuleType.EXACT,
              before: 0,
              after: index < all.length - 1 ? 0 : twips(letterPage.rulesBelowOrgan) - 40,
            },
            children: [new TextRun({ ...run('title'), text, size: organSize(organ) * 2, color: letterPage.red })],
          }),
      ),
      ...rules(false),
      new Paragraph({ spacing: { line: 140, lineRule: LineRuleType.EXACT, before: 0, after: 0 }, children: [] }),
    ],
  })

/** Two red lines of 170 mm, centred on the page: thick above thin, or the other way about. */
export function rules(thinFirst: boolean): Paragraph[] {
  const sizesInEighths = thinFirst ? [6, 18] : [18, 6]
  const beyond = (letterPage.ruleWidth - (page.width - page.left - page.right)) / 2
  const shift = (page.left - page.right) / 2
  return sizesInEighths.map(
    (size) =>
      new Paragraph({
        spacing: { line: 40, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
        indent: { left: -twips(beyond + shift), right: -twips(beyond - shift) },
        border: { bottom: { style: BorderStyle.SINGLE, size, space: 0, color: letterPage.red } },
        children: [],
      }),
  )
}

/** The page number stands 7 mm below the block, the footer ends with the rules of the first page. */
const numberAboveFooter = twips(page.bottom - page.numberBelow - letterPage.rulesAboveBottom) - type.pageNumber * 20

export const pageNumber = (alignment: 'left' | 'right'): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment,
        indent: { [alignment]: type.pageNumber * 20 },
        spacing: { line: type.pageNumber * 20, lineRule: LineRuleType.EXACT, before: 0, after: numberAboveFooter },
        children: [new TextRun({ ...run('number'), children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  })
