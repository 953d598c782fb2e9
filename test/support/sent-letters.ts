import type { CaseActor } from '../../src/casework/case-desk.ts'
import { caseRecord } from '../../src/reads/case-record.ts'
import { deliverMessages } from '../../src/services/deliver-messages.ts'
import { fileRequest } from '../../src/services/file-request.ts'
import { handleCase } from '../../src/services/handle-case.ts'
import { openApplicant } from '../../src/services/open-applicant.ts'
import { registerRequest } from '../../src/services/register-request.ts'
import { sendLetter } from '../../src/services/send-letter.ts'
import { readOnly } from '../../src/store/read-only.ts'
import { type SampleOffice, sampleForm } from './sample-office.ts'

const clerk = { id: 'clerk-1', roles: ['clerk'] } as const satisfies CaseActor
const head = { id: 'head-1', roles: ['head'] } as const satisfies CaseActor

/** Cases whose letters and messages stand in every way there is. */
export interface SentLetters {
  /** Answered by post on the sample's first day; its service is not recorded. */
  readonly answered: { readonly caseId: string; readonly number: string }
  /** Filed online; the mail server did not take what told of it. */
  readonly unreached: { readonly caseId: string; readonly number: string }
}

/** A request answered by post, and one filed online by somebody whose mail server takes nothing; both in an office without a worker. */
export async function sentLetters(office: SampleOffice): Promise<SentLetters> {
  const registered = await registerRequest(office, clerk, {
    ...sampleForm,
    applicant: { name: '李清河', telephone: '13900002222', address: '云溪县桂花巷5号' },
  })
  if (!registered.ok) throw new Error(registered.no.code)
  const { caseId } = registered.value
  const act = async (actor: CaseActor, command: Parameters<typeof handleCase>[1]['command']) => {
    const result = await handleCase(office, { caseId, actor, command })
    if (!result.ok) throw new Error(`${command.type}: ${result.no.code}`)
  }
  await act(clerk, { type: 'assign', section: '财务科' })
  await act(clerk, {
    type: 'propose-decision',
    decision: { outcome: 'disclosed.already-public', facts: { howToObtain: '本网站“财政信息”栏目' } },
  })
  await act(head, { type: 'approve-decision', letterId: 'reply' })
  const sent = await sendLetter(office, clerk, { caseId, letterId: 'reply', route: 'post' })
  if (!sent.ok) throw new Error(`${sent.no.code} ${JSON.stringify(sent.no.facts)}`)
  await openApplicant(office, clerk, caseId, '核对送达地址')
  const file = await caseRecord(readOnly(office.db), office.organ.id, caseId)

  const filed = await fileRequest(
    office,
    {
      matter: 'disclosure',
      applicant: { name: '周明远', telephone: '13900001111', email: 'zhou@example.cn' },
      applicantKind: 'natural',
      wanted: { description: '2024年度县级商贸流通专项资金的分配结果' },
      delivery: { form: 'electronic', route: 'online' },
    },
    'unreached',
  )
  if (!filed.ok) throw new Error(filed.no.code)
  const mail = {
    send: async () => ({ ok: false, forGood: true, why: '550 5.1.1 no such mailbox' }) as const,
    origin: 'https://gk.example.cn',
  }
  await deliverMessages({ ...office, mail })
  return {
    answered: { caseId, number: file?.file.registration.number ?? '' },
    unreached: { caseId: filed.value.caseId, number: filed.value.number },
  }
}
