import type { HowWeCountText } from './how-we-count-text.js';

/** How we count, in English. */
export const howWeCountEn: HowWeCountText = {
  headline: {
    title: 'The headline figure',
    body: (
      <p>
        It answers one question: of the firms that are linked to the United Kingdom and hold part of a project
        in Peru today, what share holds part of a project with an active or latent dispute? Firms with no
        dispute are half of the answer, so they are listed too. The figure counts firms, not disputes, and
        says nothing about how grave a dispute is or who is to blame.
      </p>
    ),
  },
  withDispute: 'Firms in an active or latent dispute',
  withoutDispute: 'Firms with projects in Peru and no such dispute recorded',
  sections: [
    {
      id: 'attribution',
      title: 'Whose dispute is it?',
      body: (
        <>
          <p>
            Mines are sold, and companies are bought. So “the disputes of a company” can mean four things, and
            we keep them apart. Each answer on this site says which rule it uses, with the chain of owners,
            the shares and the dates behind it.
          </p>
          <dl>
            <dt>Owner at the date of the event</dt>
            <dd>
              Some event of the dispute falls on a day on which the company held, directly or through other
              companies, part of one of its projects.
            </dd>
            <dt>Operator at the date of the event</dt>
            <dd>The same, and on that day the company ran the project.</dd>
            <dt>Owner today</dt>
            <dd>
              The company holds part of one of the projects today, whoever owned it when things happened.
            </dd>
            <dt>Defendant in a legal case</dt>
            <dd>The company is a defendant in a court case that arose from the dispute.</dd>
          </dl>
          <p>
            An example. In May 2012 people were killed in Espinar during protests over the Tintaya mine.
            Xstrata owned the mine on that day. Glencore took over Xstrata a year later: it is the owner today
            and was a defendant in London, but not the owner at the event. BHP had sold the mine in 2006: no
            rule attributes that day’s events to it.
          </p>
          <p>
            A mine with several owners has one dispute in the totals, and the same dispute in the list of each
            owner. The lists of companies therefore add up to more than the total. They are different figures.
          </p>
        </>
      ),
    },
    {
      id: 'shares',
      title: 'Shares, and what we do not know',
      body: (
        <p>
          A share through other companies is the product along the chain, added up over all chains, with only
          the stakes that were held on that day. Where one share in a chain is not known, the result is
          “unknown”, never zero. Where the dates of a stake are not exact, a match is “possible” instead of
          “certain”, and shown as such.
        </p>
      ),
    },
    {
      id: 'uk-link',
      title: 'The UK link',
      body: (
        <p>
          A company is linked to the United Kingdom on a day if it is listed in London (on the main market or
          on AIM), is registered in the United Kingdom, or is owned in part by a company that is. The page of
          a company gives each reason with its dates. Links begin and end: a company that left London is not
          linked from then on.
        </p>
      ),
    },
    {
      id: 'status',
      title: 'Status of a dispute',
      body: (
        <>
          <p>
            We use the words of Peru’s Ombudsman (Defensoría del Pueblo): under observation, active, latent,
            resolved, withdrawn, merged. The reading is ours, made from the dated events, and each step names
            the event on which it rests. It is not the Ombudsman’s own register.
          </p>
          <p>
            An active dispute also has a phase, from early through escalation, crisis and de-escalation to
            dialogue. Intensity tells how far people mobilised. Latent means that the cause remains while
            nothing is seen to happen.
          </p>
        </>
      ),
    },
    {
      id: 'places',
      title: 'Places on the map',
      body: (
        <p>
          The map shows no more than is known. An exact or near place is a firm symbol. What is known only to
          the district or the province is a symbol on a soft area: it is somewhere in there. What is coarser,
          or lies along a long corridor, is in the list only. Where a place could put people in danger, it
          leaves our database only as the district. Lines of pipelines and roads run straight between named
          points.
        </p>
      ),
    },
    {
      id: 'dates',
      title: 'Dates',
      body: (
        <p>
          A date is as exact as its source: a day, a month, a year, or a span. “Around” means that the source
          gives no exact date. Nothing is rounded to a day that nobody stated.
        </p>
      ),
    },
    {
      id: 'people',
      title: 'People',
      body: (
        <p>
          People are counted and not named. The dead, injured and arrested are those that the sources of an
          event state; where sources differ, the event says so. A count that no source gives is left empty:
          empty does not mean none.
        </p>
      ),
    },
    {
      id: 'news',
      title: 'News and headlines',
      body: (
        <p>
          We give headline, publisher, date and address, and a summary in our own words, never the text of
          others. A headline stands in quotation marks only if it was seen on the page; others are rebuilt
          from the address or are our own labels, and are marked.
        </p>
      ),
    },
    {
      id: 'warning',
      title: 'What the numbers cannot say',
      body: (
        <p>
          We can count only what was reported and what we found. The press looks more at some regions than at
          others; it looks more at killings than at slow harm; and where people are afraid to speak, there is
          silence. So a company or a region with a low number may be calm, or may be unwatched. Compare with
          care, read the sources, and tell us what is missing.
        </p>
      ),
    },
    {
      id: 'licence',
      title: 'Using the data',
      body: (
        <p>
          The data may be used by anyone for any purpose under Creative Commons Attribution 4.0 (CC BY 4.0):
          name MineWatch and the day, as in the citation at the foot of each page. The way-points of pipelines
          come from Global Energy Monitor under the same licence. All data can be asked for at{' '}
          <a href="/graphql">/graphql</a>.
        </p>
      ),
    },
  ],
};
