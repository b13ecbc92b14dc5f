import type { IExecuteFunctions } from 'n8n-workflow';

import { coverageOf, isShrunk } from '../../../domain/stock/shop/coverage';
import type { ShopAssortment } from '../../../domain/stock/shop/shopAssortment';
import { worded } from '../../../domain/words/wording';
import { toldError } from '../../shared/toldError';

/** So few articles that something must have gone wrong on the way: then nothing may be written. */
export function requireCoverage(
	context: IExecuteFunctions,
	assortment: ShopAssortment,
	codes: readonly string[],
	smallestPercent: number,
): void {
	const coverage = coverageOf(assortment, codes);
	if (!isShrunk(coverage, smallestPercent)) return;
	throw toldError(
		context.getNode(),
		worded(
			`Stock came for only ${coverage.covered} of the ${coverage.sold} article codes that the shop sells: nothing was written`,
			`Er kwam voorraad voor maar ${coverage.covered} van de ${coverage.sold} artikelcodes die de webwinkel verkoopt: er is niets geschreven`,
		),
		{
			description: worded(
				`Look whether SnelStart 'Stock: Get Many' found all articles, whether a node in between dropped some, and whether 'Match On' is the field that holds the article code (artikelcode). If it is right that so few come, lower 'Smallest Coverage (Percent)' (now ${smallestPercent} percent) in the options.`,
				`Kijk of SnelStart 'Stock: Get Many' alle artikelen vond, of een node daartussen er wegliet, en of 'Match On' het veld is waarin de artikelcode staat. Klopt het dat er zo weinig komen, verlaag dan 'Smallest Coverage (Percent)' (nu ${smallestPercent} procent) bij de opties.`,
			),
			itemIndex: 0,
		},
	);
}
