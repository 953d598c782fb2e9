/** The floors of the house (ARCHITECTURE.md): an import stays in its room or goes to a lower floor. */
export const floors: Readonly<Record<string, number>> = {
  kernel: 0,
  statute: 1,
  formats: 1,
  casework: 2,
  publication: 2,
  participation: 2,
  supervision: 2,
  ledgers: 2,
  organ: 2,
  'annual-report': 2,
  letters: 3,
  gate: 3,
  audit: 3,
  store: 4,
  reads: 5,
  services: 6,
  http: 7,
  api: 8,
  portal: 8,
  cli: 8,
  jobs: 8,
  workbench: 9,
  main: 10,
}

/** Rooms below this floor are pure: no clock, no chance, no environment, no I/O. */
export const firstImpureFloor = 4

/** Pure rooms that may still use a library. */
export const roomsWithLibraries = new Set(['formats', 'letters'])

/** What a pure room may not say, and what it would be. */
export const impure: readonly (readonly [RegExp, string])[] = [
  [/\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b/, 'a clock'],
  [/\bMath\.random\b|\bcrypto\.(?:randomUUID|getRandomValues)\b/, 'chance'],
  [/\bprocess\.\w/, 'the environment'],
  [/\bfetch\(|\bsetTimeout\b|\bsetInterval\b|\bconsole\.\w/, 'I/O'],
  [
    /\bnew Date\([^)]*\)\.(?:get|set)(?!UTC)\w+|\.getTimezoneOffset\b|\.toLocale(?:Date|Time)?String\(/,
    'a time zone or locale',
  ],
]
