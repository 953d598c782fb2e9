import { Button } from 'antd'
import { useState } from 'react'
import { callRaw } from '../../calls/call.ts'
import { download } from '../../list/download.ts'
import { TroubleNotice } from '../../page/trouble-notice.tsx'
import { useWords } from '../../words/use-words.tsx'
import type { Mapping } from './import-data.ts'
import { importsWords } from './imports-words.table.ts'

interface DownloadAsked {
  readonly importId: string
  readonly name: string
  readonly mapping: Mapping
}

/** The rows that are wrong, with what is wrong: to be corrected and handed in by themselves. */
export function DownloadFaulty({ importId, name, mapping }: DownloadAsked) {
  const { say, language } = useWords()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  const start = async () => {
    setBusy(true)
    setError(undefined)
    try {
      const answer = await callRaw('POST', `/imports/${importId}/faulty-rows`, { body: { mapping, language } })
      download(`${name.replace(/\.\w+$/, '')} ${say(importsWords.faults)}.csv`, await answer.blob())
    } catch (cause) {
      setError(cause)
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <p>
        <Button loading={busy} onClick={() => void start()}>
          {say(importsWords.download)}
        </Button>{' '}
        <span className="soft">{say(importsWords.downloadSays)}</span>
      </p>
      {error !== undefined && <TroubleNotice error={error} again={() => void start()} />}
    </>
  )
}
