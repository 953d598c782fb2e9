const names = new Map<string, string>()

/** A statement that every command sends: each connection has it read and planned once, under a name. */
export function prepared(text: string): string {
  names.set(text, `house_${names.size + 1}`)
  return text
}

/** The name of a prepared statement; undefined for any other. */
export const nameOfStatement = (text: string): string | undefined => names.get(text)
