import type { Artikel, Relatie } from '../../simulators/snelstart/tables';
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
	/** 0 for all shops. */
	shopId: number;
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

/** The price without VAT that a shop of its own asks for goods; null where that of everybody holds. */
export function ownPrice(
	goods: Goods,
	shopId: number,
	{ story, articles }: Pick<Known, 'story' | 'articles'>,
): number | null {
	const own = story.shops.find(({ id }) => id === shopId)?.own;
	const isOut = story.absent.has(`${goods.productId}/${shopId}`);
	if (!own || isOut || own.exclude.includes(goods.code)) return null;
	const { priceField, percentage } = own;
	const { verkoopprijs, extraVelden } = articles.find(
		({ artikelcode }) => artikelcode === goods.code,
	)!;
	const typed = extraVelden.find(({ naam }) => naam === priceField)?.waarde ?? '';
	if (priceField !== '' && typed === '') return null;
	const price = priceField === '' ? Number(verkoopprijs) : Number(typed.replace(',', '.'));
	const asked = (shownPrice(price, goods, story) * (100 + percentage)) / 100;
	return asked < 0.00005 ? null : asked;
}

interface Known {
	story: ArticlesStory;
	articles: readonly Artikel[];
	today: string;
	relations: readonly Relatie[];
	promotions: readonly Promoted[];
	agreements: readonly Agreed[];
}

/** Every specific price that has to stand for goods, those that SnelStart says twice once. */
export function expectedPrices(goods: Goods, known: Known): Expected[] {
	const { story, today, relations, promotions, agreements } = known;
	const ofShops = story.shops.flatMap(({ id: shopId, own: rule }) => {
		const own = ownPrice(goods, shopId, known);
		return own === null || !rule ? [] : [{ shopId, percentage: rule.percentage, own }];
	});
	const always = { customerId: 0, fromQuantity: 1, reduction: 0, from: '', until: '' };
	const found = ofShops.map(({ shopId, own }): Expected => ({ ...always, shopId, price: own }));
	const add = (
		steps: readonly Step[],
		period: { startdatum: string | null; einddatum: string | null },
		customerId: number,
	) => {
		const [from, until] = [period.startdatum, period.einddatum].map((date) =>
			(date ?? '').slice(0, 10),
		);
		if (until !== '' && until < today) return;
		for (const { vanaf, korting, verkoopprijs } of steps) {
			const price = verkoopprijs === undefined ? -1 : shownPrice(verkoopprijs, goods, story);
			const reduction = (korting ?? 0) / 100;
			const fromQuantity = Math.max(1, vanaf);
			found.push({ shopId: 0, customerId, fromQuantity, price, reduction, from, until });
			for (const { shopId, percentage, own } of customerId === 0 ? ofShops : []) {
				const promoted = price < 0 ? own : (price * (100 + percentage)) / 100;
				const one = { shopId, customerId, fromQuantity, price: promoted, reduction, from, until };
				found.push(one);
			}
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
