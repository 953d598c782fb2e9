import { z } from 'zod'
import { type StaffRight, type StaffRole, staffRights, staffRoles } from '../../organ/staff-roles.table.ts'
import { isUsername, plainUsername } from '../../services/sign-in/username.ts'
import { isKeepable } from '../../http/text-faults.ts'
import { limitShape } from '../cursor.ts'
import { instantText } from './common.ts'

const roles = Object.keys(staffRoles) as [StaffRole, ...StaffRole[]]
const rights = Object.keys(staffRights) as [StaffRight, ...StaffRight[]]

export const roleShape = z.enum(roles)
export const rightShape = z.enum(rights)

/** What a person is called, as it is typed. */
export const nameText = z.string().trim().min(1).max(60).refine(isKeepable)
export const sectionText = z.string().trim().max(60).refine(isKeepable)
export const usernameText = z
  .string()
  .max(60)
  .refine((name) => isUsername(plainUsername(name)))
  .describe('用户名：2至60个字母、数字、汉字，中间可有 . _ - / 2–60 letters or digits, . _ - within')
/** How good it is, is for the password rules to say. */
export const passwordText = z.string().max(1_000)
export const tokenText = z.string().max(200)
export const linkDays = z.int().min(1).max(30).default(7)

export const accountShape = z.strictObject({ username: usernameText, name: nameText, password: passwordText })

export const linkShape = z.object({
  id: z.string(),
  token: z.string().describe('只在此处给出一次 / told here and kept nowhere'),
  expiresAt: instantText,
})

export const staffParams = z.strictObject({ id: z.string().regex(/^[\w.:-]{1,120}$/) })
export const pageQuery = z.strictObject({
  before: z.exactOptional(z.string().regex(/^[1-9]\d{0,14}$/)),
  limit: limitShape,
})
