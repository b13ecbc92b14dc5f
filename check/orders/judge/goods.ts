import type { Row } from '../../../simulators/prestashop/types';
import type { Artikel } from '../../../simulators/snelstart/tables';
import type { ShopField } from '../choices';
import { ARTICLE_FIELD, COST_ARTICLES } from '../world/administration';
import type { Case } from './case';

const COLUMN: Record<ShopField, string> = {
	reference: 'product_reference',
	ean13: 'product_ean13',
	upc: 'product_upc',
	isbn: 'product_isbn',
	mpn: 'product_mpn',
	supplierReference: 'product_supplier_reference',
	productId: 'product_id',
};

/** A line of the web order and the articles that carry exactly its code. */
export interface Goods {
	detail: Row;
	code: string;
	/** Active articles with that code; one is as it should be. */
	articles: Artikel[];
	/** Articles with that code that are not active. */
	inactive: Artikel[];
}

/** Every line of an order with the articles it may be, letter for letter. */
export function goodsOf(found: Case, books = found.before): Goods[] {
	return found.shop.ofOrder('order_details', found.order).map((detail) => {
		const code = String(detail[COLUMN[found.choices.shopField]] ?? '');
		const same = code.trim() === '' ? [] : withCode(code, found, books.state.artikelen);
		return {
			detail,
			code,
			articles: same.filter(({ isNonActief }) => !isNonActief),
			inactive: same.filter(({ isNonActief }) => isNonActief),
		};
	});
}

function withCode(code: string, { choices }: Case, articles: readonly Artikel[]): Artikel[] {
	if (!choices.codeInExtraField) return articles.filter(({ artikelcode }) => artikelcode === code);
	return articles.filter(({ extraVelden }) =>
		extraVelden.some(({ naam, waarde }) => naam === ARTICLE_FIELD && waarde === code),
	);
}

/** Codes of the articles chosen for a cost. */
export const costCodes = (cost: string): string[] =>
	COST_ARTICLES.filter((row) => row.cost === cost).map(({ code }) => code);
