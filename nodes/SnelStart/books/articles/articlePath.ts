/** Where articles (artikelen) stand. */
export const ARTICLES = '/artikelen';

/** One less than fit on a page of articles: an answer that is not full needs no look at a second page. */
export const ARTICLES_AT_ONCE = 24;

export const articlePath = (id: string): string => `${ARTICLES}/${id}`;
