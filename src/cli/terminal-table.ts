import { padTo, textWidth } from './text-width.ts'

export interface TerminalColumn {
  readonly title: string
  readonly align?: 'left' | 'right'
}

/** Rows under their titles in straight columns, two blanks apart; one text with a line feed at its end. */
export function terminalTable(columns: readonly TerminalColumn[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map(({ title }, index) =>
    rows.reduce((most, row) => Math.max(most, textWidth(row[index] ?? '')), textWidth(title)),
  )
  const line = (cells: readonly string[]): string =>
    columns
      .map(({ align }, index) => padTo(cells[index] ?? '', widths[index] ?? 0, align))
      .join('  ')
      .trimEnd()
  return [
    line(columns.map(({ title }) => title)),
    widths.map((width) => '─'.repeat(width)).join('  '),
    ...rows.map(line),
    '',
  ].join('\n')
}
