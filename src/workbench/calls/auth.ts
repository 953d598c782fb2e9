import type { Problem } from '../../http/problem.ts'
import { chosenLanguage } from '../words/chosen-language.ts'
import { CallTrouble } from './trouble.ts'

/**
 * Asks sign-in, which lies beside the API. Throws a `CallTrouble`; what the office refuses is `refused` here whatever its status: a wrong
 * password is no session that has ended.
 */
export async function askAuth<Answer = unknown>(path: string, body?: unknown): Promise<Answer> {
  const posts = body !== undefined
  const answer = await fetch(`/api/auth${path}`, {
    method: posts ? 'POST' : 'GET',
    credentials: 'same-origin',
    headers: {
      'Accept-Language': chosenLanguage(),
      ...(posts && { 'Content-Type': 'application/json' }),
    },
    ...(posts && { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new CallTrouble({ kind: 'no-line' })
  })
  const said = (await answer.json().catch(() => undefined)) as Partial<Problem> | undefined
  if (answer.ok) return said as Answer
  const { status } = answer
  if (said?.error && status < 500) throw new CallTrouble({ kind: 'refused', status, error: said.error })
  throw new CallTrouble(status === 503 ? { kind: 'not-ready', ...said } : { kind: 'defect', status, ...said })
}
