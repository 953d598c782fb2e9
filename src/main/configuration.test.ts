import { expect, test } from 'vitest'
import { readConfiguration } from './configuration.ts'

test('nothing set is a house under var', () => {
  expect(readConfiguration({ DATABASE_URL: '' }, '/srv/office')).toEqual({
    ok: true,
    value: {
      databaseUrl: undefined,
      folder: '/srv/office/var',
      logHash: 'sha256',
      peopleKeyFile: '/srv/office/var/people.keys',
      signInKeyFile: '/srv/office/var/sign-in.key',
      mail: undefined,
      web: {
        origin: undefined,
        proxyHeader: undefined,
        idleMinutes: 60,
        longestHours: 12,
        identityProvider: undefined,
      },
    },
  })
})

test('every wrong setting is named at once, and no value is repeated', () => {
  const read = readConfiguration({ DATABASE_URL: 'mysql://root:secret@db/x', GONGKAI_LOG_HASH: 'md5' }, '/srv')
  expect(read.ok ? [] : read.no.map(({ name }) => name)).toEqual(['DATABASE_URL', 'GONGKAI_LOG_HASH'])
  expect(JSON.stringify(read)).not.toContain('secret')
})

test('paths are read against the folder one stands in', () => {
  const read = readConfiguration(
    { GONGKAI_VAR: '../data', GONGKAI_PEOPLE_KEYS: '/etc/gongkai/people.keys' },
    '/srv/office',
  )
  expect(read.ok && read.value).toMatchObject({ folder: '/srv/data', peopleKeyFile: '/etc/gongkai/people.keys' })
})
