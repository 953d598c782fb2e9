import { Button, type ButtonProps } from 'antd'
import { act } from '../../calls/call.ts'
import { useAct } from '../../calls/use-act.ts'
import { TroubleNotice } from '../../page/trouble-notice.tsx'
import { useWords } from '../../words/use-words.tsx'
import { useImportsChanged } from './import-data.ts'
import { importsWords } from './imports-words.table.ts'

/** Stops an import, or the taking back of one; asked once, it waits for the job to hear it. */
export function StopJob({ id, ...look }: { readonly id: string } & Pick<ButtonProps, 'size' | 'danger'>) {
  const { say } = useWords()
  const changed = useImportsChanged()
  const stop = useAct({
    send: (job: string, key) => act('/imports/{id}/stop', { params: { id: job }, body: {}, key }),
    done: () => void changed(),
  })
  return (
    <>
      <Button {...look} loading={stop.isPending || stop.isSuccess} onClick={() => stop.mutate(id)}>
        {say(stop.isSuccess ? importsWords.stopping : importsWords.stop)}
      </Button>
      {stop.error && <TroubleNotice error={stop.error} />}
    </>
  )
}
