/** Signs that a terminal obeys instead of showing: line ends, escapes, changes of the writing direction. */
const obeyed = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu

/** A file name for the screen: what a terminal would obey is written out, so that no name can pretend to be another line. */
export const shownName = (name: string): string =>
  name.replace(obeyed, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
