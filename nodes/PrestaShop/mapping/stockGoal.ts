import { webStockAfter } from '../../../domain/stock/later';
import type { ShopPack } from '../../../domain/stock/shopPack';
import type { WebStock } from '../../../domain/stock/webStock';
import type { LaterQuantities } from './laterQuantities';
import type { Assortment } from './stockMatch';
import type { StockTarget } from './stockPlan';

/** The number that a target is to show, later orders taken into account. */
export type StockGoal = (target: StockTarget) => number;

/** Makes later orders into goals: recipes (recepten) and packs fall with their parts, and parts with what is sold. */
export function stockGoals(
	items: readonly WebStock[],
	{ sellables }: Assortment,
	packs?: readonly ShopPack[],
): (later: LaterQuantities) => StockGoal {
	const codeOf = new Map<string, string>();
	for (const [code, found] of sellables) for (const { key } of found) codeOf.set(key, code);
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
