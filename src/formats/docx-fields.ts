import { droppedField } from './docx-elements.table.ts'

interface Field {
  instruction: string
  isResult: boolean
}

/** The fields open at a place of a Word document; they may stand inside one another. */
export class DocxFields {
  readonly #open: Field[] = []

  /** A mark in a run: `begin`, `separate` (the result follows) or `end`. */
  mark(type: string): void {
    const last = this.#open.at(-1)
    if (type === 'begin') this.#open.push({ instruction: '', isResult: false })
    else if (type === 'end') this.#open.pop()
    else if (last) last.isResult = true
  }

  openSimple(instruction: string): void {
    this.#open.push({ instruction, isResult: true })
  }

  closeSimple(): void {
    this.#open.pop()
  }

  instruct(text: string): void {
    const last = this.#open.at(-1)
    if (last) last.instruction += text
  }

  /** What is written here is an instruction, or a result that changes with the page. */
  get isSilent(): boolean {
    return this.#open.some(({ instruction, isResult }) => !isResult || droppedField.test(instruction))
  }
}
