import { sql, type Insertable, type Transaction } from 'kysely'
import type { CaseRegisterTable, DisputeRegisterTable, LedgerRegisterTable, Schema } from './schema.ts'

type Registers = {
  case_register: CaseRegisterTable
  dispute_register: DisputeRegisterTable
  ledger_register: LedgerRegisterTable
}

export type RegisterRow<Register extends keyof Registers> = Insertable<Registers[Register]>

/** The column that, with the organ, names a row. */
const keys = {
  case_register: 'case_id',
  dispute_register: 'dispute_id',
  ledger_register: 'entry_id',
} as const satisfies Record<keyof Registers, string>

/** Writes the row that follows from a history, in place of the one before it; whole, never column by column. */
export const writeCase = (trx: Transaction<Schema>, row: RegisterRow<'case_register'>) =>
  write(trx, 'case_register', row)

export const writeDispute = (trx: Transaction<Schema>, row: RegisterRow<'dispute_register'>) =>
  write(trx, 'dispute_register', row)

export const writeLedgerEntry = (trx: Transaction<Schema>, row: RegisterRow<'ledger_register'>) =>
  write(trx, 'ledger_register', row)

async function write<Register extends keyof Registers>(
  trx: Transaction<Schema>,
  register: Register,
  row: RegisterRow<Register>,
): Promise<void> {
  const columns = Object.keys(row)
  const key = ['organ_id', keys[register]]
  const rest = columns.filter((column) => !key.includes(column))
  await sql`
    insert into ${sql.table(register)} (${sql.join(columns.map((column) => sql.ref(column)))})
    values (${sql.join(Object.values(row))})
    on conflict (${sql.join(key.map((column) => sql.ref(column)))})
    do update set ${sql.join(rest.map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`))}`.execute(trx)
}

/** Empties the registers of an organ, or one of them, so that they can be written anew from the log. */
export async function emptyRegisters(
  trx: Transaction<Schema>,
  organ: string,
  registers: readonly (keyof Registers)[] = ['case_register', 'dispute_register', 'ledger_register'],
): Promise<void> {
  for (const register of registers) await trx.deleteFrom(register).where('organ_id', '=', organ).execute()
}
