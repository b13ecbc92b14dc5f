import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';

import { coverageOf, isShrunk } from '../../../domain/stock/shop/coverage';
import type { ShopAssortment } from '../../../domain/stock/shop/shopAssortment';

/** So few articles that something must have gone wrong on the way: then nothing may be written. */
export function requireCoverage(
	context: IExecuteFunctions,
	assortment: ShopAssortment,
	codes: readonly string[],
	smallestPercent: number,
): void {
	const coverage = coverageOf(assortment, codes);
	if (!isShrunk(coverage, smallestPercent)) return;
	throw new NodeOperationError(
		context.getNode(),
		`Stock came for only ${coverage.covered} of the ${coverage.sold} article codes that the shop sells: nothing was written`,
		{
			description: `Look whether SnelStart 'Stock: Get Many' found all articles, whether a node in between dropped some, and whether 'Match On' is the field that holds the article code (artikelcode). If it is right that so few come, lower 'Smallest Coverage (Percent)' (now ${smallestPercent} percent) in the options.`,
			itemIndex: 0,
		},
	);
}
