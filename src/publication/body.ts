/** The text of a document as parts that any page, feed or paper can be made from. */
export type Body = readonly BodyPart[]

export type BodyPart =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly runs: readonly Run[] }
  /** `centre` for a line of its own, `end` for the name of the organ and the date below a text. */
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[]; readonly at?: 'centre' | 'end' }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Run[])[] }
  /** Every row has as many cells; the first is the head. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Run[])[])[] }

/** A stretch of text of one kind. */
export interface Run {
  readonly text: string
  readonly strong?: true
  /** `https:`, `http:`, `mailto:`, or a path of the site; nothing else ever. */
  readonly href?: string
}

export const textOfRuns = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('')

/** All words of a text, a line for each part, for searching and summaries. */
export const bodyText = (body: Body): string =>
  body
    .flatMap((part): readonly string[] => {
      switch (part.kind) {
        case 'heading':
        case 'paragraph':
          return [textOfRuns(part.runs)]
        case 'list':
          return part.items.map(textOfRuns)
        case 'table':
          return part.rows.map((row) => row.map(textOfRuns).join(' '))
        default:
          return part satisfies never
      }
    })
    .join('\n')
