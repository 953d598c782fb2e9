import { useMemo, useState } from 'react'
import './letter-sheet.css'

const nonce = () => document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''

/** A letter on a sheet of its own: a frame without scripts, forms or address, whose one style bears the number of this page. */
export function LetterSheet({ html, title }: { readonly html: string; readonly title: string }) {
  const [height, setHeight] = useState(640)
  const page = useMemo(
    () =>
      `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><style nonce="${nonce()}">html{background:#fff}body{margin:0}</style></head><body>${html.replace('<style>', `<style nonce="${nonce()}">`)}</body></html>`,
    [html],
  )
  return (
    <iframe
      className="letter-sheet"
      title={title}
      sandbox="allow-same-origin"
      srcDoc={page}
      height={height}
      onLoad={({ currentTarget }) =>
        setHeight((currentTarget.contentDocument?.documentElement.scrollHeight ?? 600) + 8)
      }
    />
  )
}
