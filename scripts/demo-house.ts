/** The house of the demonstration under `var/demo`: its database, keys and files, and a clock of its own. */
import { mkdirSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { lastDay } from '../demo/world/load-world.ts'
import { pdfFontPaths } from '../src/cli/pdf-fonts.ts'
import { chinaDay } from '../src/kernel/china-time.ts'
import { type CivilDate, civilDate } from '../src/kernel/civil-date.ts'
import type { House } from '../src/services/office.ts'
import { type Database, openDatabase } from '../src/store/database.ts'
import { fileStore } from '../src/store/files.ts'
import { instantOf } from '../src/store/instant.ts'
import { migrate } from '../src/store/migrations/migrate.ts'
import { peopleKeysAt } from '../src/store/people-key-file.ts'

export const home = join(import.meta.dirname, '../var/demo')
export const postgres = join(home, 'postgres')

export type DemoClock = Pick<House, 'today' | 'now'>

/** A clock that is set to a day and goes on by a minute with each look: for telling what happened. */
export function toldClock(): DemoClock & { readonly setDay: (day: string) => void } {
  let today: CivilDate = civilDate(lastDay)
  let minutes = 0
  return {
    today: () => today,
    now: () => instantOf(new Date(Date.parse(`${today}T00:30:00Z`) + Math.min((minutes += 1), 540) * 60_000)),
    setDay: (day) => {
      today = civilDate(day)
      minutes = 0
    },
  }
}

/** A clock that began at half past eight in the morning of the last day told, and goes as clocks go. */
export function lastDayClock(): DemoClock {
  const began = Date.now()
  const there = () => new Date(Date.parse(`${lastDay}T00:30:00Z`) + Date.now() - began)
  return { today: () => chinaDay(instantOf(there())), now: () => instantOf(there()) }
}

export interface DemoHouse {
  readonly house: House
  readonly database: Database
}

/** Opens the house, made when it is not there; the database is the opener's to close. */
export async function openDemoHouse(clock: DemoClock): Promise<DemoHouse> {
  mkdirSync(home, { recursive: true })
  const opened = await openDatabase({ folder: postgres })
  if (!opened.ok) throw new Error(`${opened.no.code} ${JSON.stringify(opened.no.facts)}`)
  const database = opened.value
  const migrated = await migrate(database.pool)
  if (!migrated.ok) throw new Error(migrated.no.code)
  const people = peopleKeysAt(join(home, 'people.keys'))
  if (!people.ok) throw new Error(`line ${people.no.line} of the key file: ${people.no.why}`)
  const house: House = {
    db: database.db,
    today: clock.today,
    now: clock.now,
    newId: randomUUID,
    hashName: 'sha256',
    people: people.value,
    files: fileStore(join(home, 'files')),
    fontPaths: pdfFontPaths(),
  }
  return { house, database }
}
