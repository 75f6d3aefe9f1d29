// Every kind of page that a portal has, with one address of each in both languages.

export type Catalogue = 'starter' | 'inventory';
export const CATALOGUES: Catalogue[] = ['starter', 'inventory'];

export type Locale = 'en' | 'fr';
export const LOCALES: Locale[] = ['en', 'fr'];

export type Kind = (typeof KINDS)[number] | keyof typeof UNUSUAL;

/** An address in each language, from the root of the site. */
export type Addresses = Record<Locale, string>;

export type Site = { origin: string; pages: Record<Kind, Addresses> };

/** Kinds of pages, in the order in which people meet them. */
export const KINDS = [
  'choice',
  'home',
  'canadians',
  'non-canadians',
  'business',
  'situation',
  'topics',
  'topic',
  'topic for an audience',
  'topic narrowed',
  'organizations',
  'organization',
  'service',
  'service with a long name',
  'service in several guides',
  'search results',
  'search without results',
  'A to Z',
  'letter',
  'letter narrowed',
  'letter without entries',
  'collections',
  'collection',
  'guide',
  'canada',
  'plain page',
  'about',
  'accessibility',
  'privacy',
  'open data',
  'talk',
  'ask',
  'follow a question',
  'text size',
  'sign in',
  'signed out',
  'helped',
  'did not help',
  'follow a comment',
  'usage',
  'alerts',
  'my page',
  'save a service',
  'follow a topic',
  'follow a place',
  'messages',
  'my facts',
  'what is known',
  'not found',
] as const;

/** Services whose data is unusual, by their number: what an inventory brings that nobody here wrote. */
const UNUSUAL = {
  'service with the longest name': 'SRV02821',
  'service with the longest description': '357',
  'service with the most standards': 'SRV03537',
  'service without an address': '3597',
  'service with a machine in the decision': '1160',
} as const;

/** The English page of each kind; the French one is found through its switch of language. */
const ENGLISH: Record<Kind, string> = {
  ...(Object.fromEntries(Object.entries(UNUSUAL).map(([kind, id]) => [kind, `/s/${id}`])) as Record<keyof typeof UNUSUAL, string>),
  choice: '/',
  home: '/en',
  canadians: '/en/canadians',
  'non-canadians': '/en/non-canadians',
  business: '/en/business',
  situation: '/en/non-canadians/working-in-canada',
  topics: '/en/topics',
  topic: '/en/topics/immigration-citizenship',
  'topic for an audience': '/en/topics/jobs?audience=business',
  'topic narrowed': '/en/topics/immigration-citizenship?filter=permit',
  organizations: '/en/organizations',
  organization: '/en/organizations/immigration-refugees-citizenship',
  service: '/en/services/work-permit',
  'service with a long name': '/en/services/employment-insurance-regular-benefits',
  'service in several guides': '/en/services/direct-deposit',
  'search results': '/en/search?q=tax+credit',
  'search without results': '/en/search?q=xqzwv',
  'A to Z': '/en/a-z',
  letter: '/en/a-z/e',
  'letter narrowed': '/en/a-z/c?audience=business',
  'letter without entries': '/en/a-z/c?page=999',
  collections: '/en/collections',
  collection: '/en/collections/study-in-canada',
  guide: '/en/collections/welcoming-a-child',
  canada: '/en/canada',
  'plain page': '/en/canada/how-government-works',
  about: '/en/about',
  accessibility: '/en/accessibility',
  privacy: '/en/privacy',
  'open data': '/en/open-data',
  talk: '/en/talk-to-a-person',
  ask: '/en/talk-to-a-person/ask',
  'follow a question': '/en/talk-to-a-person/request',
  'text size': '/en/text-size',
  'sign in': '/en/sign-in',
  'signed out': '/en/sign-out',
  helped: '/en/feedback/yes',
  'did not help': '/en/feedback/no',
  'follow a comment': '/en/feedback',
  usage: '/en/usage',
  alerts: '/en/alerts',
  'my page': '/en/my-page',
  'save a service': '/en/my-page/save?service=ST016',
  'follow a topic': '/en/my-page/subscribe?topic=jobs',
  'follow a place': '/en/my-page/follow-a-place',
  messages: '/en/my-page/messages',
  'my facts': '/en/my-page/facts',
  'what is known': '/en/privacy/my-data',
  'not found': '/en/nothing-stands-here',
};

/** The kinds of pages that show something else once an inventory was imported. */
const IMPORTED: Kind[] = [
  'home',
  'non-canadians',
  'business',
  'situation',
  'topics',
  'topic',
  'topic for an audience',
  'topic narrowed',
  'organizations',
  'organization',
  'A to Z',
  'letter',
  'letter narrowed',
  'service',
  'about',
  ...(Object.keys(UNUSUAL) as Kind[]),
];

/** What there is to look at with each catalogue. */
export const kindsOf = (catalogue: Catalogue): readonly Kind[] => (catalogue === 'starter' ? KINDS : IMPORTED);

/** The kinds of pages that a search engine may list, each with a page in the other language. */
const UNLISTED: Kind[] = [
  'choice',
  'topic narrowed',
  'search results',
  'search without results',
  'letter narrowed',
  'letter without entries',
  'ask',
  'follow a question',
  'text size',
  'sign in',
  'signed out',
  'helped',
  'did not help',
  'follow a comment',
  'my page',
  'save a service',
  'follow a topic',
  'follow a place',
  'messages',
  'my facts',
  'what is known',
  'not found',
];
export const isListed = (kind: Kind) => !UNLISTED.includes(kind);

/** The kinds of pages that are served with a status other than 200. */
export const status = (kind: Kind) => (kind === 'not found' ? 404 : 200);

/** Follows each English page's switch of language to the French one. */
export async function findPages(catalogue: Catalogue, origin: string) {
  const found = {} as Record<Kind, Addresses>;
  for (const kind of new Set([...KINDS, ...kindsOf(catalogue)])) {
    if (kind === 'choice') {
      found[kind] = { en: '/', fr: '/' };
      continue;
    }
    const answer = await fetch(origin + ENGLISH[kind]);
    const { pathname, search } = new URL(answer.url);
    const en = pathname + search;
    if (answer.status !== status(kind)) throw new Error(`${catalogue}: ${en} (${kind}) answers ${answer.status}`);
    found[kind] = { en, fr: languageSwitch(await answer.text(), en) };
  }
  return found;
}

function languageSwitch(html: string, address: string) {
  const link = /<a\s[^>]*\bclass="top__language"[^>]*>/.exec(html)?.[0];
  const href = link && attribute(link, 'href');
  if (!href) throw new Error(`${address} has no switch of language`);
  return href;
}

/** The value of an attribute in the text of a tag. */
export const attribute = (tag: string, name: string) =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1].replaceAll('&amp;', '&');
