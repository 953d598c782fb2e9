/** A program of its own that gives an organ another name, tells, and ends: what it changes the public sees in other programs too. */
import { keepOrgan } from '../../src/services/open-office.ts'
import { databaseAt } from '../../src/store/database.ts'
import { sampleOffice, sampleOrgan } from './sample-office.ts'

const [url = '', name = ''] = process.argv.slice(2)
const database = databaseAt(url, 1, () => Promise.resolve())
await keepOrgan(sampleOffice(database), { ...sampleOrgan, name })
console.log('changed')
await database.close()
