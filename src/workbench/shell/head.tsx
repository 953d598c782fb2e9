import { BgColorsOutlined, MenuOutlined, QuestionCircleOutlined, SearchOutlined, UserOutlined } from '@ant-design/icons'
import { useQueryClient } from '@tanstack/react-query'
import { Button, Dropdown, Input, Tooltip } from 'antd'
import { marks } from '../../kernel/marks.table.ts'
import { staffRoles } from '../../organ/staff-roles.table.ts'
import { askAuth } from '../calls/auth.ts'
import { type Shade, useLook } from '../look/look.tsx'
import { useMay, useSession } from '../session/session.tsx'
import { deskWords } from '../words/desk.table.ts'
import { useWords } from '../words/use-words.tsx'
import { useGo } from './go.tsx'
import { searchFieldId } from './use-keys.ts'

interface HeadAsked {
  readonly openMenu: () => void
  readonly openKeys: () => void
}

/** The bar at the top: whose workbench it is, search, language, look, account. */
export function Head({ openMenu, openKeys }: HeadAsked) {
  const { say, language, speak } = useWords()
  const { organ } = useSession()
  return (
    <header className="frame-head">
      <Button
        className="frame-menu"
        type="text"
        icon={<MenuOutlined />}
        aria-label={say(deskWords.menu)}
        onClick={openMenu}
      />
      <div className="frame-organ">
        {organ.name}
        <small>{say(deskWords.desk)}</small>
      </div>
      <CaseSearch />
      <Tooltip title={`${say(deskWords.keys)}  ?`}>
        <Button
          className="frame-keys"
          type="text"
          icon={<QuestionCircleOutlined />}
          aria-label={say(deskWords.keys)}
          onClick={openKeys}
        />
      </Tooltip>
      <LookChoice />
      <Button
        type="text"
        lang={language === 'zh' ? 'en' : 'zh-CN'}
        onClick={() => speak(language === 'zh' ? 'en' : 'zh')}
      >
        {say(deskWords.otherLanguage)}
      </Button>
      <Account />
    </header>
  )
}

function CaseSearch() {
  const { say } = useWords()
  const go = useGo()
  if (!useMay('cases.read')) return <span className="frame-search" />
  return (
    <Input
      className="frame-search"
      id={searchFieldId}
      type="search"
      prefix={<SearchOutlined />}
      suffix={<kbd aria-hidden>/</kbd>}
      placeholder={say(deskWords.search)}
      aria-label={say(deskWords.search)}
      onPressEnter={({ currentTarget: { value } }) => go({ to: '/cases', search: { text: value.trim() } })}
    />
  )
}

function LookChoice() {
  const { say } = useWords()
  const { shade, choose } = useLook()
  const items = (['light', 'dark', 'system'] as const).map((key) => ({ key, label: say(deskWords[key]) }))
  return (
    <Dropdown trigger={['click']} menu={{ items, selectedKeys: [shade], onClick: ({ key }) => choose(key as Shade) }}>
      <Button type="text" icon={<BgColorsOutlined />} aria-label={say(deskWords.look)} />
    </Dropdown>
  )
}

function Account() {
  const { say } = useWords()
  const { person, roles } = useSession()
  const go = useGo()
  const queries = useQueryClient()
  const leave = async () => {
    await askAuth('/sign-out', {}).catch(() => undefined)
    queries.clear()
    window.location.assign('/desk/sign-in')
  }
  const items = [
    {
      key: 'roles',
      label: say(deskWords.roles, { roles: roles.map((role) => say(staffRoles[role].label)).join(say(marks.list)) }),
      disabled: true,
    },
    { type: 'divider' as const },
    { key: 'account', label: say(deskWords.account), onClick: () => go({ to: '/account' }) },
    { key: 'portal', label: <a href="/">{say(deskWords.portal)}</a> },
    { key: 'leave', label: say(deskWords.signOut), onClick: () => void leave() },
  ]
  return (
    <Dropdown trigger={['click']} menu={{ items }}>
      <Button type="text" icon={<UserOutlined />}>
        <span className="frame-person">{person.name}</span>
      </Button>
    </Dropdown>
  )
}
