import type { ColumnType } from 'kysely'

/** A json column: written as text, so that what is stored is what was written, byte for byte; read as the value. */
export type Json<Value = unknown> = ColumnType<Value, string, string>

/** A jsonb column: as `Json`, in the server's own form. */
export type StoredOnce<Value> = ColumnType<Value, Value, never>
