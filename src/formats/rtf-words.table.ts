/** Groups whose content is no text of the document. */
// prettier-ignore
export const rtfDropped: ReadonlySet<string> = new Set([
  'fonttbl', 'colortbl', 'stylesheet', 'info', 'pict', 'object', 'header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr',
  'footerf', 'footnote', 'annotation', 'listtable', 'listoverridetable', 'revtbl', 'rsidtbl', 'generator', 'themedata', 'datastore',
  'latentstyles', 'fldinst', 'xe', 'tc', 'nonshppict', 'nonesttables', 'filetbl', 'bkmkstart', 'bkmkend', 'atnid', 'atnauthor',
])

/** Words that stand for a sign. */
// prettier-ignore
export const rtfSigns: Readonly<Record<string, string>> = {
  tab: '\t', line: '\n', emdash: '—', endash: '–', bullet: '•', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”',
  emspace: '\u2003', enspace: '\u2002', '~': '\u00a0', '_': '-', '{': '{', '}': '}', '\\': '\\',
}
