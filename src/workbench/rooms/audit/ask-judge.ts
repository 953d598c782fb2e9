import type { JudgeAnswer, JudgeAsked } from './worker-messages.ts'

/** Asks the judge in a worker of its own; every answer goes to `hear`, the last one ends it. A defect there is thrown here. */
export const askJudge = (asked: JudgeAsked, hear: (answer: JudgeAnswer) => void): Promise<void> =>
  new Promise((settle, fail) => {
    const worker = new Worker(new URL('./judge-worker.ts', import.meta.url), { type: 'module' })
    const end = (ending: () => void) => {
      worker.terminate()
      ending()
    }
    worker.addEventListener('message', ({ data }: MessageEvent<JudgeAnswer>) => {
      hear(data)
      if (data.kind !== 'judged') end(settle)
    })
    worker.addEventListener('error', ({ message }) => end(() => fail(new Error(message))))
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
    worker.postMessage(asked)
  })
