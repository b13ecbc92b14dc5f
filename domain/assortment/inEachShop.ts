import type { FieldChange } from '../stream/assortmentChanges';
import type { ShopProduct } from '../stream/shopProduct';
import { grouped } from '../words/grouped';
import type { Problem } from '../words/problem';

/** The product as each of its shops has it, those that hold the same together. */
export function inEachShop(product: ShopProduct): ShopProduct[] {
	const { inShops = {}, shopIds } = product;
	const alike = grouped(shopIds, (shopId) => JSON.stringify(inShops[shopId] ?? {}));
	if (alike.size <= 1) return [product];
	return [...alike.values()].map((ids) => {
		const { basePrice = product.basePrice, ...own } = inShops[ids[0]] ?? {};
		const values = { ...product.values, ...own };
		const base = product.combinationId === '' ? values.price : basePrice;
		return { ...product, shopIds: ids, values, basePrice: base };
	});
}

/** What is to be changed in each shop as one list: a change that several shops need once, with the shops that need it. */
export function changesInShops(
	product: ShopProduct,
	each: ReadonlyArray<{ shopIds: string[]; changes: readonly FieldChange[] }>,
): FieldChange[] {
	const all = each.flatMap(({ shopIds, changes }) =>
		changes.map((change) => ({ change, shopIds })),
	);
	const same = grouped(all, ({ change }) => JSON.stringify(change));
	return [...same.values()].map((ones) => {
		const shopIds = ones.flatMap((one) => one.shopIds);
		const isEverywhere = shopIds.length === product.shopIds.length;
		return isEverywhere ? ones[0].change : { ...ones[0].change, shopIds };
	});
}

/** Each problem once, in whatever shops. */
export const eachOnce = (problems: readonly Problem[]): Problem[] => [
	...new Map(problems.map((problem) => [problem.message, problem])).values(),
];
