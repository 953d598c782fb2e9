import { FileTextOutlined, FolderOpenOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { type DragEvent, type RefObject, useRef, useState } from 'react'
import { useWords } from '../../words/use-words.tsx'
import { auditWords } from './audit-words.table.ts'
import styles from './audit.module.css'
import { chosenFiles, droppedFiles } from './dropped-files.ts'
import type { DroppedFile } from './reader-pool.ts'

interface DropAsked {
  readonly take: (files: readonly DroppedFile[]) => void
}

/** Where files and folders are dropped or chosen. */
export function DropArea({ take }: DropAsked) {
  const { say } = useWords()
  const [isOver, setOver] = useState(false)
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void droppedFiles(event.dataTransfer.items).then(take)
  }
  const choose = (input: HTMLInputElement) => {
    if (input.files) take(chosenFiles(input.files))
    input.value = ''
  }
  return (
    <div
      className={`${styles['drop']} ${isOver ? styles['over'] : ''}`}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className={styles['dropSays']}>{say(auditWords.drop)}</p>
      <div className={styles['dropButtons']}>
        <Button type="primary" icon={<FileTextOutlined />} onClick={() => files.current?.click()}>
          {say(auditWords.chooseFiles)}
        </Button>
        <Button icon={<FolderOpenOutlined />} onClick={() => folder.current?.click()}>
          {say(auditWords.chooseFolder)}
        </Button>
      </div>
      <p className="soft">{say(auditWords.kinds)}</p>
      <input ref={files} type="file" multiple hidden tabIndex={-1} onChange={({ target }) => choose(target)} />
      <input ref={folderOf(folder)} type="file" hidden tabIndex={-1} onChange={({ target }) => choose(target)} />
    </div>
  )
}

/** An input that takes a whole folder; React knows no such attribute. */
const folderOf = (place: RefObject<HTMLInputElement | null>) => (input: HTMLInputElement | null) => {
  place.current = input
  if (input) input.webkitdirectory = true
}
