import { yes, type Result } from '../kernel/result.ts'
import type { Limits } from './limits.ts'
import { readPart } from './office-part.ts'
import type { Unreadable } from './unreadable.table.ts'
import type { Archive } from './zip.ts'

/** The texts that cells of a workbook refer to by number; guides to pronunciation are left out. */
export function readSharedStrings(archive: Archive, limits: Limits): Result<string[], Unreadable> {
  const part = archive.unpack('xl/sharedStrings.xml')
  if (!part.ok) return part
  const strings: string[] = []
  if (!part.value) return yes(strings)
  let text = ''
  let inText = false
  let inGuide = false
  const read = readPart(
    part.value,
    {
      open(element) {
        if (element === 'si') text = ''
        else if (element === 't') inText = true
        else if (element === 'rPh') inGuide = true
      },
      close(element) {
        if (element === 'si') strings.push(text)
        else if (element === 't') inText = false
        else if (element === 'rPh') inGuide = false
      },
      attribute() {},
      text(data) {
        if (inText && !inGuide) text += data
      },
    },
    limits,
  )
  return read.ok ? yes(strings) : read
}
