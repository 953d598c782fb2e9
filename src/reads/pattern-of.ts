/** A pattern of `like` for whatever holds the text; signs that mean something in patterns stand for themselves. */
export const patternOf = (text: string): string => `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
