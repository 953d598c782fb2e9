/** `node bench/read-once.ts 5000`: a program of its own that reads so many files with one worker and prints its documents a second as JSON. */
import { makeMixed } from './make-files.ts'
import { throughWorkers } from './measure.ts'

console.log(JSON.stringify(await throughWorkers(await makeMixed(Number(process.argv[2])), 1)))
