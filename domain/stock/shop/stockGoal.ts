import { webStockAfter } from '../webStockAfter';
import type { ShopPack } from '../../stream/shopPack';
import type { WebStock } from '../../stream/webStock';
import type { LaterQuantities } from './laterQuantities';
import { sellableKey } from './sellableKey';
import type { ShopAssortment } from './shopAssortment';
import type { StockTarget } from './stockPlan';

/** The number that a target is to show, later orders taken into account. */
export type StockGoal = (target: StockTarget) => number;

/**
 * Makes later orders into goals: recipes (recepten) and packs fall with their parts, and parts with what is sold.
 *
 * @param held pieces by product and combination that the calculation could count on no article
 */
export function stockGoals(
	items: readonly WebStock[],
	{ sellables }: ShopAssortment,
	packs: readonly ShopPack[] = [],
	held: ReadonlyMap<string, number> = new Map(),
): (later: LaterQuantities) => StockGoal {
	const codeOf = codesByKey(sellables);
	const contentsOf = contentsByKey(packs.filter(({ code }) => code === ''));
	return ({ byKey, codes }) => {
		const pieces = new Map<string, number>();
		const add = (code: string, quantity: number): void => {
			if (code !== '') pieces.set(code, (pieces.get(code) ?? 0) + quantity);
		};
		for (const [key, quantity] of [...byKey, ...held]) {
			const contents = contentsOf.get(key);
			if (contents) for (const part of contents) add(part.code, quantity * part.quantity);
			else add(codeOf.get(key) ?? codes.get(key) ?? '', quantity);
		}
		const after = webStockAfter(items, pieces, packs);
		return ({ item, planned }) => after.of(item) ?? planned;
	};
}

/** Products and combinations that orders name, and what is in the packs (pakketten) among them. */
export function movedKeys(
	packs: readonly ShopPack[] = [],
): (later: LaterQuantities) => ReadonlySet<string> {
	const contentsOf = contentsByKey(packs);
	return ({ touched }) => {
		const contents = [...touched].flatMap((key) => contentsOf.get(key) ?? []);
		const keys = contents.map((part) => sellableKey(part.productId, part.combinationId));
		return new Set([...touched, ...keys]);
	};
}

/** What packs hold that take their contents, by the product they are. */
const contentsByKey = (packs: readonly ShopPack[]): Map<string, ShopPack['contents']> =>
	new Map(
		packs
			.filter(({ mode }) => mode !== 'packOnly')
			.map(({ productId, contents }) => [sellableKey(productId, ''), contents]),
	);

function codesByKey(sellables: ShopAssortment['sellables']): Map<string, string> {
	const codeOf = new Map<string, string>();
	for (const [code, found] of sellables) for (const { key } of found) codeOf.set(key, code);
	return codeOf;
}
