import { Alert } from 'antd'
import { TroubleNotice } from '../../page/trouble-notice.tsx'
import { signInWords } from '../../words/sign-in.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { PasskeyStopped } from './passkey.ts'

/** What went wrong at the door. */
export function SignInTrouble({ error }: { readonly error: unknown }) {
  const { say } = useWords()
  if (!error) return null
  if (error instanceof PasskeyStopped)
    return <Alert className="trouble" type="info" showIcon role="status" title={say(signInWords.passkeyStopped)} />
  return <TroubleNotice error={error} />
}
