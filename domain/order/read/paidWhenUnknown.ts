import { planSetting } from '../../words/planSetting';
import type { Problem } from '../../words/problem';
import type { WebOrder } from '../../stream/webOrder';

/** That nobody knows whether an order from before the start was paid before it as well: it waits, and its goods stay kept. */
export function paidWhenUnknown(
	{ beforeStart, readiness, reference, id }: WebOrder,
	importKey: string,
): Problem[] {
	if (beforeStart !== 'paidUnknown' || readiness !== 'waiting') return [];
	return [
		{
			code: 'payment-moment-unknown',
			message:
				"it was placed before 'Import From', and the shop does not tell whether it was paid before that moment or after it: it is not imported, and its goods stay kept for it",
			messageNl:
				"hij is vóór 'Import From' geplaatst, en de webwinkel zegt niet of hij voor of na dat moment is betaald: hij wordt niet geïmporteerd, en zijn goederen blijven voor hem bewaard",
			fix: `Give the webservice key the right to view 'order_histories'. If the order was typed over by hand, put ${importKey} in the payment reference (betalingskenmerk) of its sales order (verkooporder); if it is not to go to SnelStart at all, name ${reference || id} in ${planSetting('Sales (Verkopen)', 'Leave Out')}.`,
			fixNl: `Geef de webservicesleutel het recht 'order_histories' te bekijken. Is de order met de hand overgenomen, zet dan ${importKey} als betalingskenmerk van zijn verkooporder; moet hij helemaal niet naar SnelStart, noem dan ${reference || id} in ${planSetting('Sales (Verkopen)', 'Leave Out')}.`,
			field: 'beforeStart',
			value: beforeStart,
		},
	];
}
