import { isKeepable } from '../../http/text-faults.ts'

/** A file as it was chosen in a form. */
export interface ChosenFile {
  readonly field: string
  readonly name: string
  readonly bytes: Uint8Array
}

/** What was typed and chosen in a form, by the names of its fields. */
export interface TypedForm {
  readonly texts: Readonly<Record<string, string>>
  readonly lists: Readonly<Record<string, readonly string[]>>
  readonly files: readonly ChosenFile[]
}

/** Fields beyond these are none of ours. */
const mostFields = 200
const longestText = 20_000

/** Reads a form as browsers send it; undefined when it is none. Its size was limited before. */
export async function readTypedForm(request: Request): Promise<TypedForm | undefined> {
  const entries = await formEntries(request)
  if (!entries) return undefined
  const found = new Map<string, string[]>()
  const files: ChosenFile[] = []
  for (const [name, value] of entries.slice(0, mostFields)) {
    if (typeof value === 'string') found.set(name, [...(found.get(name) ?? []), cleaned(value)])
    else if (value.name !== '' || value.size > 0)
      files.push({ field: name, name: fileName(value.name), bytes: new Uint8Array(await value.arrayBuffer()) })
  }
  const lists = Object.fromEntries(found)
  const texts = Object.fromEntries([...found].map(([name, [first = '']]) => [name, first]))
  return { texts, lists, files }
}

async function formEntries(request: Request) {
  try {
    return [...(await request.formData()).entries()]
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return undefined
    throw error
  }
}

/** Marks that turn the direction of writing for all that follows, and can make a line read as it does not stand. */
const turns = /[\u202A-\u202E\u2066-\u2069]/g
// eslint-disable-next-line no-control-regex
const unkeepable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g

/**
 * A text that can be kept: one kind of line end, no control characters, nothing that turns the direction. Longer than any field
 * of ours it is cut, so that it can be shown again as too long.
 */
export function cleaned(text: string): string {
  const plain = text.replaceAll(/\r\n?/g, '\n').replace(turns, '').replace(unkeepable, '')
  const whole = isKeepable(plain) ? plain : plain.toWellFormed()
  return whole.slice(0, longestText).toWellFormed().trim()
}

/** What some browsers send with its path: only the name. */
const fileName = (name: string): string => cleaned(name.split(/[\\/]/).at(-1) ?? '')
