import { linkTo, type View } from '../view.ts'

/** Where a definition stands on the page of definitions. */
export const definitionAnchor = (name: string): string => name.replaceAll('.', '-')

interface DefinitionLinkProps {
  readonly view: View
  readonly name: string
  /** As the form prints it. */
  readonly label: string
  readonly en: string
}

/** The name of a row or a column, leading to what it counts; in English with the words of the form below it. */
export const DefinitionLink = ({ view, name, label, en }: DefinitionLinkProps) => {
  const href = `${linkTo(view, '/reports/definitions')}#${definitionAnchor(name)}`
  if (view.language === 'zh') return <a href={href}>{label}</a>
  return (
    <>
      <a href={href}>{en}</a> <small lang="zh-CN">{label}</small>
    </>
  )
}
