import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** Local time on purpose: the archive stores the fields of a wall clock, so they come out alike in every zone. */
const always = '1980-01-01T00:00:00'

/**
 * The same archive without a trace of when it was made, so that the same document gives the same bytes: entry times
 * are fixed, and each text that `mend` changes replaces the entry's own.
 */
export function steadyZip(
  archive: Uint8Array,
  mend: Readonly<Record<string, (text: string) => string>> = {},
): Uint8Array {
  const entries = Object.entries(unzipSync(archive)).map(([name, bytes]) => {
    const change = mend[name]
    return [name, change ? strToU8(change(strFromU8(bytes))) : bytes] as const
  })
  return zipSync(Object.fromEntries(entries), { mtime: always })
}

/** The properties of a Word document (`docProps/core.xml`) without the times at which it was made. */
export const withoutTimes = (xml: string): string =>
  xml.replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, '')
