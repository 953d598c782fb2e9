import { App } from 'antd'
import { useState } from 'react'
import { byteOrderMark, csvLine } from '../../formats/csv-lines.ts'
import { listWords } from '../words/list.table.ts'
import { useWords } from '../words/use-words.tsx'
import { download } from './download.ts'

export type Cells = readonly (string | number | null)[]

interface ExportAsked<Row> {
  readonly name: string
  readonly heads: readonly string[]
  /** All rows, page by page. */
  readonly pages: (signal: AbortSignal) => AsyncIterable<readonly Row[]>
  readonly cells: (row: Row) => Cells
}

/** Writes a whole list as CSV, however many pages it has; tells how far it has come, and can be asked to stop. */
export function useExport<Row>({ name, heads, pages, cells }: ExportAsked<Row>) {
  const { say } = useWords()
  const { message } = App.useApp()
  const [read, setRead] = useState<number>()
  const [error, setError] = useState<unknown>()
  const start = async () => {
    const stop = new AbortController()
    setError(undefined)
    setRead(0)
    try {
      const lines = [byteOrderMark, csvLine(heads)]
      for await (const page of pages(stop.signal)) {
        lines.push(...page.map((row) => csvLine(cells(row))))
        setRead(lines.length - 2)
      }
      download(`${name}.csv`, new Blob(lines, { type: 'text/csv;charset=utf-8' }))
      void message.success(say(listWords.exported, { count: lines.length - 2 }))
    } catch (cause) {
      setError(cause)
    } finally {
      setRead(undefined)
    }
  }
  return {
    start: () => void start(),
    error,
    label: read === undefined ? say(listWords.export) : say(listWords.exporting, { count: read }),
    running: read !== undefined,
  }
}
