import { resolve } from 'node:path'
import { z } from 'zod'
import type { SettingsResult } from '../cli/house-settings.ts'
import { isOrigin } from '../cli/is-origin.ts'
import { no, yes } from '../kernel/result.ts'
import type { Words } from '../kernel/words.ts'
import type { IdentityProvider } from '../services/sign-in/sign-in-settings.ts'

/** Identities come over https; only a provider on the same machine may do without. */
function isProvider(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url) return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && /^(?:localhost|127\.0\.0\.1)$/.test(url.hostname))
}

/** Where mail is handed over: a name of a host, encrypted or to be; without encryption only when that is said in so many words. */
function isMailServer(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !/^smtps?:$/.test(url.protocol) || url.hostname === '' || !/^\/?$/.test(url.pathname)) return false
  const isPlain = url.protocol === 'smtp:' && url.search === '?tls=none'
  return (url.search === '' || isPlain) && isWritten(url.username) && isWritten(url.password)
}

/** Whether signs that stand for others (`%40`) can be read. */
function isWritten(text: string): boolean {
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}

const count = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .pipe(z.int().min(least).max(most))

/** The environment variables of the house; each with what it takes. */
const shape = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^postgres(?:ql)?:\/\/\S+$/)
    .optional(),
  GONGKAI_VAR: z.string().min(1).default('var'),
  GONGKAI_LOG_HASH: z.enum(['sha256', 'sm3']).default('sha256'),
  GONGKAI_PEOPLE_KEYS: z.string().min(1).optional(),
  GONGKAI_SIGN_IN_KEY: z.string().min(1).optional(),
  GONGKAI_ORIGIN: z.string().refine(isOrigin).optional(),
  GONGKAI_PROXY_HEADER: z
    .string()
    .regex(/^[A-Za-z][A-Za-z-]{1,60}$/)
    .transform((name) => name.toLowerCase())
    .optional(),
  GONGKAI_SESSION_IDLE: count(5, 24 * 60).default(60),
  GONGKAI_SESSION_LONGEST: count(1, 30 * 24).default(12),
  GONGKAI_SMTP: z.string().refine(isMailServer).optional(),
  GONGKAI_MAIL_FROM: z.email().optional(),
  GONGKAI_OIDC_ISSUER: z.string().refine(isProvider).optional(),
  GONGKAI_OIDC_CLIENT_ID: z.string().min(1).max(200).optional(),
  GONGKAI_OIDC_CLIENT_SECRET: z.string().min(1).max(500).optional(),
  GONGKAI_OIDC_NAME: z.string().min(1).max(40).default('统一身份认证'),
  GONGKAI_OIDC_CLAIM: z
    .string()
    .regex(/^[\w.:/-]{1,100}$/)
    .default('preferred_username'),
})

// prettier-ignore
const takes = {
  DATABASE_URL:        { zh: '应为 PostgreSQL 地址，例如 postgresql://用户:口令@主机:5432/数据库', en: 'takes the address of a PostgreSQL, as postgresql://user:password@host:5432/database' },
  GONGKAI_VAR:         { zh: '应为数据文件夹的路径', en: 'takes the path of the data folder' },
  GONGKAI_LOG_HASH:    { zh: '应为 sha256 或者 sm3', en: 'takes sha256 or sm3' },
  GONGKAI_PEOPLE_KEYS: { zh: '应为密钥文件的路径', en: 'takes the path of the key file' },
  GONGKAI_SIGN_IN_KEY: { zh: '应为登录密钥文件的路径', en: 'takes the path of the key file of sign-in' },
  GONGKAI_ORIGIN:      { zh: '应为访问地址，例如 https://gk.example.gov.cn，末尾不带斜杠和路径', en: 'takes the address the house is reached at, as https://gk.example.gov.cn, without path or slash at its end' },
  GONGKAI_PROXY_HEADER:       { zh: '应为反向代理写明来访地址的请求头，例如 X-Real-IP', en: 'takes the header in which the proxy names the client address, as X-Real-IP' },
  GONGKAI_SESSION_IDLE:       { zh: '应为5至1440的整数（分钟）：多久不操作就退出登录', en: 'takes a whole number of minutes from 5 to 1440: a session not used for so long ends' },
  GONGKAI_SESSION_LONGEST:    { zh: '应为1至720的整数（小时）：一次登录最长多久', en: 'takes a whole number of hours from 1 to 720: no session lasts longer' },
  GONGKAI_SMTP:               { zh: '应为邮件服务器的地址，例如 smtps://用户:口令@mail.example.gov.cn:465 或者 smtp://…（STARTTLS），并须同时设置 GONGKAI_MAIL_FROM', en: 'takes the mail server, as smtps://user:password@mail.example.gov.cn:465, or smtp://… with STARTTLS, together with GONGKAI_MAIL_FROM' },
  GONGKAI_MAIL_FROM:          { zh: '应为发件的电子邮箱，并须同时设置 GONGKAI_SMTP', en: 'takes the e-mail address messages come from, together with GONGKAI_SMTP' },
  GONGKAI_OIDC_ISSUER:        { zh: '应为统一身份认证的地址（https），并须同时设置 GONGKAI_ORIGIN、GONGKAI_OIDC_CLIENT_ID 和 GONGKAI_OIDC_CLIENT_SECRET', en: 'takes the issuer of the identity provider (https), together with GONGKAI_ORIGIN, GONGKAI_OIDC_CLIENT_ID and GONGKAI_OIDC_CLIENT_SECRET' },
  GONGKAI_OIDC_CLIENT_ID:     { zh: '应为统一身份认证分配的应用编号', en: 'takes the client id the identity provider gave' },
  GONGKAI_OIDC_CLIENT_SECRET: { zh: '应为统一身份认证分配的应用密钥', en: 'takes the client secret the identity provider gave' },
  GONGKAI_OIDC_NAME:          { zh: '应为登录按钮上的名称，不超过40字', en: 'takes the name on the button, at most 40 characters' },
  GONGKAI_OIDC_CLAIM:         { zh: '应为身份令牌中载明用户名的字段名', en: 'takes the claim of the ID token that holds the user name' },
} as const satisfies Record<keyof z.infer<typeof shape>, Words>

/** Reads the settings from an environment; an empty value is as none. Refuses with every wrong one, by name; values are not repeated. */
export function readConfiguration(
  environment: Readonly<Record<string, string | undefined>>,
  folder: string,
): SettingsResult {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = shape.safeParse(set)
  if (!parsed.success)
    return no(
      Object.keys(takes)
        .filter((name) => parsed.error.issues.some(({ path }) => path[0] === name))
        .map((name) => ({ name, says: takes[name as keyof typeof takes] })),
    )
  const { DATABASE_URL, GONGKAI_VAR, GONGKAI_LOG_HASH, GONGKAI_PEOPLE_KEYS, GONGKAI_SIGN_IN_KEY } = parsed.data
  const provider = providerIn(parsed.data)
  if (provider === 'incomplete') return no([{ name: 'GONGKAI_OIDC_ISSUER', says: takes.GONGKAI_OIDC_ISSUER }])
  const { GONGKAI_SMTP: smtp, GONGKAI_MAIL_FROM: from } = parsed.data
  if ((smtp === undefined) !== (from === undefined)) {
    const name = smtp === undefined ? 'GONGKAI_SMTP' : 'GONGKAI_MAIL_FROM'
    return no([{ name, says: takes[name] }])
  }
  const home = resolve(folder, GONGKAI_VAR)
  return yes({
    databaseUrl: DATABASE_URL,
    folder: home,
    logHash: GONGKAI_LOG_HASH,
    peopleKeyFile: resolve(folder, GONGKAI_PEOPLE_KEYS ?? resolve(home, 'people.keys')),
    signInKeyFile: resolve(folder, GONGKAI_SIGN_IN_KEY ?? resolve(home, 'sign-in.key')),
    mail: smtp === undefined || from === undefined ? undefined : { url: smtp, from },
    web: {
      origin: parsed.data.GONGKAI_ORIGIN,
      proxyHeader: parsed.data.GONGKAI_PROXY_HEADER,
      idleMinutes: parsed.data.GONGKAI_SESSION_IDLE,
      longestHours: parsed.data.GONGKAI_SESSION_LONGEST,
      identityProvider: provider,
    },
  })
}

/** All of it or nothing: half a provider would be found out only when people stand at the door. */
function providerIn(set: z.infer<typeof shape>): IdentityProvider | undefined | 'incomplete' {
  const [issuer, clientId, clientSecret] = [
    set.GONGKAI_OIDC_ISSUER,
    set.GONGKAI_OIDC_CLIENT_ID,
    set.GONGKAI_OIDC_CLIENT_SECRET,
  ]
  if (issuer === undefined && clientId === undefined && clientSecret === undefined) return undefined
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return 'incomplete'
  if (set.GONGKAI_ORIGIN === undefined) return 'incomplete'
  return { name: set.GONGKAI_OIDC_NAME, issuer, clientId, clientSecret, claim: set.GONGKAI_OIDC_CLAIM }
}
