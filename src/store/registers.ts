import { CompiledQuery, type Insertable, type Transaction } from 'kysely'
import { prepared } from './prepared.ts'
import type { CaseRegisterTable, DisputeRegisterTable, LetterRegisterTable } from './case-tables.ts'
import type { AnsweredRequestTable } from './applicant-tables.ts'
import type { LedgerRegisterTable, ReportRegisterTable } from './ledger-tables.ts'
import type { Schema } from './schema.ts'

type Registers = {
  case_register: CaseRegisterTable
  dispute_register: DisputeRegisterTable
  letter_register: LetterRegisterTable
  ledger_register: LedgerRegisterTable
  report_register: ReportRegisterTable
  answered_request: AnsweredRequestTable
}

export type RegisterRow<Register extends keyof Registers> = Insertable<Registers[Register]>

/** The column that, with the organ, names a row. */
const keys = {
  case_register: 'case_id',
  dispute_register: 'dispute_id',
  letter_register: 'letter_ref',
  ledger_register: 'entry_id',
  report_register: 'report_id',
  answered_request: 'entry_id',
} as const satisfies Record<keyof Registers, string>

/** Writes the row that follows from a history, in place of the one before it; whole, never column by column. */
export const writeCase = (trx: Transaction<Schema>, row: RegisterRow<'case_register'>) =>
  write(trx, 'case_register', row)

export const writeDispute = (trx: Transaction<Schema>, row: RegisterRow<'dispute_register'>) =>
  write(trx, 'dispute_register', row)

export const writeLedgerEntry = (trx: Transaction<Schema>, row: RegisterRow<'ledger_register'>) =>
  write(trx, 'ledger_register', row)

export const writeReport = (trx: Transaction<Schema>, row: RegisterRow<'report_register'>) =>
  write(trx, 'report_register', row)

export const writeAnswer = (trx: Transaction<Schema>, row: RegisterRow<'answered_request'>) =>
  write(trx, 'answered_request', row)

async function write<Register extends keyof Registers>(
  trx: Transaction<Schema>,
  register: Register,
  row: RegisterRow<Register>,
): Promise<void> {
  const columns = Object.keys(row)
  await trx.executeQuery(CompiledQuery.raw(upsert(register, columns), Object.values(row)))
}

const upserts = new Map<string, string>()

/** The statement that writes a row of some columns; the same columns, the same statement. */
function upsert(register: keyof Registers, columns: readonly string[]): string {
  const named = `${register} (${columns.join(', ')})`
  const known = upserts.get(named)
  if (known !== undefined) return known
  const key = ['organ_id', keys[register]]
  const changes = columns.filter((column) => !key.includes(column)).map((column) => `${column} = excluded.${column}`)
  const made = prepared(`
    insert into ${named} values (${columns.map((_, at) => `$${at + 1}`).join(', ')})
    on conflict (${key.join(', ')}) do update set ${changes.join(', ')}`)
  upserts.set(named, made)
  return made
}

/** Empties the registers of an organ, or one of them, so that they can be written anew from the log. */
export async function emptyRegisters(
  trx: Transaction<Schema>,
  organ: string,
  registers: readonly (keyof Registers)[] = Object.keys(keys) as (keyof Registers)[],
): Promise<void> {
  for (const register of registers) await trx.deleteFrom(register).where('organ_id', '=', organ).execute()
}
