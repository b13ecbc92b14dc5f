import type { WebOrder } from '../../stream/webOrder';
import type { Problem } from '../../words/problem';
import { DATED_AHEAD } from './readiness';

/** That the date of this order is still to come: it would be booked in a period that has not begun. */
export function datedAhead({ readiness, readinessReason, placedAt }: WebOrder): Problem[] {
	if (readiness !== 'incomplete' || readinessReason !== DATED_AHEAD) return [];
	return [
		{
			code: 'dated-ahead',
			message: `PrestaShop dates this order ${placedAt}, which is still to come by the clock of the shop: it waits until then, and its goods stay kept for it`,
			messageNl: `PrestaShop dateert deze order op ${placedAt}, wat volgens de klok van de winkel nog moet komen: hij wacht tot dan, en zijn goederen blijven voor hem bewaard`,
			fix: 'Look at the clock of the server, or at the module that made the order. Correct its date (date_add) in the shop, or cancel the order (geannuleerd) there when it is no real one.',
			fixNl:
				'Bekijk de klok van de server, of de module die de order maakte. Verbeter de datum (date_add) in de winkel, of annuleer de order daar als hij niet echt is.',
			field: 'placedAt',
			value: placedAt,
		},
	];
}
