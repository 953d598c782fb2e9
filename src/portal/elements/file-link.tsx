import { fileSize } from './file-size.ts'

interface FileLinkProps {
  readonly href: string
  readonly name: string
  /** As people say it: PDF, DOCX. */
  readonly kind: string
  readonly bytes?: number | undefined
  /** The language of the name, when it is not that of the page. */
  readonly lang?: string | undefined
}

/** A file to take along, with its type and size before it is fetched. */
export const FileLink = ({ href, name, kind, bytes, lang }: FileLinkProps) => (
  <span class="file">
    <a href={href} lang={lang} download="">
      {name}
    </a>
    <small class="number">{bytes === undefined ? kind : `${kind} · ${fileSize(bytes)}`}</small>
  </span>
)
