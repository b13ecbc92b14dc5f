import type { IExecuteFunctions } from 'n8n-workflow';

import { isLargeFall, type FallToZero } from '../../../domain/stock/shop/fallToZero';
import { worded } from '../../../domain/words/wording';
import { toldError } from '../../shared/toldError';

const MOST_NAMED = 5;

/** So much that would be sold out at once that the stock list must be wrong: then nothing may be written. */
export function requireNoLargeFall(
	context: IExecuteFunctions,
	fall: FallToZero,
	percent: number,
): void {
	if (!isLargeFall(fall, percent)) return;
	const named = fall.toZero.slice(0, MOST_NAMED).join(', ');
	throw toldError(
		context.getNode(),
		worded(
			`${fall.toZero.length} of the ${fall.shown} articles that the shop shows in stock would come to 0 at once: nothing was written`,
			`${fall.toZero.length} van de ${fall.shown} artikelen die de webwinkel op voorraad toont zouden in één keer op 0 komen: er is niets geschreven`,
		),
		{
			description: worded(
				`Look in SnelStart whether the free stock (vrije voorraad) of ${named} is right. If it is, as in the first run of a shop that never had its quantities from SnelStart, set 'Largest Fall to Zero (Percent)' (now ${percent} percent) of this node to 0 for one run, and back after it.`,
				`Kijk in SnelStart of de vrije voorraad van ${named} klopt. Klopt die, zoals bij de eerste keer in een winkel die zijn aantallen nooit van SnelStart kreeg, zet dan 'Largest Fall to Zero (Percent)' (nu ${percent} procent) van deze node voor één uitvoering op 0, en daarna terug.`,
			),
			itemIndex: 0,
		},
	);
}
