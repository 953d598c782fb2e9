import { type KeyboardEvent, useRef } from 'react'
import { marks } from '../../../kernel/marks.table.ts'
import { cellName } from '../../../annual-report/cell-name.ts'
import { editions } from '../../../annual-report/editions.ts'
import type { FigureKey } from '../../../annual-report/figures.ts'
import type { Finding } from '../../../annual-report/finding.ts'
import { PrintedForm } from '../../page/printed-form.tsx'
import { useWords } from '../../words/use-words.tsx'
import type { Desk } from './desk-data.ts'
import styles from './reports.module.css'
import { reportsWords } from './reports-words.table.ts'
import type { CheckAnswer } from './use-checked.ts'

interface TablesAsked {
  readonly desk: Desk
  readonly checked: CheckAnswer | undefined
  readonly chosen: string | undefined
  readonly open: (cell: FigureKey) => void
}

const steps = { ArrowRight: 1, ArrowLeft: -1 } as const
const lines = { ArrowDown: 1, ArrowUp: -1 } as const
const isIn = <Table extends object>(table: Table, key: PropertyKey): key is keyof Table => Object.hasOwn(table, key)

/** The three tables like the printed form; each figure opens into what stands behind it. Arrow keys move from cell to cell. */
export function FigureTables({ desk, checked, chosen, open }: TablesAsked) {
  const { say } = useWords()
  const whole = useRef<HTMLDivElement>(null)
  const { edition } = desk.basis
  const figures = checked?.manuscript.figures ?? {}
  const found = Map.groupBy(checked?.findings ?? [], ({ at }) => at.cell ?? '')
  const move = (event: KeyboardEvent) => {
    const button = event.target
    if (!(button instanceof HTMLButtonElement)) return
    const next = isIn(steps, event.key)
      ? besideIt(whole.current, button, steps[event.key])
      : isIn(lines, event.key)
        ? belowIt(button, lines[event.key])
        : undefined
    if (!next) return
    event.preventDefault()
    next.focus()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the buttons within
    <div ref={whole} aria-busy={!checked} onKeyDown={move}>
      <p className="soft">{say(reportsWords.keys)}</p>
      <PrintedForm
        edition={edition}
        styles={styles}
        cell={(key, span) => (
          <td {...span} className={styles[graveness(found.get(key))] ?? ''}>
            <button
              type="button"
              data-cell={key}
              aria-label={labelOf(key)}
              aria-current={key === chosen ? 'true' : undefined}
              className={desk.byHand[key] ? styles['hand'] : undefined}
              onClick={() => open(key)}
            >
              {checked ? (figures[key] ?? '') : '…'}
            </button>
          </td>
        )}
      />
    </div>
  )

  function labelOf(key: FigureKey): string {
    const printed = checked ? String(figures[key] ?? '') : say(reportsWords.checking)
    const rules = (found.get(key) ?? []).map(({ rule }) => rule).join(' ')
    const hand = desk.byHand[key] ? say(reportsWords.byHand) : ''
    return [say(cellName(editions[edition], key)), printed === '' ? say(reportsWords.blank) : printed, hand, rules]
      .filter(Boolean)
      .join(say(marks.comma))
  }
}

const graveness = (findings: readonly Finding[] = []): string =>
  findings.some(({ severity, verdict }) => severity === 'error' && verdict === 'fault')
    ? 'has-error'
    : findings.some(({ severity }) => severity !== 'hint')
      ? 'has-warning'
      : ''

function besideIt(whole: HTMLElement | null, button: HTMLButtonElement, step: number): HTMLButtonElement | undefined {
  const all = [...(whole?.querySelectorAll<HTMLButtonElement>('button[data-cell]') ?? [])]
  return all[all.indexOf(button) + step]
}

/** The cell in the next row that has one, in the same place counted from the right: rows begin with labels of other lengths. */
function belowIt(button: HTMLButtonElement, step: number): HTMLButtonElement | undefined {
  const row = button.closest('tr')
  if (!row) return undefined
  const fromRight = cellsOf(row).toReversed().indexOf(button)
  for (let next = sibling(row, step); next; next = sibling(next, step)) {
    const cells = cellsOf(next).toReversed()
    if (cells.length > 0) return cells[Math.min(fromRight, cells.length - 1)]
  }
  return undefined
}

const sibling = (row: Element, step: number): Element | null =>
  step > 0 ? row.nextElementSibling : row.previousElementSibling

const cellsOf = (row: Element): HTMLButtonElement[] => [...row.querySelectorAll<HTMLButtonElement>('button[data-cell]')]
