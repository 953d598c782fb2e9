import { TroubleNotice } from '../page/trouble-notice.tsx'
import type { NotTaken } from './use-uploads.ts'

/** The files that were not taken, each with why. */
export const FilesNotTaken = ({ errors }: { readonly errors: readonly NotTaken[] }) =>
  errors.map(({ name, error }) => (
    <div key={name}>
      <b>{name}</b>
      <TroubleNotice error={error} />
    </div>
  ))
