import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './desk.css'
import { numberStyles } from './shell/number-styles.ts'
import { Desk } from './shell/desk.tsx'

const place = document.getElementById('desk')
if (!place) throw new Error('The page has no place for the workbench')
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''

numberStyles(nonce)
createRoot(place).render(
  <StrictMode>
    <Desk nonce={nonce} />
  </StrictMode>,
)
