import type { CaseCommandType } from '../../../casework/case-commands.ts'
import type { Values } from './acts/values.ts'

/** Opens the form of an act, with what is known of it already. */
export type OpenAct = (type: CaseCommandType, given?: Values) => void
