import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { App, ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import { useMemo } from 'react'
import { mayPass } from '../calls/trouble.ts'
import { LookProvider, useLook } from '../look/look.tsx'
import { themeOf } from '../look/theme.ts'
import { useCalm } from '../look/use-calm.ts'
import { useWords, WordsProvider } from '../words/use-words.tsx'
import { router } from './router.tsx'

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // What may pass by itself is tried again for as long as a restart takes.
      retry: (times, error) => mayPass(error) && times < 6,
      retryDelay: (times) => Math.min(5_000, 500 * 2 ** times),
      networkMode: 'always',
    },
    mutations: { retry: false, networkMode: 'always' },
  },
})

const locales = { zh: zhCN, en: enUS } as const

/** The workbench. `nonce` is what the page's rule for styles lets through. */
export const Desk = ({ nonce }: { readonly nonce: string }) => (
  <WordsProvider>
    <LookProvider>
      <QueryClientProvider client={queries}>
        <Dressed nonce={nonce} />
      </QueryClientProvider>
    </LookProvider>
  </WordsProvider>
)

function Dressed({ nonce }: { readonly nonce: string }) {
  const { language } = useWords()
  const { isDark } = useLook()
  const isCalm = useCalm()
  const theme = useMemo(() => themeOf(isDark, isCalm, language), [isDark, isCalm, language])
  const csp = useMemo(() => ({ nonce }), [nonce])
  return (
    <ConfigProvider
      csp={csp}
      locale={locales[language]}
      theme={theme}
      button={{ autoInsertSpace: false }}
      componentSize="middle"
    >
      <App>
        <RouterProvider router={router} />
      </App>
    </ConfigProvider>
  )
}
