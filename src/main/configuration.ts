import { resolve } from 'node:path'
import { z } from 'zod'
import type { SettingsResult } from '../cli/house-settings.ts'
import { no, yes } from '../kernel/result.ts'
import type { Words } from '../kernel/words.ts'

/** The environment variables of the house; each with what it takes. */
const shape = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^postgres(?:ql)?:\/\/\S+$/)
    .optional(),
  GONGKAI_VAR: z.string().min(1).default('var'),
  GONGKAI_LOG_HASH: z.enum(['sha256', 'sm3']).default('sha256'),
  GONGKAI_PEOPLE_KEYS: z.string().min(1).optional(),
})

// prettier-ignore
const takes = {
  DATABASE_URL:        { zh: '应为 PostgreSQL 地址，例如 postgresql://用户:口令@主机:5432/数据库', en: 'takes the address of a PostgreSQL, as postgresql://user:password@host:5432/database' },
  GONGKAI_VAR:         { zh: '应为数据文件夹的路径', en: 'takes the path of the data folder' },
  GONGKAI_LOG_HASH:    { zh: '应为 sha256 或者 sm3', en: 'takes sha256 or sm3' },
  GONGKAI_PEOPLE_KEYS: { zh: '应为密钥文件的路径', en: 'takes the path of the key file' },
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
  const { DATABASE_URL, GONGKAI_VAR, GONGKAI_LOG_HASH, GONGKAI_PEOPLE_KEYS } = parsed.data
  const home = resolve(folder, GONGKAI_VAR)
  return yes({
    databaseUrl: DATABASE_URL,
    folder: home,
    logHash: GONGKAI_LOG_HASH,
    peopleKeyFile: resolve(folder, GONGKAI_PEOPLE_KEYS ?? resolve(home, 'people.keys')),
  })
}
