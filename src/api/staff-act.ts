import type { Context } from 'hono'
import type { StaffAct } from '../services/sign-in/staff-act.ts'
import { answerOnce } from './answer-once.ts'
import type { ApiEnv } from './api-env.ts'

/** Who acts on the staff of his organ, and under which key. */
export const staffAct = (c: Context<ApiEnv>): StaffAct => ({
  signIn: c.get('signIn'),
  office: c.get('office'),
  actor: c.get('staff').id,
  key: answerOnce(c),
})
