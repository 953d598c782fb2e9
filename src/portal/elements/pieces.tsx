interface Piece {
  readonly text: string
  readonly hit: boolean
}

/** A text with the words that were looked for marked. */
export const Pieces = ({ pieces }: { pieces: readonly Piece[] }) => (
  <>{pieces.map(({ text, hit }) => (hit ? <mark>{text}</mark> : <>{text}</>))}</>
)
