const longest = 150
const longestBytes = 240

/** What stands in a path, steers a terminal, or turns the direction of reading. */
// oxlint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u001f\u007f-\u009f/\\:*?"<>|\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/

/** Whether a file may be kept and offered under a name: no path, no control characters, not hidden, not too long. */
export const isGoodFileName = (name: string): boolean =>
  name.length > 0 &&
  name.length <= longest &&
  new TextEncoder().encode(name).length <= longestBytes &&
  name.isWellFormed() &&
  !forbidden.test(name) &&
  name.trim() === name &&
  !name.startsWith('.') &&
  !name.endsWith('.')

/** What a name ends with after its last dot, in small letters; '' when there is none. */
export const extensionOf = (name: string): string => /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? ''
