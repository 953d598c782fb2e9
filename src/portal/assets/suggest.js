// What is public already is shown while somebody types; without this script it is shown once, before the form is sent.
const place = document.querySelector('[data-suggest]')
const form = place?.closest('form')
if (place instanceof HTMLElement && form) {
  const words = ['title', 'documentNumber', 'description']
  let timer = 0
  let asked = ''
  const ask = async () => {
    const typed = words
      .map((name) => form.elements.namedItem(name)?.value ?? '')
      .join(' ')
      .trim()
    if (typed === asked || typed.length < 4) return
    asked = typed
    const body = new URLSearchParams({ q: typed.slice(0, 400), again: place.hidden ? '' : '1' })
    const answer = await fetch(place.dataset.suggest ?? '', { method: 'POST', body }).catch(() => undefined)
    if (!answer || typed !== asked) return
    const found = answer.status === 200 ? await answer.text() : ''
    const list = place.querySelector('[data-list]')
    if (!list || (found === '' && !answer.ok)) return
    list.innerHTML = found
    place.hidden = found === ''
  }
  form.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLElement) || !words.includes(target.getAttribute('name') ?? '')) return
    clearTimeout(timer)
    timer = setTimeout(() => void ask(), 800)
  })
}
