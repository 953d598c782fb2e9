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

const origin = 'https://gk.example.gov.cn'
const from = 'gongkai@example.gov.cn'
const provider = {
  GONGKAI_ORIGIN: origin,
  GONGKAI_OIDC_ISSUER: 'https://sso.example.gov.cn/realm',
  GONGKAI_OIDC_CLIENT_ID: 'gongkai',
  GONGKAI_OIDC_CLIENT_SECRET: 'kept',
}
const mail = (url: string) => ({ GONGKAI_SMTP: url, GONGKAI_MAIL_FROM: from })

// prettier-ignore
test.each<[Record<string, string>, object]>([
  [{ GONGKAI_ORIGIN: origin },                        { web: { origin } }],
  [{ GONGKAI_ORIGIN: 'http://127.0.0.1:7420' },       { web: { origin: 'http://127.0.0.1:7420' } }],
  [{ GONGKAI_PROXY_HEADER: 'X-Real-IP' },             { web: { proxyHeader: 'x-real-ip' } }],
  [{ GONGKAI_SESSION_IDLE: '5' },                     { web: { idleMinutes: 5 } }],
  [{ GONGKAI_SESSION_LONGEST: '720' },                { web: { longestHours: 720 } }],
  [{ GONGKAI_SIGN_IN_KEY: 'keys/sign-in.key' },       { signInKeyFile: '/srv/keys/sign-in.key' }],
  [mail('smtps://user:p%40ss@mail.example.gov.cn:465'), { mail: { url: 'smtps://user:p%40ss@mail.example.gov.cn:465', from } }],
  [mail('smtp://mail.example.gov.cn?tls=none'),       { mail: { from } }],
  [provider,                                          { web: { identityProvider: { issuer: provider.GONGKAI_OIDC_ISSUER, clientId: 'gongkai', claim: 'preferred_username', name: '统一身份认证' } } }],
  [{ ...provider, GONGKAI_OIDC_ISSUER: 'http://localhost:9000', GONGKAI_OIDC_CLAIM: 'urn:org/uid', GONGKAI_OIDC_NAME: '省平台' }, { web: { identityProvider: { claim: 'urn:org/uid', name: '省平台' } } }],
])('W12: %j is read', (set, expected) => {
  expect(readConfiguration(set, '/srv')).toMatchObject({ ok: true, value: expected })
})

// prettier-ignore
test.each<[Record<string, string>, string]>([
  [{ GONGKAI_ORIGIN: 'https://gk.example.gov.cn/' },         'GONGKAI_ORIGIN'],
  [{ GONGKAI_ORIGIN: 'https://gk.example.gov.cn/portal' },   'GONGKAI_ORIGIN'],
  [{ GONGKAI_ORIGIN: 'gk.example.gov.cn' },                  'GONGKAI_ORIGIN'],
  [{ GONGKAI_ORIGIN: 'ftp://gk.example.gov.cn' },            'GONGKAI_ORIGIN'],
  [{ GONGKAI_ORIGIN: 'https://user:secret@gk.example.gov.cn' }, 'GONGKAI_ORIGIN'],
  [{ GONGKAI_PROXY_HEADER: 'X-Real-IP: 1' },                 'GONGKAI_PROXY_HEADER'],
  [{ GONGKAI_PROXY_HEADER: '-x' },                           'GONGKAI_PROXY_HEADER'],
  [{ GONGKAI_PROXY_HEADER: 'x\r\nSet-Cookie' },              'GONGKAI_PROXY_HEADER'],
  [{ GONGKAI_SESSION_IDLE: '4' },                            'GONGKAI_SESSION_IDLE'],
  [{ GONGKAI_SESSION_IDLE: '1441' },                         'GONGKAI_SESSION_IDLE'],
  [{ GONGKAI_SESSION_IDLE: '1e2' },                          'GONGKAI_SESSION_IDLE'],
  [{ GONGKAI_SESSION_LONGEST: '0' },                         'GONGKAI_SESSION_LONGEST'],
  [{ GONGKAI_SESSION_LONGEST: '-1' },                        'GONGKAI_SESSION_LONGEST'],
  [mail('http://mail.example.gov.cn'),                       'GONGKAI_SMTP'],
  [mail('smtp://'),                                          'GONGKAI_SMTP'],
  [mail('smtp://user:secret50%@mail.example.gov.cn'),        'GONGKAI_SMTP'],
  [mail('smtp://mail.example.gov.cn?tls=off'),               'GONGKAI_SMTP'],
  [mail('smtps://mail.example.gov.cn?tls=none'),             'GONGKAI_SMTP'],
  [mail('smtp://mail.example.gov.cn/inbox'),                 'GONGKAI_SMTP'],
  [{ GONGKAI_SMTP: 'smtp://user:secret@mail.example.gov.cn' }, 'GONGKAI_MAIL_FROM'],
  [{ GONGKAI_MAIL_FROM: from },                              'GONGKAI_SMTP'],
  [{ ...mail('smtp://mail.example.gov.cn'), GONGKAI_MAIL_FROM: 'a@b.cn\r\nBcc: c@d.cn' }, 'GONGKAI_MAIL_FROM'],
  [{ ...provider, GONGKAI_OIDC_ISSUER: 'http://sso.example.gov.cn' }, 'GONGKAI_OIDC_ISSUER'],
  [{ ...provider, GONGKAI_OIDC_CLIENT_SECRET: '' },          'GONGKAI_OIDC_ISSUER'],
  [{ ...provider, GONGKAI_ORIGIN: '' },                      'GONGKAI_OIDC_ISSUER'],
  [{ ...provider, GONGKAI_OIDC_CLAIM: 'a b' },               'GONGKAI_OIDC_CLAIM'],
  [{ ...provider, GONGKAI_OIDC_NAME: '长'.repeat(41) },      'GONGKAI_OIDC_NAME'],
])('W12: %j is refused, and %s is named', (set, name) => {
  const read = readConfiguration(set, '/srv')
  expect(read.ok ? [] : read.no.map((fault) => fault.name)).toEqual([name])
  expect(JSON.stringify(read)).not.toContain('secret')
})
