import type { IExecuteFunctions } from 'n8n-workflow';

import { fenceMark } from '../../../domain/stream/fenceMark';
import type { Placed } from '../../shared/arrived';
import type { Fence } from '../../../domain/stream/fence';
import { STOCK_INPUT } from './stockInput';
import { WEB_ORDERS_INPUT } from './webOrdersInput';
import { worded } from '../../../domain/words/wording';
import { toldError } from '../../shared/toldError';

/** Refuses stock that was read behind other web orders than those that arrived: what was sold between them counts nowhere. */
export function requireSameRun(
	context: IExecuteFunctions,
	behind: readonly string[],
	fences: ReadonlyArray<Placed<Fence>>,
): void {
	const marks = fences.map(({ row }) => fenceMark(row));
	if (behind.every((mark) => marks.includes(mark))) return;
	throw toldError(
		context.getNode(),
		worded(
			`The stock on input '${STOCK_INPUT.name}' was not read in the same run as the web orders on input '${WEB_ORDERS_INPUT.name}'`,
			`De voorraad op invoer '${STOCK_INPUT.name}' is niet in dezelfde uitvoering gelezen als de weborders op invoer '${WEB_ORDERS_INPUT.name}'`,
		),
		{
			description: worded(
				"What was sold between both runs would be sold again, so nothing was calculated. Unpin the data of the nodes before this one, and let 'SnelStart: Stock: Get Many' get the same web orders and fence (grens) as this node.",
				"Wat tussen beide uitvoeringen is verkocht zou opnieuw worden verkocht, dus er is niets berekend. Maak vastgezette gegevens (pin data) van de nodes hiervoor los, en geef 'SnelStart: Stock: Get Many' dezelfde weborders en grens (fence) als deze node.",
			),
		},
	);
}
