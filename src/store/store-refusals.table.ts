/** Why the database cannot be opened or served; doors put the codes into words. */
// prettier-ignore
export const storeRefusals = {
  'no-server-program':    'There is no PostgreSQL for this platform in the package; DATABASE_URL names another',
  'folder-not-enterable': 'The database user cannot enter the data folder',
  'folder-not-writable':  'The data folder cannot be made or written',
  'other-major-version':  'The data folder was made by another major version of PostgreSQL',
  'other-program':        'The port or socket of the data folder is answered by a server that does not know its password',
  'server-failed':        'The server did not start',
  'server-too-old':       'The server is older than PostgreSQL 15',
  'cannot-connect':       'The server named by DATABASE_URL does not answer',
  'database-is-newer':    'A newer program has migrated the database',
  'not-migrated':         'The database lacks migrations',
  'not-empty':            'A backup is restored only into an empty database',
  'not-a-backup':         'The file is no backup, or it is damaged',
  'file-exists':          'A file of this name exists; a backup is not written over another',
  'not-embedded':         'The command serves the embedded server; DATABASE_URL names another',
} as const satisfies Readonly<Record<string, string>>

export type StoreRefusalCode = keyof typeof storeRefusals

export interface StoreRefusal {
  readonly code: StoreRefusalCode
  readonly facts: Readonly<Record<string, string | number>>
}

export const refuseStore = (
  code: StoreRefusalCode,
  facts: StoreRefusal['facts'] = {},
): { readonly ok: false; readonly no: StoreRefusal } => ({ ok: false, no: { code, facts } })
