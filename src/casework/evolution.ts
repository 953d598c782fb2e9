import type { CaseEventOf, CaseEventType } from './case-events.ts'
import type { CaseFile } from './case-file.ts'

/** What a case becomes by one kind of event: nothing is questioned, only added up. */
export type Evolution<Type extends CaseEventType> = (file: CaseFile, event: CaseEventOf<Type>) => CaseFile

export type Evolutions = { readonly [Type in CaseEventType]: Evolution<Type> }
