const inlineTag = /<\/?(?:span|font|o:p|strong|em|ins|del|center|sup|sub|b|i|u|a|p|div)(?=[\s/>])[^<>]{0,500}>/gi

/**
 * Text without the inline tags that a conversion from html left in it; tags may be broken over lines. Line breaks inside a
 * tag move to the end of its line, so that everything behind keeps its line number.
 */
export function withoutInlineTags(text: string): string {
  if (!text.includes('<') || !/<(?:span|font|o:p|strong|p|div)[\s/>]/i.test(text)) return text
  let owed = 0
  return text.replace(new RegExp(`${inlineTag.source}|\\n`, 'gi'), (found) => {
    if (found !== '\n') {
      owed += found.split('\n').length - 1
      return ''
    }
    const breaks = '\n'.repeat(1 + owed)
    owed = 0
    return breaks
  })
}
