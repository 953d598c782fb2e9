/**
 * Some components make style elements by themselves and forget the number by which the page lets styles through (scroll lock,
 * width of scroll bars). Whatever makes one here is part of this program: it gets the number.
 */
export function numberStyles(nonce: string): void {
  const make = document.createElement.bind(document)
  document.createElement = (name: string, options?: ElementCreationOptions): HTMLElement => {
    const element = make(name, options)
    if (element instanceof HTMLStyleElement) element.nonce = nonce
    return element
  }
}
