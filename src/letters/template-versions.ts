import { addDays, type CivilDate } from '../kernel/civil-date.ts'
import type { LetterTemplate } from './letter-template.ts'
import { letterTemplates } from './templates/templates.table.ts'

/** A version of a template, and the last day it was used; none while it is in force. */
export interface TemplateVersion {
  readonly template: LetterTemplate
  readonly until: CivilDate | undefined
}

/** All versions of all templates, each until the day before the next of the same id comes into force. */
export const templateVersions: readonly TemplateVersion[] = letterTemplates.map((template) => {
  const next = letterTemplates.find(({ id, version }) => id === template.id && version === template.version + 1)
  return { template, until: next && addDays(next.inForceFrom, -1) }
})
