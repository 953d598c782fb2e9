const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '<br>',
}

/** Text for the inside of an element or a quoted attribute of a page; a line break stays one. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"\n]/g, (character) => entities[character] ?? character)
