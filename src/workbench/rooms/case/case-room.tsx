import { useState } from 'react'
import type { CaseCommandType } from '../../../casework/case-commands.ts'
import { Loaded } from '../../page/loaded.tsx'
import { Page } from '../../page/page.tsx'
import { useRoomParams } from '../../shell/go.tsx'
import { caseWords } from '../../words/case.table.ts'
import { roomWords } from '../../words/rooms.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { ActDrawer } from './acts/act-drawer.tsx'
import type { Values } from './acts/values.ts'
import { CaseActs } from './case-acts.tsx'
import { CaseClock } from './case-clock.tsx'
import { type CaseView, useCase } from './case-data.ts'
import { CaseFacts } from './case-facts.tsx'
import { CaseFiles } from './case-files.tsx'
import { CaseLetters } from './case-letters.tsx'
import { CaseNext } from './case-next.tsx'
import { CaseDecision, CaseInquiries, CaseLikes } from './case-others.tsx'
import { CasePublication } from './case-publication.tsx'
import { CaseTimeline } from './case-timeline.tsx'
import './case.css'

/** One request on one page: what is asked, by when, what is owed, what may be done, what happened. */
export function CaseRoom() {
  const { caseId = '' } = useRoomParams()
  const { say } = useWords()
  const query = useCase(caseId)
  const title = query.data ? say(caseWords.title, { number: query.data.file.registration.number }) : roomWords.case
  return (
    <Page title={title} side={query.data && <span className="stage">{say(query.data.stageWords)}</span>}>
      <Loaded query={query} rows={12}>
        {(view) => <CaseSheets key={caseId} view={view} />}
      </Loaded>
    </Page>
  )
}

function CaseSheets({ view }: { readonly view: CaseView }) {
  const [act, setAct] = useState<{ readonly type: CaseCommandType; readonly given?: Values }>()
  const [letter, setLetter] = useState<string>()
  const openAct = (type: CaseCommandType, given?: Values) => setAct({ type, ...(given && { given }) })
  return (
    <div className="case">
      <div className="case-main">
        <CaseFacts view={view} />
        <CaseDecision view={view} />
        <CaseLetters view={view} openAct={openAct} open={letter} setOpen={setLetter} />
        <CaseFiles view={view} />
        <CaseInquiries view={view} />
        <CaseTimeline caseId={view.caseId} />
      </div>
      <div className="case-side">
        <CaseClock view={view} />
        <CaseNext view={view} openAct={openAct} openLetter={setLetter} />
        <CaseActs view={view} openAct={openAct} />
        <CasePublication view={view} openAct={openAct} />
        <CaseLikes view={view} />
      </div>
      {act && <ActDrawer view={view} {...act} close={() => setAct(undefined)} />}
    </div>
  )
}
