const kilobyte = 1024
const megabyte = kilobyte * 1024

/** A size as people read it: 312 KB, 4.6 MB. */
export const fileSize = (bytes: number): string =>
  bytes < megabyte ? `${Math.max(1, Math.round(bytes / kilobyte))} KB` : `${(bytes / megabyte).toFixed(1)} MB`
