import { webStockAfter } from '../webStockAfter';
import type { ShopPack } from '../../stream/shopPack';
import type { WebStock } from '../../stream/webStock';
import type { LaterQuantities } from './laterQuantities';
import type { ShopAssortment } from './shopAssortment';
import type { StockTarget } from './stockPlan';

/** The number that a target is to show, later orders taken into account. */
export type StockGoal = (target: StockTarget) => number;

/** Makes later orders into goals: recipes (recepten) and packs fall with their parts, and parts with what is sold. */
export function stockGoals(
	items: readonly WebStock[],
	{ sellables }: ShopAssortment,
	packs?: readonly ShopPack[],
): (later: LaterQuantities) => StockGoal {
	const codeOf = codesByKey(sellables);
	return ({ byKey, codes }) => {
		const pieces = new Map<string, number>();
		for (const [key, quantity] of byKey) {
			const code = codeOf.get(key) ?? codes.get(key) ?? '';
			if (code !== '') pieces.set(code, (pieces.get(code) ?? 0) + quantity);
		}
		const after = webStockAfter(items, pieces, packs);
		return ({ item, planned }) => after.of(item) ?? planned;
	};
}

/** Products and combinations that orders name, and what is in the packs (pakketten) among them. */
export function movedKeys(
	{ sellables }: ShopAssortment,
	packs: readonly ShopPack[] = [],
): (later: LaterQuantities) => ReadonlySet<string> {
	const codeOf = codesByKey(sellables);
	const contentsOf = new Map(
		packs.map(({ code, mode, contents }) => [code, mode === 'packOnly' ? [] : contents]),
	);
	return ({ touched, codes }) => {
		const contents = [...touched].flatMap(
			(key) => contentsOf.get(codeOf.get(key) ?? codes.get(key) ?? '') ?? [],
		);
		const keys = contents.flatMap(({ code }) => (sellables.get(code) ?? []).map(({ key }) => key));
		return new Set([...touched, ...keys]);
	};
}

function codesByKey(sellables: ShopAssortment['sellables']): Map<string, string> {
	const codeOf = new Map<string, string>();
	for (const [code, found] of sellables) for (const { key } of found) codeOf.set(key, code);
	return codeOf;
}
