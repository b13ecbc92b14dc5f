import type { Row } from '../../simulators/prestashop/types';
import type { Artikel, Relatie } from '../../simulators/snelstart/tables';
import type { ArticlesStory } from '../../worlds/articles/articlesStory';
import type { Goods } from '../../worlds/articles/goods';
import type { Agreed, Promoted } from './expectedPrices';

/** What the referee may see, after runs that nothing disturbed. */
export interface ArticleEvidence {
	story: ArticlesStory;
	/** yyyy-MM-dd */
	today: string;
	articles: readonly Artikel[];
	relations: readonly Relatie[];
	promotions: readonly Promoted[];
	agreements: readonly Agreed[];
	/** What each shop has. */
	shops: ReadonlyArray<{ id: number; products: readonly Row[]; combinations: readonly Row[] }>;
	specificPrices: readonly Row[];
	/** The price without VAT of one piece that whoever has no account sees today, by `shownKey`. */
	shown: ReadonlyMap<string, number>;
	/** Requests that changed something in a run that had nothing to do any more. */
	writesAgain: number;
	/** Products and combinations that one run wrote twice. */
	twice: number;
}

/** Four decimals count. */
export const SAME = 0.00005;

/** Goods in a shop. */
export const shownKey = ({ code }: Goods, shopId: number): string => `${code} in shop ${shopId}`;

/** The article of goods; each has one. */
export const articleOf = ({ code }: Goods, { articles }: ArticleEvidence) =>
	articles.find(({ artikelcode }) => artikelcode === code)!;
