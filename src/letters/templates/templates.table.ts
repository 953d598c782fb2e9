import type { LetterTemplate } from '../letter-template.ts'
import { closingTemplates } from './closings.table.ts'
import { denialTemplates } from './denials.table.ts'
import { procedureTemplates } from './procedure.table.ts'
import { replyTemplates } from './replies.table.ts'

/** Every version of every letter. */
export const letterTemplates: readonly LetterTemplate[] = [
  ...procedureTemplates,
  ...replyTemplates,
  ...denialTemplates,
  ...closingTemplates,
]
