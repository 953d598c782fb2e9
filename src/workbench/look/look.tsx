import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useLayoutEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react'

/** Light, dark, or as the system is. */
export type Shade = 'light' | 'dark' | 'system'

interface Look {
  readonly shade: Shade
  readonly isDark: boolean
  readonly choose: (shade: Shade) => void
}

const place = 'gongkai.shade'
const Seen = createContext<Look | undefined>(undefined)

export function useLook(): Look {
  const look = useContext(Seen)
  if (!look) throw new Error('The look is asked for outside of LookProvider')
  return look
}

export function LookProvider({ children }: { readonly children: ReactNode }) {
  const [shade, setShade] = useState(keptShade)
  const systemIsDark = useSyncExternalStore(watchSystem, isSystemDark)
  const isDark = shade === 'dark' || (shade === 'system' && systemIsDark)
  useLayoutEffect(() => {
    document.documentElement.dataset['shade'] = isDark ? 'dark' : 'light'
  }, [isDark])
  const choose = useCallback((chosen: Shade) => {
    localStorage.setItem(place, chosen)
    setShade(chosen)
  }, [])
  const look = useMemo(() => ({ shade, isDark, choose }), [shade, isDark, choose])
  return <Seen value={look}>{children}</Seen>
}

const keptShade = (): Shade => {
  const kept = localStorage.getItem(place)
  return kept === 'light' || kept === 'dark' ? kept : 'system'
}

const system = window.matchMedia('(prefers-color-scheme: dark)')
const isSystemDark = () => system.matches
const watchSystem = (changed: () => void) => {
  system.addEventListener('change', changed)
  return () => system.removeEventListener('change', changed)
}
