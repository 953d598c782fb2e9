/** Whether one of the marks of `If-None-Match` is this one; weak marks are compared by their bytes (RFC 9110, 13.1.2). */
export const isKnownMark = (header: string | undefined, mark: string): boolean =>
  header !== undefined &&
  (header === mark || header.trim() === '*' || header.split(',').some((one) => one.trim().replace(/^W\//, '') === mark))
