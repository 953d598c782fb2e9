/** Characters that fill two cells of a terminal. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
const invisible = /[\p{Mn}\p{Me}\p{Cf}]/u

const widthOfOne = (char: string): number => (invisible.test(char) ? 0 : wide.test(char) ? 2 : 1)

/** Cells a text fills in a terminal: a Chinese character or full-width sign is two. */
export function textWidth(text: string): number {
  let width = 0
  for (const char of text) width += widthOfOne(char)
  return width
}

/** The text filled up with blanks to a width; longer text is left as it is. */
export function padTo(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const blanks = ' '.repeat(Math.max(0, width - textWidth(text)))
  return align === 'left' ? text + blanks : blanks + text
}

/** The text cut to a width, with … for what is gone. */
export function cutTo(text: string, width: number): string {
  if (textWidth(text) <= width) return text
  let kept = ''
  let used = 0
  for (const char of text) {
    used += widthOfOne(char)
    if (used > width - 1) break
    kept += char
  }
  return `${kept}…`
}

/** Signs that may not begin a line of Chinese text. */
const notFirst = /[，。；：、？！）》〉】”’…%]/u

/** Lines no wider than a width; breaks at blanks and between Chinese characters, never before closing signs. */
export function wrapTo(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const unit of text.match(/[^\S\n]+|\n|[\x21-\x7e]+|./gu) ?? []) {
    if (unit === '\n' || (textWidth(line + unit) > width && line !== '' && !notFirst.test(unit))) {
      lines.push(line.trimEnd())
      line = unit.trim()
    } else line += unit
  }
  return [...lines, line.trimEnd()]
}
