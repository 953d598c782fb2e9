import type { CaseActor } from '../../src/casework/case-desk.ts'
import type { Decision } from '../../src/casework/decision.ts'
import { handleCase } from '../../src/services/handle-case.ts'
import type { Office } from '../../src/services/office.ts'
import { registerRequest, type RequestForm } from '../../src/services/register-request.ts'
import { sendLetter } from '../../src/services/send-letter.ts'
import { sampleForm } from './sample-office.ts'

const clerk = { id: 'clerk-1', roles: ['clerk'] } as const satisfies CaseActor
const head = { id: 'head-1', roles: ['head'] } as const satisfies CaseActor

const alreadyPublic: Decision = {
  outcome: 'disclosed.already-public',
  facts: { howToObtain: '本网站“财政信息”栏目' },
}

/** A request that was registered, decided and answered today. */
export async function answeredCase(
  office: Office,
  { decision = alreadyPublic, form = sampleForm }: { readonly decision?: Decision; readonly form?: RequestForm } = {},
): Promise<{ readonly caseId: string; readonly number: string }> {
  const registered = await registerRequest(office, clerk, form)
  if (!registered.ok) throw new Error(registered.no.code)
  const { caseId, number } = registered.value
  const steps = [
    [clerk, { type: 'propose-decision', decision }],
    [head, { type: 'approve-decision', letterId: 'reply' }],
  ] as const
  for (const [actor, command] of steps) {
    const done = await handleCase(office, { caseId, actor, command })
    if (!done.ok) throw new Error(`${command.type}: ${done.no.code} ${JSON.stringify(done.no.facts)}`)
  }
  const sent = await sendLetter(office, clerk, { caseId, letterId: 'reply', route: 'post' })
  if (!sent.ok) throw new Error(`${sent.no.code} ${JSON.stringify(sent.no.facts)}`)
  return { caseId, number }
}
