import { Button } from 'antd'
import { givesInformation } from '../../../casework/gave-information.ts'
import type { OutcomeCode } from '../../../statute/outcomes.table.ts'
import { useMay } from '../../session/session.tsx'
import { useGo } from '../../shell/go.tsx'
import { useWords } from '../../words/use-words.tsx'
import { answeredWords } from './answered-words.table.ts'

/** Begins a document that makes public for all what one applicant was given (art. 44); nothing where nothing was given. */
export function ForAll({ caseId, outcome }: { readonly caseId: string; readonly outcome: OutcomeCode }) {
  const { say } = useWords()
  const go = useGo()
  const mayDraft = useMay('document.draft')
  if (!mayDraft || !givesInformation(outcome)) return null
  return (
    <Button size="small" onClick={() => go({ to: '/documents/new', search: { case: caseId } })}>
      {say(answeredWords.forAll)}
    </Button>
  )
}
