import type { Relatie } from '../../simulators/snelstart/tables';
import type { ArticlesStory } from '../../worlds/articles/articlesStory';
import type { Goods } from '../../worlds/articles/goods';

interface Step {
	vanaf: number;
	korting?: number;
	verkoopprijs?: number;
}

/** Promotion prices (actieprijzen) as SnelStart has them. */
export interface Promoted {
	startdatum: string | null;
	einddatum: string | null;
	artikelPrijzen: Array<{ artikelcode: string; prijzen: Step[] }>;
}

/** Price agreements (prijsafspraken) as SnelStart has them. */
export interface Agreed {
	artikelCode: string;
	klantAfspraken: Array<{
		relatiePublicIdentifier: string;
		startdatum: string | null;
		einddatum: string | null;
		prijsAfspraken: Step[];
	}>;
}

/** A specific price that has to stand. */
export interface Expected {
	customerId: number;
	fromQuantity: number;
	/** Without VAT; -1 where a reduction holds. */
	price: number;
	reduction: number;
	/** yyyy-MM-dd, '' for no bound. */
	from: string;
	until: string;
}

/** A price of SnelStart without VAT. */
export const shownPrice = (
	price: number,
	{ rate }: Goods,
	{ includesVat }: Pick<ArticlesStory, 'includesVat'>,
): number => (includesVat ? (price * 100) / (100 + rate) : price);

interface Known {
	story: ArticlesStory;
	today: string;
	relations: readonly Relatie[];
	promotions: readonly Promoted[];
	agreements: readonly Agreed[];
}

/** Every specific price that has to stand for goods, those that SnelStart says twice once. */
export function expectedPrices(goods: Goods, known: Known): Expected[] {
	const { story, today, relations, promotions, agreements } = known;
	const found: Expected[] = [];
	const add = (
		steps: readonly Step[],
		period: { startdatum: string | null; einddatum: string | null },
		customerId: number,
	) => {
		const [from, until] = [period.startdatum, period.einddatum].map((date) => (date ?? '').slice(0, 10));
		if (until !== '' && until < today) return;
		for (const { vanaf, korting, verkoopprijs } of steps) {
			const price = verkoopprijs === undefined ? -1 : shownPrice(verkoopprijs, goods, story);
			const reduction = (korting ?? 0) / 100;
			found.push({ customerId, fromQuantity: Math.max(1, vanaf), price, reduction, from, until });
		}
	};
	for (const promotion of promotions) {
		for (const { artikelcode, prijzen } of promotion.artikelPrijzen) {
			if (artikelcode === goods.code) add(prijzen, promotion, 0);
		}
	}
	for (const { artikelCode, klantAfspraken } of agreements) {
		for (const agreement of artikelCode === goods.code ? klantAfspraken : []) {
			const card = relations.find(({ id }) => id === agreement.relatiePublicIdentifier);
			const place = story.emails.indexOf(card?.email ?? '');
			if (place >= 0) add(agreement.prijsAfspraken, agreement, place + 1);
		}
	}
	return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
}
