import { FIELDS } from '../wire/fields';
import type { ShopRow } from '../wire/shopRow';
import type { MatchField } from './matchField';
import { inOrderOfId, text } from '../wire/row';
import type { Shop, ShopReading } from '../client/shop';
import { byField, readOfAll } from './readStockRows';

/** Products and combinations with their codes. */
export interface ShopCodes {
	products: ShopRow[];
	combinations: ShopRow[];
}

/**
 * Reads all article codes of the shops, in pages of named fields. What is mostly more comes first: a shorter page than
 * that one is known to be the last.
 */
export async function readCodes(
	shops: readonly Shop[],
	pageSize: number,
	matchField: MatchField,
): Promise<ShopCodes> {
	const combinations = await readOfAll(shops, codesOf('combinations', matchField), pageSize);
	const products = await readOfAll(shops, codesOf('products', matchField), pageSize);
	return { products, combinations };
}

/**
 * Products and combinations that carry one of these codes, with all combinations of those products: only they tell
 * whether the product itself is one that is sold. The shop looks without regard to case; the caller compares exactly.
 */
export async function readCodesOnly(
	shops: readonly Shop[],
	codes: Iterable<string>,
	matchField: MatchField,
): Promise<ShopCodes> {
	const wanted = [...codes];
	const [products, found] = await Promise.all([
		byField(shops, codesOf('products', matchField), matchField, wanted),
		byField(shops, codesOf('combinations', matchField), matchField, wanted),
	]);
	const ids = products.map((row) => text(row, 'id'));
	const siblings = await byField(shops, codesOf('combinations', matchField), 'id_product', ids);
	return { products, combinations: inOrderOfId([...found, ...siblings]) };
}

function codesOf(resource: 'products' | 'combinations', matchField: MatchField): ShopReading {
	const fields = FIELDS[resource].map((name) => (name === 'reference' ? matchField : name));
	return { resource, display: [...new Set<string>(fields)] };
}
