import { useMutation } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useId, useState } from 'react'
import { read } from '../../calls/call.ts'
import { TroubleNotice } from '../../page/trouble-notice.tsx'
import { useMay } from '../../session/session.tsx'
import { caseWords } from '../../words/case.table.ts'
import { deskWords } from '../../words/desk.table.ts'
import { useWords } from '../../words/use-words.tsx'
import type { CaseView } from './case-data.ts'

type Opened = Awaited<ReturnType<typeof read<'/cases/{id}/applicant'>>>

/** Who asks: masked; whoever opens it in full says why, and that is kept. */
export function ApplicantBox({ view }: { readonly view: CaseView }) {
  const { say } = useWords()
  const mayOpen = useMay('people.open')
  const [asking, setAsking] = useState(false)
  const [why, setWhy] = useState('')
  const field = useId()
  const { caseId, applicant } = view
  const opening = useMutation({
    mutationFn: (reason: string) => read('/cases/{id}/applicant', { params: { id: caseId }, query: { why: reason } }),
    onSuccess: () => setAsking(false),
    // What was opened is not kept in the memory of the page longer than it is shown.
    gcTime: 0,
  })
  if (opening.data) return <OpenedApplicant opened={opening.data} hide={() => opening.reset()} />
  return (
    <>
      {applicant ? (
        <span>
          {applicant.name}
          {applicant.identityNumber && <span className="soft digits">　{applicant.identityNumber}</span>}
          {applicant.telephone && <span className="soft digits">　{applicant.telephone}</span>}
        </span>
      ) : (
        <span className="soft">{say(caseWords.erased)}</span>
      )}
      {mayOpen && applicant && !asking && (
        <Button type="link" size="small" onClick={() => setAsking(true)}>
          {say(caseWords.open)}
        </Button>
      )}
      {asking && (
        <form
          className="why"
          onSubmit={(event) => {
            event.preventDefault()
            if (why.trim().length > 1) opening.mutate(why.trim())
          }}
        >
          <label htmlFor={field}>{say(caseWords.openWhy)}</label>
          <Input
            id={field}
            autoFocus
            value={why}
            maxLength={200}
            placeholder={say(caseWords.openWhyHint)}
            onChange={({ target }) => setWhy(target.value)}
          />
          <div className="why-acts">
            <Button
              type="primary"
              size="small"
              htmlType="submit"
              loading={opening.isPending}
              disabled={why.trim().length < 2}
            >
              {say(caseWords.openDo)}
            </Button>
            <Button size="small" onClick={() => setAsking(false)}>
              {say(deskWords.cancel)}
            </Button>
          </div>
          {opening.error && <TroubleNotice error={opening.error} />}
        </form>
      )}
    </>
  )
}

const told = ['identityNumber', 'telephone', 'email', 'address', 'postcode', 'representative', 'contact'] as const

function OpenedApplicant({ opened, hide }: { readonly opened: Opened; readonly hide: () => void }) {
  const { say } = useWords()
  const people = [
    { label: undefined, person: opened.applicant },
    ...(opened.agent ? [{ label: say(caseWords.agent), person: opened.agent }] : []),
  ]
  return (
    <div className="opened">
      {people.map(({ label, person }) => (
        <dl key={label ?? 'applicant'} className="facts facts-narrow">
          <dt>{label ?? say(caseWords.applicant)}</dt>
          <dd>{person.name}</dd>
          {told.map((name) => {
            const value = person[name]
            return value ? (
              <div key={name} className="facts-row">
                <dt>{say(caseWords[name])}</dt>
                <dd className="digits">{value}</dd>
              </div>
            ) : null
          })}
        </dl>
      ))}
      <p className="soft">
        {say(caseWords.openKept)}{' '}
        <Button type="link" size="small" onClick={hide}>
          {say(caseWords.hide)}
        </Button>
      </p>
    </div>
  )
}
