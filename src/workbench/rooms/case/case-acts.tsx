import { Button, Dropdown } from 'antd'
import type { CaseCommandType } from '../../../casework/case-commands.ts'
import { Sheet } from '../../page/page.tsx'
import { caseWords } from '../../words/case.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { commandForms } from './acts/command-forms.table.ts'
import type { CaseView } from './case-data.ts'
import type { OpenAct } from './open-act.ts'

interface ActsAsked {
  readonly view: CaseView
  readonly openAct: OpenAct
}

/** Only what will be accepted: the server says which, the forms say how. */
export function CaseActs({ view, openAct }: ActsAsked) {
  const { say } = useWords()
  const acts = view.available.flatMap(({ type, label }) => {
    const form = commandForms[type as CaseCommandType]
    return form.by === 'elsewhere' ? [] : [{ type: type as CaseCommandType, label: say(label), weight: form.weight }]
  })
  const main = acts.filter(({ weight }) => weight === 'main')
  const usual = acts.filter(({ weight }) => weight === 'usual')
  const grave = acts.filter(({ weight }) => weight === 'grave')
  return (
    <Sheet title={say(caseWords.acts)}>
      {acts.length === 0 && <p className="soft">{say(caseWords.actsNone)}</p>}
      <div className="acts">
        {[...main, ...usual].map(({ type, label }) => (
          <Button key={type} onClick={() => openAct(type)}>
            {label}
          </Button>
        ))}
        {grave.length > 0 && (
          <Dropdown
            trigger={['click']}
            menu={{
              items: grave.map(({ type, label }) => ({ key: type, label, danger: true, onClick: () => openAct(type) })),
            }}
          >
            <Button>{say(caseWords.moreActs)} ▾</Button>
          </Dropdown>
        )}
      </div>
    </Sheet>
  )
}
