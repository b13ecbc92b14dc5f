import type { Problem } from '../words/problem';
import type { Wording } from '../words/wording';

/** Why the shop is not told something, and what to do about it. */
export type WhyNotTold = Required<Pick<Problem, 'message' | 'messageNl' | 'fix' | 'fixNl'>>;

const RIGHTS = (resource: string) => ({
	fix: `Tick '${resource}' (view) for the webservice key in PrestaShop.`,
	fixNl: `Vink '${resource}' (bekijken) aan bij de webservicesleutel in PrestaShop.`,
});

/** Everything that keeps a status from the shop, each said once. */
export const notTold = {
	gone: (orderId: string): WhyNotTold => ({
		message: `the shop no longer has web order ${orderId}`,
		messageNl: `de webwinkel heeft weborder ${orderId} niet meer`,
		fix: 'Follow Changes proposes what to do with its sales order (verkooporder).',
		fixNl: 'Follow Changes stelt voor wat er met de verkooporder moet gebeuren.',
	}),
	twins: (importKey: string, count: number): WhyNotTold => ({
		message: `${count} sales orders carry the payment reference ${importKey}`,
		messageNl: `${count} verkooporders hebben het betalingskenmerk ${importKey}`,
		fix: 'Keep one of them in SnelStart. The next run tells the shop of it.',
		fixNl: 'Bewaar er een in SnelStart. De volgende uitvoering meldt die aan de webwinkel.',
	}),
	otherOrder: (number: number, orderId: string, reference: string): WhyNotTold => ({
		message: `sales order ${number} carries the key of web order ${orderId}, and does not name its reference ${reference}`,
		messageNl: `verkooporder ${number} draagt de sleutel van weborder ${orderId} en noemt de referentie ${reference} niet`,
		fix: "Check 'Payment Reference Prefix': another shop may use the same. Give the order its state by hand.",
		fixNl:
			"Controleer 'Payment Reference Prefix': een andere winkel gebruikt misschien hetzelfde. Geef de bestelling haar status met de hand.",
	}),
	otherTotal: (number: number, booked: Wording, orderId: string, shop: Wording): WhyNotTold => ({
		message: `sales order ${number} comes to ${booked.en} and web order ${orderId} to ${shop.en}`,
		messageNl: `verkooporder ${number} komt op ${booked.nl} en weborder ${orderId} op ${shop.nl}`,
		fix: 'Look at both: Follow Changes tells what differs. Give the order its state by hand, or make the totals agree.',
		fixNl:
			'Bekijk beide: Follow Changes zegt wat er verschilt. Geef de bestelling haar status met de hand, of maak de totalen gelijk.',
	}),
	unreadable: (resource: string): WhyNotTold => ({
		message: `the webservice key may not read '${resource}', so that nobody knows what the shop was told already`,
		messageNl: `de webservicesleutel mag '${resource}' niet lezen, zodat niet bekend is wat de webwinkel al weet`,
		...RIGHTS(resource),
	}),
	invoiceUnknown: (number: number): WhyNotTold => ({
		message: `sales order ${number} is invoiced, and SnelStart does not tell the number of the invoice`,
		messageNl: `verkooporder ${number} is gefactureerd, en SnelStart noemt het factuurnummer niet`,
		fix: 'Open the invoice in SnelStart, and give the koppelsleutel the right to read invoices (facturen). The next run looks again.',
		fixNl:
			'Open de factuur in SnelStart, en geef de koppelsleutel het recht facturen te lezen. De volgende uitvoering kijkt opnieuw.',
	}),
	noTracking: (number: string): WhyNotTold => ({
		message: `"${number}" is no tracking number that PrestaShop takes`,
		messageNl: `"${number}" is geen trackingnummer dat PrestaShop aanneemt`,
		fix: 'Correct the extra head field (extra hoofdveld) of the sales order: at most 64 letters, digits and common signs.',
		fixNl:
			'Verbeter het extra hoofdveld van de verkooporder: hoogstens 64 letters, cijfers en gewone tekens.',
	}),
	whichShipment: (orderId: string, count: number): WhyNotTold => ({
		message: `web order ${orderId} has ${count} shipments, and nothing tells which one the tracking number is of`,
		messageNl: `weborder ${orderId} heeft ${count} zendingen, en niets zegt van welke het trackingnummer is`,
		fix: 'Fill in the tracking number in the shop by hand.',
		fixNl: 'Vul het trackingnummer met de hand in de webwinkel in.',
	}),
	otherTracking: (has: string, number: string): WhyNotTold => ({
		message: `the shop has tracking number ${has} where SnelStart has ${number}`,
		messageNl: `de webwinkel heeft trackingnummer ${has} en SnelStart ${number}`,
		fix: 'Correct one of the two by hand; a number that stands there is never replaced.',
		fixNl: 'Verbeter een van beide met de hand; een nummer dat er staat, wordt nooit vervangen.',
	}),
};

export const problemOf = (why: WhyNotTold): Problem => ({ code: 'status-not-told', ...why });
