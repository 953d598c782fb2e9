import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** Another program that writes commands of two events on one case. */
export interface RunningProgram {
  /** Commands that were acknowledged to it, by their texts. */
  readonly acknowledged: readonly string[]
  /** Waits for so many more. */
  readonly more: (count: number) => Promise<void>
  /** Ends it as a power cut would. */
  readonly kill: () => Promise<void>
}

export function startProgram(folder: string, caseId: string): RunningProgram {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'a-program.ts'), folder, caseId], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const acknowledged: string[] = []
  const waiting = new Set<() => void>()
  createInterface({ input: child.stdout }).on('line', (line) => {
    acknowledged.push(line)
    for (const look of waiting) look()
  })
  return {
    acknowledged,
    more: (count) => {
      const goal = acknowledged.length + count
      return new Promise((done, failed) => {
        const look = (): void => {
          if (acknowledged.length < goal) return
          waiting.delete(look)
          done()
        }
        waiting.add(look)
        child.once('exit', () => failed(new Error('the program ended by itself')))
      })
    },
    kill: async () => {
      child.removeAllListeners('exit')
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}
