import type { ComposedLetter, LetterBlock } from '../../src/letters/composed-letter.ts'

/** A letter as a small text a reader can go through: what is printed, in its order. */
export const letterText = (letter: ComposedLetter): string =>
  [
    `${letter.organ}　${letter.number}　（${letter.template}，第${letter.version}版${letter.promises ? `，承诺${letter.promises}` : ''}）`,
    `# ${letter.title}`,
    `${letter.addressee}：`,
    ...letter.blocks.map(blockText),
  ].join('\n\n') + '\n'

function blockText(block: LetterBlock): string {
  switch (block.kind) {
    case 'heading':
      return `## ${block.text}`
    case 'paragraph':
    case 'note':
      return block.text
    case 'list':
      return block.items.map((item, index) => `${index + 1}. ${item}`).join('\n')
    case 'attachments':
      return `附件：\n${block.items.map((item, index) => `${index + 1}. ${item}`).join('\n')}`
    case 'signature':
      return `> ${block.organ}\n> ${block.date}`
    default:
      return block satisfies never
  }
}
