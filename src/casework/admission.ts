import type { CaseCommandType } from './case-commands.ts'
import type { CaseActor } from './case-desk.ts'
import type { CaseFile } from './case-file.ts'
import { type CaseRefusal, refuse } from './refusals.table.ts'
import type { DatedDesk } from './ruling.ts'
import { type Transition, transitions } from './transitions.table.ts'

/** What the table of transitions says against a command, then what the calendar says against its day. */
export const admissionRefusal = (file: CaseFile, type: CaseCommandType, desk: DatedDesk): CaseRefusal | undefined =>
  tableRefusal(file, type, desk) ?? dayRefusal(file, type, desk)

function tableRefusal(file: CaseFile, type: CaseCommandType, { actor }: DatedDesk): CaseRefusal | undefined {
  const { from, matter }: Transition = transitions[type]
  if (!from.includes(file.stage)) return refuse('wrong-stage', { stage: file.stage, command: type })
  if (matter !== undefined && file.registration.matter !== matter) return refuse('wrong-matter', { command: type })
  return roleRefusal(type, actor) ?? strangerRefusal(file, type, actor)
}

/** Whoever acts as an applicant alone acts on what he asked for, himself or as an agent. */
function strangerRefusal(file: CaseFile, type: CaseCommandType, actor: CaseActor): CaseRefusal | undefined {
  const { by }: Transition = transitions[type]
  const { applicantId, agentId } = file.registration
  const isStaff = by.some((role) => role !== 'applicant' && actor.roles.includes(role))
  return type === 'register' || isStaff || actor.id === applicantId || actor.id === agentId
    ? undefined
    : refuse('not-own-case')
}

/** What the table says against this person doing such a thing to any case. */
export function roleRefusal(type: CaseCommandType, actor: CaseActor): CaseRefusal | undefined {
  const { by }: Transition = transitions[type]
  return by.some((role) => actor.roles.includes(role))
    ? undefined
    : refuse('wrong-role', { command: type, roles: by.join(',') })
}

/** The organ may have signed for a letter before it reached the disclosure office. */
const mayPrecedeArrival: readonly CaseCommandType[] = ['register', 'sign-for']

function dayRefusal(file: CaseFile, type: CaseCommandType, { on, today }: DatedDesk): CaseRefusal | undefined {
  if (on > today) return refuse('in-the-future', { on })
  const since = file.receivedOn ?? file.arrival.submitted
  if (since === undefined || on >= since || mayPrecedeArrival.includes(type)) return undefined
  return refuse('before-receipt', { on, receivedOn: since })
}
