import type { Row } from '../../simulators/prestashop/types';
import type { Artikel } from '../../simulators/snelstart';
import { eanOf } from '../../worlds/articles/clerks';
import { KEPT_OUT } from '../../worlds/articles/doubtfulProduct';
import type { Goods } from '../../worlds/articles/goods';
import type { ImportStory, Said } from '../../worlds/articles/importStory';
import { RATE_OF } from '../../worlds/articles/shopFloor';

/** What the shop says of goods now. */
interface InShop {
	name: string;
	ean: string;
	/** As the books have it, with VAT where they do so. */
	price: number;
	rate: number;
	isActive: boolean;
	/** Changed since the start that was chosen. */
	isMeant: boolean;
}

/** What an article may say by now: each field one of these. */
export interface WantedArticle {
	names: string[];
	prices: number[];
	eans: string[];
}

/** Prices below this are none. */
export const LEAST = 0.0001;

/** Reads it off the shop. */
export function inShop(
	{ productId, combinationId }: Goods,
	{ products, combinations }: { products: readonly Row[]; combinations: readonly Row[] },
	{ from, includesVat }: ImportStory,
): InShop {
	const product = products.find(({ id }) => id === productId)!;
	const part = combinations.find(({ id }) => id === combinationId);
	const names = product.name as Array<{ id: string; value: string }>;
	const rate = RATE_OF[String(product.id_tax_rules_group)];
	const net = Number(product.price) + Number(part?.price ?? 0);
	return {
		name: names.find(({ id }) => id === '2')?.value ?? '',
		ean: String((part ?? product).ean13),
		price: includesVat ? (net * (100 + rate)) / 100 : net,
		rate,
		isActive: product.active === '1',
		isMeant: String(product.date_upd) >= from,
	};
}

const may = (code: string, isProposed: boolean, { confirmed }: ImportStory): boolean =>
	!isProposed || confirmed.has(code);

/** Whether the shop may change a known article at all. */
export const isOpen = ({ code }: Goods, { isMeant }: InShop, story: ImportStory): boolean =>
	isMeant &&
	!story.lost.has(code) &&
	!story.held.has(code) &&
	may(code, story.proposes.known, story);

/** What a known article says that people left so, where the shop may change it. */
export function wantedOfKnown(
	{ combinationId }: Goods,
	now: InShop,
	left: Artikel,
	rateInBooks: number,
	{ owners, includesVat }: ImportStory,
	said: Said,
): WantedArticle {
	const { name, price, ean } = owners;
	const eans = [...said.eans].filter((text) => text !== '');
	const isPriced = now.price >= LEAST && (!includesVat || now.rate === rateInBooks);
	return {
		names: name === 'shop' && combinationId === 0 ? [now.name] : [left.omschrijving],
		prices:
			isPriced && (price === 'shop' || (price === 'firstTime' && left.verkoopprijs < LEAST))
				? price === 'shop'
					? [now.price]
					: pricesOf(said, now, includesVat)
				: [left.verkoopprijs],
		eans:
			now.ean !== '' && (ean === 'shop' || (ean === 'firstTime' && eanOf(left) === ''))
				? ean === 'shop'
					? [now.ean]
					: eans
				: [eanOf(left)],
	};
}

/** What an article says that a run made of new goods; null where none may be made. */
export function wantedOfNew(
	{ code, combinationId }: Goods,
	now: InShop,
	story: ImportStory,
	said: Said,
): WantedArticle | null {
	const { owners, proposes, inactiveToo, includesVat } = story;
	const isWanted =
		now.isMeant &&
		(now.isActive || inactiveToo) &&
		now.price >= LEAST &&
		!code.startsWith(KEPT_OUT[0]) &&
		!story.lost.has(code) &&
		may(code, proposes.fresh, story);
	if (!isWanted) return null;
	const isBroughtUp = may(code, proposes.known, story);
	const isFirst = (owner: ImportStory['owners']['name']) => owner !== 'shop' || !isBroughtUp;
	const names = isFirst(owners.name) || combinationId !== 0 ? [...said.names] : [now.name];
	const eans = [...said.eans].filter((text) => text !== '');
	return {
		names: combinationId === 0 ? names : names.map((name) => `${name} (${code})`),
		prices: isFirst(owners.price) ? pricesOf(said, now, includesVat) : [now.price],
		eans: eansOfNew(owners.ean, now.ean, eans, isBroughtUp),
	};
}

/** A run that was cut off leaves the field empty, and where changes are only proposed nobody fills it. */
function eansOfNew(
	owner: ImportStory['owners']['ean'],
	now: string,
	eans: string[],
	isBroughtUp: boolean,
): string[] {
	if (owner === 'snelStart' || eans.length === 0) return [''];
	if (!isBroughtUp) return ['', ...eans];
	return owner === 'shop' ? [now] : eans;
}

const pricesOf = ({ prices }: Said, { rate }: InShop, includesVat: boolean): number[] =>
	[...prices].map((net) => (includesVat ? (net * (100 + rate)) / 100 : net));
