import { join } from 'node:path'
import { inspect, readHouse } from './house.ts'

const files = readHouse(join(import.meta.dirname, '../src'))
const faults = inspect(files)
for (const fault of faults) console.error(fault)
console.log(`${files.length} files, ${faults.length} faults`)
process.exitCode = faults.length ? 1 : 0
