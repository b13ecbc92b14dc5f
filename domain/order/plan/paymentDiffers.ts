import { amountInWording } from '../../money/amountWording';
import { amountIn, amountInNl, centsOf } from '../../money/cents';
import type { WebOrder } from '../../stream/webOrder';
import type { Problem } from '../../words/problem';

/**
 * That the shop calls an order paid and booked less or more for it than its total: a part payment, an order that was
 * changed after it was paid, or a payment that was booked twice. The sales order is what was sold, so it keeps nothing
 * back. Nothing where the two agree to the cent.
 */
export function paymentDiffers({
	received,
	currency: { iso },
	stateName,
	sameReference,
}: Pick<WebOrder, 'received' | 'currency' | 'stateName' | 'sameReference'>): Problem[] {
	const [amount, due] = [received?.amount, received?.due].map((text) => centsOf(text ?? ''));
	if (received === undefined || amount === null || due === null || amount === due) return [];
	const whole = sameReference.length > 0 ? ' together with the others of its reference' : '';
	const off = amountInWording(iso, Math.abs(due - amount));
	const wholeNl = sameReference.length > 0 ? ' met de andere van dezelfde referentie' : '';
	const restNl =
		amount < due ? `${off.nl} moet nog worden betaald` : `${off.nl} is te veel betaald`;
	const rest = amount < due ? `${off.en} is still to be paid` : `${off.en} was paid too much`;
	return [
		{
			code: 'payment-differs',
			message: `the shop has it in state "${stateName}", which counts as paid, and booked ${amountIn(iso, amount)} as received where the order${whole} comes to ${amountIn(iso, due)}: ${rest}`,
			messageNl: `de webwinkel heeft hem in status "${stateName}", die als betaald telt, en boekte ${amountInNl(iso, amount)} als ontvangen waar de order${wholeNl} op ${amountInNl(iso, due)} komt: ${restNl}`,
			fix:
				amount < due
					? 'Look at the payments of the order in PrestaShop: it was paid in part, or changed after it was paid. The sales order (verkooporder) has the whole total, so ask the customer for the rest or credit it.'
					: 'Look at the payments of the order in PrestaShop: it was paid twice, or became cheaper after it was paid. Pay the customer back, or set it off.',
			fixNl:
				amount < due
					? 'Bekijk de betalingen van de order in PrestaShop: hij is deels betaald, of na betaling gewijzigd. De verkooporder heeft het hele totaal, dus vraag de klant om de rest of crediteer die.'
					: 'Bekijk de betalingen van de order in PrestaShop: hij is twee keer betaald, of na betaling goedkoper geworden. Betaal de klant terug, of verreken het.',
			field: 'received.amount',
			value: received.amount,
		},
	];
}
