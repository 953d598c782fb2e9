import { may, type StaffRight, type StaffRole } from '../organ/staff-roles.table.ts'
import type { DocumentActor } from '../publication/document-desk.ts'
import { type DocumentRight, documentRights } from '../publication/transitions.table.ts'

/** A member of staff as publication knows him: by what he may do. */
export const documentActor = ({
  id,
  roles,
}: {
  readonly id: string
  readonly roles: readonly StaffRole[]
}): DocumentActor => ({ id, rights: rights.filter((right) => may(roles, right)) })

const rights = Object.keys(documentRights) as readonly (DocumentRight & StaffRight)[]
