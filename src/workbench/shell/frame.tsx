import { Outlet, useRouterState } from '@tanstack/react-router'
import { Drawer } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { CallTrouble } from '../calls/trouble.ts'
import { TroubleNotice } from '../page/trouble-notice.tsx'
import { Waiting } from '../page/waiting.tsx'
import { roomList } from '../rooms.table.tsx'
import { SessionProvider, useSessionQuery } from '../session/session.tsx'
import { deskWords } from '../words/desk.table.ts'
import { useWords } from '../words/use-words.tsx'
import { useGo } from './go.tsx'
import { Head } from './head.tsx'
import { KeysHelp } from './keys-help.tsx'
import { LineNotice } from './line-notice.tsx'
import { RoomMenu } from './room-menu.tsx'
import { useKeys } from './use-keys.ts'

/** What stands around every room: who is signed in, the menu, the way back to the content; rooms outside stand alone. */
export function Frame() {
  const session = useSessionQuery()
  const { pathname } = useRouterState({ select: (state) => state.location })
  const go = useGo()
  const isOutside = roomList.some(({ path, outside }) => outside && pathname.startsWith(path))
  const signedOut =
    session.data === undefined && session.error instanceof CallTrouble && session.error.trouble.kind === 'signed-out'
  useEffect(() => {
    if (signedOut && !isOutside)
      go({ to: '/sign-in', search: { back: `${pathname}${window.location.search}` }, replace: true })
    // Only when it becomes so: going there is itself a change of address.
  }, [signedOut, isOutside])

  if (isOutside)
    return (
      <SessionProvider session={session.data}>
        <Outlet />
      </SessionProvider>
    )
  if (session.data === undefined)
    return (
      <main className="frame-main">
        {session.error && !signedOut ? (
          <TroubleNotice error={session.error} again={() => void session.refetch()} />
        ) : (
          <Waiting />
        )}
      </main>
    )
  return (
    <SessionProvider session={session.data}>
      <Inside />
    </SessionProvider>
  )
}

function Inside() {
  const { say } = useWords()
  const [menuOpen, setMenuOpen] = useState(false)
  const [keysOpen, setKeysOpen] = useState(false)
  const main = useFocusOnArrival()
  const closeKeys = () => setKeysOpen(false)
  useKeys({ help: () => setKeysOpen(true) })
  return (
    <div className="frame">
      <a className="skip" href="#content" onClick={(event) => (event.preventDefault(), main.current?.focus())}>
        {say(deskWords.skip)}
      </a>
      <Head openMenu={() => setMenuOpen(true)} openKeys={() => setKeysOpen(true)} />
      <LineNotice />
      <div className="frame-body">
        <nav className="frame-side" aria-label={say(deskWords.rooms)}>
          <div className="frame-side-inner">
            <RoomMenu />
          </div>
        </nav>
        <main className="frame-main" id="content" tabIndex={-1} ref={main}>
          <Outlet />
        </main>
      </div>
      <Drawer
        placement="left"
        size={260}
        title={say(deskWords.menu)}
        open={menuOpen}
        onClose={() => setMenuOpen(false)}
      >
        <nav aria-label={say(deskWords.rooms)}>
          <RoomMenu chosen={() => setMenuOpen(false)} />
        </nav>
      </Drawer>
      <KeysHelp open={keysOpen} close={closeKeys} />
    </div>
  )
}

/** After going to another room the reader begins at its content, not where the last one ended. */
function useFocusOnArrival() {
  const main = useRef<HTMLElement>(null)
  const { pathname } = useRouterState({ select: (state) => state.location })
  const before = useRef(pathname)
  useEffect(() => {
    if (before.current !== pathname) main.current?.focus({ preventScroll: true })
    before.current = pathname
  }, [pathname])
  return main
}
