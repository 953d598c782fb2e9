import { Button, Result } from 'antd'
import { useEffect, useRef } from 'react'
import type { AnswerOf } from '../../calls/answers.ts'
import { act } from '../../calls/call.ts'
import { useAct } from '../../calls/use-act.ts'
import { TroubleNotice } from '../../page/trouble-notice.tsx'
import { useGo } from '../../shell/go.tsx'
import { useMay, useSession } from '../../session/session.tsx'
import { receiveWords } from '../../words/receive.table.ts'
import { useWords } from '../../words/use-words.tsx'

export type Received = AnswerOf<'post', '/requests'> & { readonly seconds: number }

/** The number, and what to do with it: print the slip, open the case, enter the next. */
export function ReceivedSheet({ received, next }: { readonly received: Received; readonly next: () => void }) {
  const { say } = useWords()
  const { organ, today } = useSession()
  const go = useGo()
  const mayIssue = useMay('people.open')
  const again = useRef<HTMLButtonElement>(null)
  useEffect(() => again.current?.focus(), [])
  const { number, caseId, seconds } = received
  const issuing = useAct({
    send: (_: string, key) => act('/cases/{id}/query-code', { params: { id: caseId }, body: {}, key }),
  })
  const code = issuing.data?.code
  return (
    <>
      <Result
        status="success"
        title={say(receiveWords.registered, { number })}
        subTitle={say(receiveWords.took, { seconds })}
        extra={[
          <Button key="next" type="primary" ref={again} onClick={next}>
            {say(receiveWords.next)}
          </Button>,
          <Button key="open" onClick={() => go({ to: `/cases/${caseId}` })}>
            {say(receiveWords.openCase)}
          </Button>,
          code === undefined && mayIssue ? (
            <Button key="code" loading={issuing.isPending} onClick={() => issuing.mutate(caseId)}>
              {say(receiveWords.codeAsk)}
            </Button>
          ) : null,
          <Button key="print" onClick={() => window.print()}>
            {say(receiveWords.print)}
          </Button>,
        ]}
      />
      {issuing.error && <TroubleNotice error={issuing.error} again={() => issuing.mutate(caseId)} />}
      {code && <p className="slip-says">{say(receiveWords.codeSays)}</p>}
      <section className="slip" aria-label={say(receiveWords.slipTitle)}>
        <p>{organ.name}</p>
        <h2>{say(receiveWords.slipTitle)}</h2>
        <dl className="facts facts-narrow">
          <div className="facts-row">
            <dt>{say(receiveWords.slipNumber)}</dt>
            <dd className="digits">{number}</dd>
          </div>
          <div className="facts-row">
            <dt>{say(receiveWords.slipDay)}</dt>
            <dd className="digits">{today}</dd>
          </div>
          {code && (
            <div className="facts-row">
              <dt>{say(receiveWords.code)}</dt>
              <dd className="digits slip-code">{code}</dd>
            </div>
          )}
        </dl>
        {code && <p className="soft">{say(receiveWords.slipTrack)}</p>}
      </section>
    </>
  )
}
