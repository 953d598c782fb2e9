import { instruments, type InstrumentId } from '../../statute/instruments.table.ts'
import { columnTags } from '../column-tags.ts'
import { DataTable } from '../elements/data-table.tsx'
import { Page } from '../page.tsx'
import type { ReadingPage } from '../reading-page.ts'
import { linkTo } from '../view.ts'
import { parts } from '../words/parts.table.ts'
import { rulesWords } from '../words/rules.table.ts'

const groups = {
  general: ['regulation', 'openness-rules', 'enforcement-disclosure', 'opinion-response', 'website-indicators'],
  fees: ['fee-measures', 'report-form-2021', 'report-form-2019'],
  remedies: ['reconsideration', 'reconsideration-rules', 'litigation', 'litigation-interpretation', 'disclosure-cases'],
} as const satisfies Partial<Record<keyof typeof rulesWords, readonly InstrumentId[]>>

/** 政府信息公开制度: what the organ goes by. */
export const rules: ReadingPage = {
  path: '/rules',
  show: ({ view }) => {
    const { language } = view
    const say = (name: keyof typeof rulesWords) => rulesWords[name][language]
    const title = parts.rules.label[language]
    const page = (
      <Page view={view} title={title} part="rules" crumbs={[{ label: title }]} tags={columnTags('rules', language)}>
        <h1>{title}</h1>
        <p class="lead">{say('lead')}</p>
        {(Object.keys(groups) as (keyof typeof groups)[]).map((group) => (
          <section class="section">
            <h2>{say(group)}</h2>
            <DataTable
              language={language}
              caption={say(group)}
              captionHidden
              folds
              rows={groups[group].map((id) => instruments[id])}
              columns={[
                { label: say('name'), heads: true, show: ({ title: name }) => name[language] },
                {
                  label: say('number'),
                  show: ({ number }) => <span lang={language === 'zh' ? undefined : 'zh-CN'}>{number ?? ''}</span>,
                },
                {
                  label: say('since'),
                  show: ({ inForceFrom }) => <span class="number nowrap">{inForceFrom ?? ''}</span>,
                },
              ]}
            />
          </section>
        ))}
        <section class="section">
          <h2>{say('ownRules')}</h2>
          <p>
            <a href={linkTo(view, '/columns/policy')}>{say('ownLead')}</a>
          </p>
        </section>
      </Page>
    )
    return { page }
  },
}
