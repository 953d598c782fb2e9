import { type AttachmentKind, attachmentKinds } from './attachment-kinds.table.ts'
import type { CaseFile } from './case-file.ts'
import { disclosed } from './gave-information.ts'
import type { CaseRole } from './roles.table.ts'

/** Somebody who would see a file: in what part, and for staff of a section, which. */
export interface FileReader {
  readonly id: string
  readonly roles: readonly CaseRole[]
  readonly section?: string | undefined
}

/** A file as far as it matters who may see it. */
export interface FileSeen {
  readonly id: string
  readonly kind: AttachmentKind
  readonly broughtBy: string
}

/** How far a part reaches: every case, a case whose reply has left and discloses, or cases the section has to do with and files of one's own. */
type Reach = 'always' | 'when-disclosed' | 'in-his-section'

/** What is what to a reader: handed in by the applicant, given to him, kept by the office, taken off. */
export type FileSort = 'handed-in' | 'provided' | 'kept' | 'taken-off'

/** Who sees and opens which files of a case. A section never sees what an applicant handed in: that tells who he is. */
// prettier-ignore
export const fileReaders = {
  'handed-in': { applicant: 'always',                                    clerk: 'always', head: 'always' },
  provided:    { applicant: 'when-disclosed', section: 'in-his-section',   clerk: 'always', head: 'always' },
  kept:        {                            section: 'in-his-section',   clerk: 'always', head: 'always' },
  'taken-off': {                                                                          head: 'always' },
} as const satisfies Readonly<Record<FileSort, Readonly<Partial<Record<CaseRole, Reach>>>>>

export function sortOf({ id, kind }: Pick<FileSeen, 'id' | 'kind'>, { files }: Pick<CaseFile, 'files'>): FileSort {
  if (attachmentKinds[kind].by === 'applicant') return 'handed-in'
  if (files.some(({ fileId, takenOff }) => fileId === id && takenOff)) return 'taken-off'
  return kind === 'records' ? 'provided' : 'kept'
}

/** Whether a person sees a file of a case, by the table; that an applicant is the applicant of the case is asked elsewhere. */
export function maySeeFile(reader: FileReader, seen: FileSeen, file: CaseFile): boolean {
  const readers: Readonly<Partial<Record<CaseRole, Reach>>> = fileReaders[sortOf(seen, file)]
  return reader.roles.some((role) => {
    const reach = readers[role]
    return reach !== undefined && reaches[reach](reader, seen, file)
  })
}

/** Whether somebody may put a file into a case: staff of a section into those it has to do with; a program of that role has no section. */
export const mayPutFileInto = ({ roles, section }: Pick<FileReader, 'roles' | 'section'>, file: CaseFile): boolean =>
  roles.some((role) => role !== 'section') || section === undefined || hasToDo(section, file)

/** The case was assigned to the section, or the section was called for records. */
const hasToDo = (section: string | undefined, file: CaseFile): boolean =>
  section !== undefined && (file.section === section || file.recordCalls.some((call) => call.section === section))

const reaches: Readonly<Record<Reach, (reader: FileReader, seen: FileSeen, file: CaseFile) => boolean>> = {
  always: () => true,
  'when-disclosed': (_, _seen, file) => disclosed(file),
  'in-his-section': ({ id, section }, { broughtBy }, file) => broughtBy === id || hasToDo(section, file),
}
