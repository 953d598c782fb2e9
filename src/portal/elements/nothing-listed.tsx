import { linkTo, type View } from '../view.ts'
import { readingWords } from '../words/reading.table.ts'
import { EmptyState } from './empty-state.tsx'

/** That a list is empty, said as it is, with the way to ask for what is not there. */
export const NothingListed = ({ view, says }: { view: View; says: string }) => (
  <EmptyState says={says}>
    <p>
      <a href={linkTo(view, '/requests')}>{readingWords.askInstead[view.language]}</a>
    </p>
  </EmptyState>
)
