import { ConfigProvider, Typography } from 'antd'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

const place = document.getElementById('desk')
if (!place) throw new Error('The page has no place for the workbench')
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''

createRoot(place).render(
  <StrictMode>
    <ConfigProvider csp={{ nonce }}>
      <Typography.Title>工作台</Typography.Title>
    </ConfigProvider>
  </StrictMode>,
)
