import { deskWords } from '../../words/desk.table.ts'
import { Page } from '../../page/page.tsx'
import { signInWords } from '../../words/sign-in.table.ts'
import { PasskeySheet } from './passkey-sheet.tsx'
import { PasswordSheet } from './password-sheet.tsx'
import { SecondStepSheet } from './second-step-sheet.tsx'
import { SessionSheet } from './session-sheet.tsx'
import './account.css'

/** One's own account: password, second step, passkeys, sessions (K5). */
export const AccountRoom = () => (
  <Page title={deskWords.account} lead={signInWords.accountLead}>
    <div className="account">
      <PasswordSheet />
      <SecondStepSheet />
      <PasskeySheet />
      <SessionSheet />
    </div>
  </Page>
)
