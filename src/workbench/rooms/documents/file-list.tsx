import { useWords } from '../../words/use-words.tsx'
import type { DocumentFile } from './document-data.ts'
import { documentsWords } from './documents-words.table.ts'
import styles from './documents.module.css'
import { marks } from '../../../kernel/marks.table.ts'

interface FileListAsked {
  readonly files: readonly DocumentFile[]
  readonly remove?: (hash: string) => void
}

/** Attachments with what is hidden in them. */
export function FileList({ files, remove }: FileListAsked) {
  const { say } = useWords()
  if (files.length === 0) return <p className="soft">{say(documentsWords.noFiles)}</p>
  return (
    <ul className={styles['files']}>
      {files.map(({ hash, name, size, findings, unread }) => (
        <li key={hash}>
          <a href={`/api/v1/files/${hash}`} download={name}>
            {name}
          </a>{' '}
          <span className="soft digits nowrap">{sizeOf(size)}</span>
          {remove && (
            <button type="button" className="plain" onClick={() => remove(hash)}>
              {say(documentsWords.remove)}
            </button>
          )}
          {(findings.length > 0 || unread !== undefined) && (
            <div className={styles['found']}>
              {say(documentsWords.found)}
              <ul>
                {findings.map(({ code, says, inner }) => (
                  <li key={`${code} ${inner ?? ''}`}>
                    {inner && `${inner}${say(marks.colon)}`}
                    {say(says)}
                  </li>
                ))}
                {unread !== undefined && <li>{say(documentsWords.unread)}</li>}
              </ul>
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}

const sizeOf = (bytes: number): string =>
  bytes < 1_048_576 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`
