import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** Another program that writes commands and tells of each that was acknowledged. */
export interface RunningProgram {
  /** Commands that were acknowledged to it, as it names them. */
  readonly acknowledged: readonly string[]
  /** Waits for so many more. */
  readonly more: (count: number) => Promise<void>
  /** Ends it as a power cut would. */
  readonly kill: () => Promise<void>
}

export function startProgram(folder: string, name: string, program = 'a-program.ts'): RunningProgram {
  const child = spawn(process.execPath, [join(import.meta.dirname, program), folder, name], {
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
        const ended = (): void => failed(new Error('the program ended by itself'))
        const look = (): void => {
          if (acknowledged.length < goal) return
          waiting.delete(look)
          child.off('exit', ended)
          done()
        }
        waiting.add(look)
        child.once('exit', ended)
      })
    },
    kill: async () => {
      child.removeAllListeners('exit')
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}
