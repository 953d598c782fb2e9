import type { ColumnType, Generated } from 'kysely'
import type { Instant } from './instant.ts'
import type { Json, StoredOnce } from './columns.ts'

export interface ApiTokenTable {
  /** SHA-256 of the token, as hexadecimal digits; the token itself is not kept. */
  hash: string
  organ_id: string
  actor: string
  roles: string[]
  created_at: Instant
  expires_at: Instant | null
  revoked_at: Instant | null
}

export interface AuthUserTable {
  id: string
  name: string
  /** The library wants an address for everybody; ours have none, and the user name stands here. */
  address: string
  address_verified: boolean
  image: string | null
  username: string
  two_factor_enabled: Generated<boolean>
  created_at: Instant
  updated_at: Instant
}

export interface AuthSessionTable {
  id: string
  user_id: string
  token: string
  expires_at: Instant
  ip_address: string | null
  user_agent: string | null
  created_at: Instant
  updated_at: Instant
}

export interface AuthAccountTable {
  id: string
  user_id: string
  account_id: string
  provider_id: string
  access_token: string | null
  refresh_token: string | null
  id_token: string | null
  access_token_expires_at: Instant | null
  refresh_token_expires_at: Instant | null
  scope: string | null
  /** Hash by scrypt, with its salt. */
  password: string | null
  created_at: Instant
  updated_at: Instant
}

export interface AuthVerificationTable {
  id: string
  identifier: string
  value: string
  expires_at: Instant
  created_at: Instant
  updated_at: Instant
}

export interface AuthTwoFactorTable {
  id: string
  user_id: string
  /** Sealed by the sign-in key, as the codes are. */
  secret: string
  backup_codes: string
  verified: Generated<boolean>
  failed_verification_count: Generated<number>
  locked_until: Instant | null
}

export interface AuthPasskeyTable {
  id: string
  user_id: string
  name: string | null
  public_key: string
  credential_id: string
  counter: number
  device_type: string
  backed_up: boolean
  transports: string | null
  aaguid: string | null
  created_at: Instant | null
}

export interface StaffTable {
  organ_id: string
  user_id: string
  name: string
  section: string | null
  roles: string[]
  active: boolean
}

export interface StaffChangeTable {
  organ_id: StoredOnce<string>
  id: Generated<number>
  /** Whom it was about; null for an invitation nobody has taken yet. */
  user_id: StoredOnce<string | null>
  actor: StoredOnce<string>
  what: StoredOnce<string>
  facts: ColumnType<Readonly<Record<string, unknown>>, string, never>
  at: StoredOnce<Instant>
}

export interface OneTimeLinkTable {
  /** SHA-256 of the token; the token itself is not kept. */
  hash: string
  kind: string
  organ_id: string | null
  /** Whose password it renews; null when it makes an account. */
  user_id: string | null
  form: Json
  made_by: string
  created_at: Instant
  expires_at: Instant
  used_at: Instant | null
  revoked_at: Instant | null
}

export interface SignInRecordTable {
  id: Generated<number>
  organ_id: StoredOnce<string | null>
  /** Null when nobody of that name is known; what was typed is not kept: it may be a password. */
  user_id: StoredOnce<string | null>
  method: StoredOnce<string>
  result: StoredOnce<string>
  address: StoredOnce<string>
  user_agent: StoredOnce<string>
  at: StoredOnce<Instant>
}

export interface SignInLockTable {
  key: string
  failures: number
  since: Instant
  locked_until: Instant | null
}
