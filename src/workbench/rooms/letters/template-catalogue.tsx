import { Empty, Input } from 'antd'
import { useState } from 'react'
import { marks } from '../../../kernel/marks.table.ts'
import { outcomesOf } from '../../../letters/sample-letter.ts'
import { outcomes } from '../../../statute/outcomes.table.ts'
import { letterDuties, type LetterKey } from '../../../statute/letter-duties.table.ts'
import { templateVersions, type TemplateVersion } from '../../../letters/template-versions.ts'
import { Go, useRoomSearch } from '../../shell/go.tsx'
import { useWords } from '../../words/use-words.tsx'
import { lettersWords } from './letters-words.table.ts'
import { TemplateView } from './template-view.tsx'
import styles from './letters.module.css'

const keys = Object.keys(letterDuties) as readonly LetterKey[]

/** The newest version of each template, in the order of the catalogue. */
const newest: readonly TemplateVersion[] = templateVersions
  .filter(({ until }) => until === undefined)
  .toSorted((a, b) => keys.indexOf(a.template.key) - keys.indexOf(b.template.key))

const asNamed = (id: string | undefined, version: string | undefined): TemplateVersion | undefined => {
  const of = templateVersions.filter(({ template }) => template.id === id)
  return of.find(({ template }) => String(template.version) === version) ?? of.at(-1)
}

/** All templates at the left, the chosen one with its duties and a sample beside it. */
export function TemplateCatalogue() {
  const { say, language } = useWords()
  const { template: id, version } = useRoomSearch()
  const [text, setText] = useState('')
  const chosen = asNamed(id, version) ?? newest[0]
  const found = newest.filter(({ template: { id, title, gloss } }) =>
    `${id} ${title.zh} ${title.en} ${gloss}`.toLowerCase().includes(text.trim().toLowerCase()),
  )
  return (
    <div className={styles['catalogue']}>
      <nav className={styles['index']} aria-label={say(lettersWords.choose)}>
        <Input
          allowClear
          value={text}
          placeholder={say(lettersWords.find)}
          aria-label={say(lettersWords.find)}
          onChange={({ target }) => setText(target.value)}
        />
        {found.length === 0 && <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say(lettersWords.noneFound)} />}
        <ul>
          {found.map(({ template, template: { id, title, gloss } }) => (
            <li key={id} className={id === chosen?.template.id ? styles['chosen'] : undefined}>
              <Go to="/letters" search={{ tab: 'templates', template: id }}>
                <span className="digits">{id}</span> {say(title)}
              </Go>
              <small>
                {language === 'en'
                  ? gloss
                  : outcomesOf(template)
                      .map((code) => say(outcomes[code].label))
                      .join(say(marks.list))}
              </small>
            </li>
          ))}
        </ul>
      </nav>
      {chosen && <TemplateView key={`${chosen.template.id} ${chosen.template.version}`} shown={chosen} />}
    </div>
  )
}
