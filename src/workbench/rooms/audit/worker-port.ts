/** What a worker's own program sees of the page that started it. */
interface WorkerPort {
  readonly addEventListener: (type: 'message', hear: (message: MessageEvent<unknown>) => void) => void
  readonly postMessage: (answer: unknown) => void
}

const port = globalThis as unknown as WorkerPort

/** Hears what the page asks of the worker this is called in. */
export const onAsked = (hear: (asked: unknown) => void): void =>
  port.addEventListener('message', ({ data }) => hear(data))

/** Answers the page. */
export const tellPage = (answer: unknown): void => port.postMessage(answer)
