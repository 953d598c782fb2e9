import type { Context } from 'hono'
import type { ApiEnv } from './api-env.ts'

/** The key under which a write is done once: what the sender chose, for himself alone. Another's key is another key. */
export const answerOnce = (c: Context<ApiEnv>): string => `${c.get('actor').id}/${c.get('key')}`
