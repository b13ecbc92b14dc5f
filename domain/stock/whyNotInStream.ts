import type { Fence } from '../stream/fence';
import { worded, type Wording } from '../words/wording';

/**
 * Why a web order with this id is not among the orders of the run, as far as the fence tells; null where the fence knows
 * nothing of such an id.
 */
export function whyNotInStream(orderId: string, fences: readonly Fence[]): Wording | null {
	if (!/^\d{1,15}$/.test(orderId)) return null;
	for (const fence of fences) {
		const known =
			cancelledAfterImport(orderId, fence) ??
			typedByHand(orderId, fence) ??
			leftOut(orderId, fence);
		if (known !== null) return known;
	}
	return fences.length > 0 && orderId !== '0' ? byItsNumber(orderId, fences[0]) : null;
}

function cancelledAfterImport(orderId: string, { cancelledInBooks = [] }: Fence): Wording | null {
	const found = cancelledInBooks.find((order) => order.orderId === orderId);
	if (!found) return null;
	const { salesOrderNumber } = found;
	return worded(
		`it was cancelled or refunded in the shop, and its sales order ${salesOrderNumber} still stands in SnelStart without an invoice: delete it there, or process it if the goods were sent`,
		`hij is in de webwinkel geannuleerd of terugbetaald, en verkooporder ${salesOrderNumber} staat nog zonder factuur in SnelStart: verwijder die daar, of verwerk hem als de goederen zijn verzonden`,
	);
}

function typedByHand(orderId: string, { assumedByHand, importFrom }: Fence): Wording | null {
	if (!assumedByHand?.newest.some((order) => order.orderId === orderId)) return null;
	return worded(
		`it was placed and paid before ${importFrom} ('Import From' in 'Get Web Orders') and is assumed typed over by hand, so it holds no stock`,
		`hij is geplaatst en betaald vóór ${importFrom} ('Import From' in 'Get Web Orders') en geldt als met de hand overgenomen, dus hij houdt geen voorraad vast`,
	);
}

const ENDED = {
	cancelled: worded('was cancelled', 'is geannuleerd'),
	refunded: worded('was refunded', 'is terugbetaald'),
	paymentError: worded('was not paid (payment error)', 'is niet betaald (betalingsfout)'),
};

function leftOut(
	orderId: string,
	{ released = [], ordersLeftOut, missing = [] }: Fence,
): Wording | null {
	if (missing.includes(orderId)) {
		return worded(
			'PrestaShop has given out this number and has no order under it yet: it is looked for again',
			'PrestaShop heeft dit nummer uitgegeven en er nog geen bestelling onder: er wordt opnieuw naar gezocht',
		);
	}
	if (!released.includes(orderId)) return null;
	const kinds = (['cancelled', 'refunded', 'paymentError'] as const).filter(
		(kind) => (ordersLeftOut?.[kind] ?? 1) > 0,
	);
	const [en, nl] = (['en', 'nl'] as const).map((language) =>
		kinds.map((kind) => ENDED[kind][language]).join(language === 'nl' ? ' of ' : ' or '),
	);
	return worded(
		`it ${en} in the shop, so it gets no sales order and holds no stock`,
		`hij ${nl} in de webwinkel, krijgt dus geen verkooporder en houdt geen voorraad vast`,
	);
}

/** Nothing is noted of the order itself: what its number says beside the bounds of the run. */
function byItsNumber(
	orderId: string,
	{ lastOrderId, takenAt, importFrom, changedSince }: Fence,
): Wording {
	if (Number(orderId) > Number(lastOrderId)) {
		return worded(
			`the shop was read up to order ${lastOrderId} (${takenAt}): a later one comes in the next run`,
			`de webwinkel is gelezen tot en met bestelling ${lastOrderId} (${takenAt}): een latere komt in de volgende uitvoering`,
		);
	}
	const unchanged = changedSince
		? worded(
				`, it is finished and did not change since ${changedSince} ('Look Back (Days)' in 'Get Web Orders')`,
				`, hij is klaar en sinds ${changedSince} niet gewijzigd ('Look Back (Days)' in 'Get Web Orders')`,
			)
		: worded('', '');
	return worded(
		`either it was placed before ${importFrom} ('Import From' in 'Get Web Orders') and paid before it too${unchanged.en}, or it is of a shop that is not read, or there is no such order`,
		`hij is geplaatst vóór ${importFrom} ('Import From' in 'Get Web Orders') en ook daarvoor betaald${unchanged.nl}, of hij is van een winkel die niet wordt gelezen, of hij bestaat niet`,
	);
}
