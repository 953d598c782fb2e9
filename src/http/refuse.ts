import type { Context } from 'hono'
import { isOfReports, type ReportRefusal } from '../annual-report/desk/refusals.table.ts'
import { isOfLedgers, type LedgerRefusal } from '../ledgers/refusals.table.ts'
import { type UploadRefusal, uploadRefusals } from '../formats/upload-refusals.table.ts'
import { isOfDocuments } from '../publication/refusal-words.ts'
import type { DocumentRefusal } from '../publication/refusals.table.ts'
import type { OfficeRefusal } from '../services/service-refusals.table.ts'
import { isOfSignIn, type SignInRefusal } from '../services/sign-in/sign-in-refusals.table.ts'
import type { DoorEnv } from './door-env.ts'
import { type DoorRefusalCode, doorRefusals } from './door-refusals.table.ts'
import type { FieldFault } from './field-faults.ts'
import { documentProblem, type Facts, ledgerProblem, problem, reportProblem, uploadProblem } from './problem.ts'
import { refusalStatus } from './refusal-status.table.ts'
import { signInStatus } from './sign-in-status.table.ts'

/** Answers with what the law or a service refused. */
export function refuse<Env extends DoorEnv>(c: Context<Env>, { code, facts }: OfficeRefusal) {
  c.get('access').refused = code
  return c.json(problem(code, facts, c.get('language')), refusalStatus[code])
}

/** Answers with what the ledgers or a service refused. */
export function refuseEntry<Env extends DoorEnv>(c: Context<Env>, refusal: OfficeRefusal | LedgerRefusal) {
  if (!isOfLedgers(refusal)) return refuse(c, refusal)
  c.get('access').refused = refusal.code
  return c.json(ledgerProblem(refusal, c.get('language')), refusalStatus[refusal.code])
}

/** Answers with what the report desk or a service refused. */
export function refuseReport<Env extends DoorEnv>(c: Context<Env>, refusal: OfficeRefusal | ReportRefusal) {
  if (!isOfReports(refusal)) return refuse(c, refusal)
  c.get('access').refused = refusal.code
  return c.json(reportProblem(refusal, c.get('language')), refusalStatus[refusal.code])
}

/** Answers with what sign-in or a service refused. */
export function refuseSignIn<Env extends DoorEnv>(c: Context<Env>, refusal: OfficeRefusal | SignInRefusal) {
  const { code, facts } = refusal
  if (!isOfSignIn(code)) return refuse(c, { code, facts })
  c.get('access').refused = code
  return c.json(problem(code, facts, c.get('language')), signInStatus[code])
}

/** Answers with what publication, the check of a file, or a service refused. */
export function refuseDocument<Env extends DoorEnv>(
  c: Context<Env>,
  refusal: OfficeRefusal | DocumentRefusal | UploadRefusal,
) {
  if (isOfUploads(refusal)) {
    c.get('access').refused = refusal.code
    return c.json(uploadProblem(refusal, c.get('language')), refusalStatus[refusal.code])
  }
  if (!isOfDocuments(refusal)) return refuse(c, refusal)
  c.get('access').refused = refusal.code
  return c.json(documentProblem(refusal, c.get('language')), refusalStatus[refusal.code])
}

const isOfUploads = (refusal: { readonly code: string; readonly facts: Facts }): refusal is UploadRefusal =>
  Object.hasOwn(uploadRefusals, refusal.code)

/** Answers with what the door itself refuses. */
export function refuseAtDoor<Env extends DoorEnv>(
  c: Context<Env>,
  code: DoorRefusalCode,
  facts: Facts = {},
  fields?: readonly FieldFault[],
) {
  c.get('access').refused = code
  return c.json(problem(code, facts, c.get('language'), fields), doorRefusals[code].status)
}
