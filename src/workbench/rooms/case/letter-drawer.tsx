import { useQuery } from '@tanstack/react-query'
import { Alert, App, Form, Select } from 'antd'
import { useMemo, useState } from 'react'
import type { DeliveryRoute } from '../../../casework/case-events.ts'
import { goesToOthers } from '../../../casework/letters-to-applicant.ts'
import { letterDuties } from '../../../statute/letter-duties.table.ts'
import { act, read } from '../../calls/call.ts'
import { useAct } from '../../calls/use-act.ts'
import { DayField } from '../../fields/day-field.tsx'
import { LetterSheet } from '../../letter/letter-sheet.tsx'
import { SubmitDrawer } from '../../page/submit-drawer.tsx'
import { TroubleNotice } from '../../page/trouble-notice.tsx'
import { Waiting } from '../../page/waiting.tsx'
import { useMay, useSession } from '../../session/session.tsx'
import { caseWords } from '../../words/case.table.ts'
import { routeWords } from '../../words/codes.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { type CaseShown, type CaseView, useCaseChanged } from './case-data.ts'
import { titled } from '../../words/titled.ts'

interface LetterAsked {
  readonly view: CaseView
  readonly letter: CaseShown['letters'][number]
  readonly close: () => void
}

/** A letter as it would go, beside the two things that are still open: by which way, and on which day. */
export function LetterDrawer({ view, letter, close }: LetterAsked) {
  const { say } = useWords()
  const { message } = App.useApp()
  const { today } = useSession()
  const mayPreview = useMay('people.open')
  const changed = useCaseChanged()
  const [route, setRoute] = useState<DeliveryRoute>(
    letter.route ?? (goesToOthers(letter.key) ? 'post' : view.file.delivery.route),
  )
  const [on, setOn] = useState(today)
  const { caseId } = view
  const { letterId } = letter
  const query = { route, ...(on !== today && { on }) }
  const preview = useQuery({
    queryKey: ['letter-preview', caseId, letterId, view.version, query],
    queryFn: ({ signal }) =>
      read('/cases/{id}/letters/{letterId}/preview', { params: { id: caseId, letterId }, query, signal }),
    enabled: mayPreview,
    gcTime: 0,
    staleTime: Infinity,
    retry: false,
  })
  const sending = useAct({
    send: (body: typeof query, key) =>
      act('/cases/{id}/letters/{letterId}', { params: { id: caseId, letterId }, body, key }),
    done: ({ number, version }) => {
      void message.success(say(caseWords.sentDone, { number }))
      close()
      void changed(caseId, version)
    },
  })
  const routes = useMemo(
    () => Object.entries(routeWords).map(([value, words]) => ({ value, label: say(words) })),
    [say],
  )
  const maySend = view.available.some(({ type }) => type === 'send-letter')
  return (
    <SubmitDrawer
      size={860}
      title={titled(say(letterDuties[letter.key].title), say)}
      close={close}
      submit={say(caseWords.send)}
      waiting={sending.isPending}
      disabled={preview.isError}
      send={maySend ? () => sending.mutate(query) : undefined}
    >
      <div className="letter-fields">
        <Form layout="vertical">
          <Form.Item label={say(caseWords.route)} htmlFor="letter-route">
            <Select<DeliveryRoute> id="letter-route" value={route} options={routes} onChange={setRoute} />
          </Form.Item>
          <Form.Item label={say(caseWords.sendOn)} htmlFor="letter-on">
            <DayField
              id="letter-on"
              label={say(caseWords.sendOn)}
              value={on}
              latest={today}
              onChange={(day) => setOn(day ?? today)}
            />
          </Form.Item>
        </Form>
        <p className="soft">{say(caseWords.sendSays)}</p>
      </div>
      {sending.error && <TroubleNotice error={sending.error} again={() => sending.mutate(query)} />}
      {preview.isLoading && (
        <>
          <p className="soft" role="status">
            {say(caseWords.composing)}
          </p>
          <Waiting rows={12} />
        </>
      )}
      {preview.error && <TroubleNotice error={preview.error} again={() => void preview.refetch()} />}
      {preview.data && (
        <>
          <LetterSheet html={preview.data.html} title={preview.data.title} />
          <Alert type="info" title={say(caseWords.previewNamed)} />
        </>
      )}
    </SubmitDrawer>
  )
}
