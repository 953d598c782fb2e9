import type {
  QueryCodeTable,
  TrackingSessionTable,
  DeflectionDayTable,
  AnsweredRequestTable,
} from './applicant-tables.ts'
import type {
  CaseRegisterTable,
  DisputeRegisterTable,
  LetterRegisterTable,
  LetterTable,
  CaseAttachmentTable,
  LetterReadingTable,
} from './case-tables.ts'
import type { LedgerRegisterTable, ReportRegisterTable, ImportBatchTable } from './ledger-tables.ts'
import type { EventLogTable, LogRootTable, CommandAnswerTable, CounterTable, OutboxTable } from './log-tables.ts'
import type {
  RegisterDueTable,
  OrganTable,
  SavedViewTable,
  StoredFileTable,
  HolidayNoticeTable,
  DeskJobTable,
  MigrationTable,
} from './office-tables.ts'
import type { PersonTable, PersonReadingTable } from './people-tables.ts'
import type {
  DocumentRegisterTable,
  PublicDocumentTable,
  DocumentSearchTable,
  DocumentFileTable,
  MovedAddressTable,
  SiteVersionTable,
} from './publication-tables.ts'
import type {
  ApiTokenTable,
  AuthUserTable,
  AuthSessionTable,
  AuthAccountTable,
  AuthVerificationTable,
  AuthTwoFactorTable,
  AuthPasskeyTable,
  StaffTable,
  StaffChangeTable,
  OneTimeLinkTable,
  SignInRecordTable,
  SignInLockTable,
} from './sign-in-tables.ts'

/** The tables of the house, as numbered migrations leave them. */
export interface Schema {
  organ: OrganTable
  event_log: EventLogTable
  log_root: LogRootTable
  case_register: CaseRegisterTable
  dispute_register: DisputeRegisterTable
  letter_register: LetterRegisterTable
  ledger_register: LedgerRegisterTable
  report_register: ReportRegisterTable
  saved_view: SavedViewTable
  command_answer: CommandAnswerTable
  counter: CounterTable
  outbox: OutboxTable
  person: PersonTable
  person_reading: PersonReadingTable
  stored_file: StoredFileTable
  letter: LetterTable
  import_batch: ImportBatchTable
  holiday_notice: HolidayNoticeTable
  api_token: ApiTokenTable
  auth_user: AuthUserTable
  auth_session: AuthSessionTable
  auth_account: AuthAccountTable
  auth_verification: AuthVerificationTable
  auth_two_factor: AuthTwoFactorTable
  auth_passkey: AuthPasskeyTable
  staff: StaffTable
  staff_change: StaffChangeTable
  one_time_link: OneTimeLinkTable
  sign_in_record: SignInRecordTable
  sign_in_lock: SignInLockTable
  query_code: QueryCodeTable
  tracking_session: TrackingSessionTable
  case_attachment: CaseAttachmentTable
  letter_reading: LetterReadingTable
  deflection_day: DeflectionDayTable
  answered_request: AnsweredRequestTable
  document_register: DocumentRegisterTable
  public_document: PublicDocumentTable
  document_search: DocumentSearchTable
  document_file: DocumentFileTable
  site_version: SiteVersionTable
  moved_address: MovedAddressTable
  register_due: RegisterDueTable
  desk_job: DeskJobTable
  migration: MigrationTable
}
