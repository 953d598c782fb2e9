import { Button } from 'antd'
import { Loaded } from '../../page/loaded.tsx'
import { Page } from '../../page/page.tsx'
import { roomWords } from '../../words/rooms.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { OrganForm } from './organ-form.tsx'
import { useOrganDesk } from './organ-data.ts'
import { organWords } from './organ-words.table.ts'

/** What the organ says of itself, checked against what the guide must tell, with every change of it. */
export function OrganRoom() {
  const { say } = useWords()
  const query = useOrganDesk()
  return (
    <Page
      title={roomWords.organ}
      lead={organWords.lead}
      side={
        <Button href="/guide" target="_blank">
          {say(organWords.seeGuide)}
        </Button>
      }
    >
      <Loaded query={query} rows={14}>
        {(desk) => <OrganForm key={desk.version} desk={desk} />}
      </Loaded>
    </Page>
  )
}
