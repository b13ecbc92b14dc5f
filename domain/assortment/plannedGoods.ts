import { amountText } from '../money/amountText';
import type { AssortmentChanges } from '../stream/assortmentChanges';
import type { PricedArticle } from '../stream/pricedArticle';
import type { ShopProduct } from '../stream/shopProduct';
import { shownCode } from '../words/quotedCode';
import { worded, type Language } from '../words/wording';
import { FIELD_KINDS } from './fieldKinds';

type Told = Pick<AssortmentChanges, 'action' | 'fields' | 'specificPrices' | 'problems'>;

/** What is decided of goods; what is left out is none. */
export type ToldOfGoods = Pick<Told, 'action'> & Partial<Told>;

const NOTHING: Omit<Told, 'action'> = { fields: [], specificPrices: [], problems: [] };

const NEW_DRAFT = worded('new draft', 'nieuw concept');

/**
 * What becomes of a product, with one line of it for a person.
 *
 * @param made what stands for a product that is to be made
 */
export function plannedGoods(
	product: ShopProduct | null,
	article: PricedArticle | null,
	decided: ToldOfGoods,
	made = NEW_DRAFT,
): AssortmentChanges {
	const told = { ...NOTHING, ...decided };
	const code = product?.code ?? article?.code ?? '';
	return {
		...told,
		productId: product?.productId ?? '',
		combinationId: product?.combinationId ?? '',
		shopIds: product?.shopIds ?? [],
		code,
		articleId: article?.articleId ?? '',
		name: article?.name ?? product?.values.name ?? '',
		...summaryOf(code, told, made),
		outcome: told.action === 'write' || told.action === 'create' ? 'planned' : 'reported',
	};
}

/** One line of what is to be written, or why nothing is. */
export function summaryOf(
	code: string,
	{ action, fields, specificPrices, problems }: Told,
	made = NEW_DRAFT,
): Pick<AssortmentChanges, 'summary' | 'summaryNl'> {
	const of = shownCode(code);
	const changesIn = (language: Language, shop: string) =>
		fields.map(({ field, before, after, shopIds }) => {
			const where = shopIds ? ` (${shop} ${shopIds.join(', ')})` : '';
			const [was, will] = [before, after].map((value) =>
				isNumber(field) ? amountText(language, value) : value,
			);
			return `${field}${where} ${shown(was)} → ${shown(will)}`;
		});
	const toMake = specificPrices.filter(({ change }) => change === 'make').length;
	const closed = specificPrices.length - toMake;
	const en = [
		...changesIn('en', 'shop'),
		...(toMake > 0 ? [`${toMake} specific prices to make`] : []),
		...(closed > 0 ? [`${closed} specific prices to close`] : []),
	];
	const nl = [
		...changesIn('nl', 'winkel'),
		...(toMake > 0 ? [`${toMake} specifieke prijzen te maken`] : []),
		...(closed > 0 ? [`${closed} specifieke prijzen te sluiten`] : []),
	];
	const [why] = problems;
	const [isAsked, isNone] = [action === 'ask', action === 'none'];
	if (isAsked || isNone) {
		const head = isAsked ? 'not written before it is confirmed' : 'not written';
		const headNl = isAsked ? 'niet geschreven voor het is bevestigd' : 'niet geschreven';
		return {
			summary: `Article ${of}: ${head}, ${why?.message ?? ''}`,
			summaryNl: `Artikel ${of}: ${headNl}, ${why?.messageNl ?? ''}`,
		};
	}
	const [start, startNl] = action === 'create' ? [`${made.en}, `, `${made.nl}, `] : ['', ''];
	return {
		summary: `Article ${of}: ${start}${en.join('; ')}`,
		summaryNl: `Artikel ${of}: ${startNl}${nl.join('; ')}`,
	};
}

/** Of a product by PrestaShop's names, of an article by SnelStart's. */
const isNumber = (field: string): boolean =>
	field === 'verkoopprijs' || FIELD_KINDS[field]?.isNumber;

const MOST_SHOWN = 40;

const shown = (value: string): string =>
	value === '' ? '""' : value.length > MOST_SHOWN ? `${value.slice(0, MOST_SHOWN)}…` : value;
