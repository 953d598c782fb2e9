import type { AuditSummary } from '../../../audit/audit-summary.ts'
import type { FindingMarks } from '../../../audit/finding-marks.ts'
import type { NotReadable } from '../../../audit/not-opened.table.ts'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Language } from '../../../kernel/words.ts'
import { askJudge } from './ask-judge.ts'
import { type DroppedFile, readInWorkers } from './reader-pool.ts'
import type { ExportForm, KeptFile, KeptReport, ReadAnswer } from './worker-messages.ts'

/** A file of the audit; `left` when reading was stopped before its turn. */
export type AuditedFile = { readonly id: number; readonly name: string } & (
  | { readonly stage: 'waiting' | 'reading' | 'left' }
  | { readonly stage: 'refused'; readonly why: NotReadable }
  | { readonly stage: 'read'; readonly kept: KeptReport; readonly marks: FindingMarks }
)

export interface AuditState {
  readonly files: readonly AuditedFile[]
  readonly phase: 'idle' | 'reading' | 'judging'
  /** The counts over all files, once they were held against each other. */
  readonly summary?: AuditSummary
}

/** Milliseconds between two looks at a run that goes on. */
const pause = 120

/**
 * An audit of report files in the browser: it lasts while the page is open, whichever room is shown. Files are read in
 * workers, then held against each other; the reports stay in the browser's blob store.
 */
export function createAudit() {
  let files: AuditedFile[] = []
  const dropped = new Map<number, DroppedFile>()
  let phase: AuditState['phase'] = 'idle'
  let summary: AuditSummary | undefined
  let state: AuditState = { files, phase }
  let stop: AbortController | undefined
  let nextId = 1
  let timer: ReturnType<typeof setTimeout> | undefined
  const watchers = new Set<() => void>()

  const tell = () => {
    clearTimeout(timer)
    timer = undefined
    state = { files: [...files], phase, ...(summary && { summary }) }
    for (const watcher of watchers) watcher()
  }
  const tellSoon = () => {
    timer ??= setTimeout(tell, pause)
  }
  const put = (file: AuditedFile) => {
    files = files.map((other) => (other.id === file.id ? file : other))
    tellSoon()
  }
  const settled = ({ id, name }: AuditedFile, answer: ReadAnswer): AuditedFile =>
    answer.ok
      ? { id, name, stage: 'read', kept: answer.kept, marks: answer.marks }
      : { id, name, stage: 'refused', why: answer.why }

  async function run(today: CivilDate): Promise<void> {
    if (phase !== 'idle') return
    stop = new AbortController()
    const { signal } = stop
    phase = 'reading'
    summary = undefined
    tell()
    const waiting = () => files.filter(({ stage }) => stage === 'waiting')
    for (let batch = waiting(); batch.length > 0 && !signal.aborted; batch = waiting()) {
      await readInWorkers({
        files: batch.flatMap(({ id }) => dropped.get(id) ?? []),
        around: { today },
        signal,
        begun: (index) => {
          const file = batch[index]
          if (file) put({ id: file.id, name: file.name, stage: 'reading' })
        },
        done: (index, answer) => {
          const file = batch[index]
          if (!file) return
          if (answer.ok || answer.why.code !== 'too-slow') dropped.delete(file.id)
          put(settled(file, answer))
        },
      })
    }
    files = files.map(({ id, name, ...file }) =>
      file.stage === 'waiting' || file.stage === 'reading' ? { id, name, stage: 'left' } : { id, name, ...file },
    )
    phase = 'judging'
    tell()
    await judge(today)
    phase = 'idle'
    tell()
    if (waiting().length > 0) void run(today)
  }

  async function judge(today: CivilDate): Promise<void> {
    const judged = files.filter(({ stage }) => stage === 'read' || stage === 'refused')
    if (judged.length === 0) return
    await askJudge({ ask: 'judge', files: judged.flatMap(asKept), around: { today } }, (answer) => {
      if (answer.kind === 'summary') summary = answer.summary
      if (answer.kind !== 'judged') return
      const file = judged[answer.index]
      if (file?.stage === 'read')
        put({ ...file, marks: answer.marks, kept: { ...file.kept, findings: answer.findings } })
    })
  }

  return {
    state: () => state,
    watch: (watcher: () => void) => {
      watchers.add(watcher)
      return () => void watchers.delete(watcher)
    },
    /** Takes files in and begins to read; a file named as one that is there takes its place. */
    add: (added: readonly DroppedFile[], today: CivilDate) => {
      const names = new Set(added.map(({ name }) => name))
      files = files.filter(({ name }) => !names.has(name))
      for (const one of added) {
        dropped.set(nextId, one)
        files.push({ id: nextId, name: one.name, stage: 'waiting' })
        nextId += 1
      }
      tell()
      void run(today)
    },
    /** Stops reading; what was read stays. */
    cancel: () => stop?.abort(),
    /** Reads what was left when reading was stopped. */
    resume: (today: CivilDate) => {
      files = files.map((file) => (file.stage === 'left' ? { ...file, stage: 'waiting' } : file))
      void run(today)
    },
    clear: () => {
      stop?.abort()
      files = []
      summary = undefined
      dropped.clear()
      tell()
    },
    /** What was found as one file. */
    write: async (ask: ExportForm, language: Language, today: CivilDate): Promise<Blob> => {
      let content = new Blob()
      await askJudge({ ask, files: files.flatMap(asKept), language, today }, (answer) => {
        if (answer.kind === 'written') ({ content } = answer)
      })
      return content
    },
  }
}

export type Audit = ReturnType<typeof createAudit>

function asKept(file: AuditedFile): readonly KeptFile[] {
  if (file.stage === 'read') return [{ ok: true, ...file.kept }]
  return file.stage === 'refused' ? [{ ok: false, name: file.name, why: file.why }] : []
}
