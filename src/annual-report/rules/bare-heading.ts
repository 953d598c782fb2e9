/**
 * The words of a first-level heading alone: without its number, without words in brackets glued to it (（无）),
 * without white space and punctuation. Two headings with the same bare words are the same heading.
 */
export const bareHeading = (heading: string): string =>
  heading
    .replace(
      /^[\s\u3000]*(?:第?[一二三四五六七八九十]+部分|[一二三四五六七八九十]+|[0-9０-９]+)[\s\u3000]*[、.．,，:：]?/,
      '',
    )
    .replace(/[（(][^（()）]*[）)][\s\u3000]*$/, '')
    .replaceAll(/[\s\u3000、，,。.:：；;·]/g, '')

/** The number a heading is printed with: its value, and whether it is the Chinese numeral with 、 the form asks for. */
export function headingNumber(heading: string): { readonly value: number; readonly proper: boolean } | undefined {
  const chinese = /^[\s\u3000]*([一二三四五六七八九十])[\s\u3000]*[、.．,，:：]?/.exec(heading)
  if (chinese?.[1]) return { value: '一二三四五六七八九十'.indexOf(chinese[1]) + 1, proper: true }
  const arabic = /^[\s\u3000]*([0-9０-９]{1,2})[\s\u3000]*[、.．,，:：]/.exec(heading)?.[1]
  return arabic ? { value: Number(arabic.normalize('NFKC')), proper: false } : undefined
}
