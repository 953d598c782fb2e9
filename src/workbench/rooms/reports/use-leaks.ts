import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Leak } from '../../../annual-report/desk/leak.ts'
import type { Manuscript } from '../../../annual-report/manuscript.ts'
import { findInReport } from '../../../gate/find-in-report.ts'
import { ownContacts } from '../../../gate/find-in.ts'
import { read } from '../../calls/call.ts'

/** What in the words of a report may have to stay inside, by the rule that holds it up later; none until the organ is known. */
export function useLeaks(manuscript: Manuscript | undefined): readonly Leak[] {
  const organ = useQuery({ queryKey: ['organ'], queryFn: ({ signal }) => read('/organ', { signal }) }).data
  return useMemo(
    () => (organ && manuscript ? findInReport(manuscript, ownContacts(organ.profile)) : []),
    [organ, manuscript],
  )
}
