import { Socket } from 'node:net'

type Done = (error?: Error | null) => void

/** A socket that sends what is written to it in one breath in one piece: each sending costs a call of the system and wakes the server. */
export class GatheringSocket extends Socket {
  #gathering = false

  override write(chunk: Uint8Array | string, encoding?: BufferEncoding | Done, done?: Done): boolean {
    if (!this.#gathering) {
      this.#gathering = true
      this.cork()
      process.nextTick(() => {
        this.#gathering = false
        this.uncork()
      })
    }
    return super.write(chunk, encoding as BufferEncoding, done)
  }
}
