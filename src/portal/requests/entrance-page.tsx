import { fillWords } from '../../kernel/fill-words.ts'
import { ButtonLink } from '../elements/button.tsx'
import { Page } from '../page.tsx'
import { linkTo, type View } from '../view.ts'
import { filingWords } from '../words/filing.table.ts'

/** Where a request begins: online, on other ways, or a look at one that was filed. */
export const EntrancePage = ({ view }: { view: View }) => {
  const { language, organ } = view
  const office = organ?.office
  const facts = {
    telephone: office?.telephone ?? '',
    address: office?.address ?? '',
    office: office?.name ?? '',
    hours: office?.hours ?? '',
    postcode: office?.postcode ?? '',
  }
  const say = (word: keyof typeof filingWords): string => fillWords(filingWords[word], language, facts)
  return (
    <Page view={view} title={say('entrance')} part="requests" crumbs={[{ label: say('entrance') }]}>
      <h1>{say('entrance')}</h1>
      <p class="lead">{say('entranceLead')}</p>
      <p class="note">{say('feeNote')}</p>
      <section class="section">
        <h2>{say('online')}</h2>
        <p>{say('onlineAbout')}</p>
        <div class="buttons">
          <ButtonLink href={linkTo(view, '/requests/new/person')}>{say('asPerson')}</ButtonLink>
          <ButtonLink href={linkTo(view, '/requests/new/organisation')}>{say('asOrganisation')}</ButtonLink>
        </div>
      </section>
      <section class="section">
        <h2>{say('follow')}</h2>
        <p>{say('followAbout')}</p>
        <div class="buttons">
          <ButtonLink kind="quiet" href={linkTo(view, '/requests/track')}>
            {say('follow')}
          </ButtonLink>
        </div>
      </section>
      <section class="section">
        <h2>{say('before')}</h2>
        <ul class="plain-list">
          <li>
            {say('beforePublished')} <a href={linkTo(view, '/content')}>{say('seePublished')}</a>
          </li>
          <li>{say('beforeOther')}</li>
          <li>
            {say('beforeOwn')}{' '}
            <a href={linkTo(view, '/requests/new/person?matter=record-correction')}>{say('askRecord')}</a>
          </li>
        </ul>
      </section>
      <section class="section">
        <h2>{say('otherWays')}</h2>
        <dl class="facts">
          <>
            <dt>{say('inPerson')}</dt>
            <dd>{say('inPersonAbout')}</dd>
          </>
          <>
            <dt>{say('byPost')}</dt>
            <dd>{say(office?.postcode === undefined ? 'byPostNoCode' : 'byPostAbout')}</dd>
          </>
          {office?.fax !== undefined && (
            <>
              <dt>{say('byFax')}</dt>
              <dd class="number">{office.fax}</dd>
            </>
          )}
          <>
            <dt>{say('ask')}</dt>
            <dd class="number">{facts.telephone}</dd>
          </>
        </dl>
      </section>
    </Page>
  )
}
