import type { CaseFile } from '../casework/case-file.ts'

/** A case as it stands after its last step. */
export interface CaseAt {
  readonly caseId: string
  readonly version: number
  readonly file: CaseFile
}
