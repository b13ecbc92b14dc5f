import { joined, worded, type Wording } from '../words/wording';
import { priceOf, unitsOfPrice } from '../money/priceOf';
import type { SalesOrderDraft } from '../stream/salesOrderDraft';

/** The lines of a draft as somebody would type them, with the payment reference that makes the order recognised. */
export function enterByHand(body: SalesOrderDraft): Wording {
	const isIncl = body.verkooporderBtwIngaveModel === 'Inclusief';
	const vat = isIncl ? worded('incl. VAT', 'incl. btw') : worded('excl. VAT', 'excl. btw');
	const lines = joined(
		body.regels.map(({ omschrijving, stuksprijs, aantal }) => {
			const price = `€ ${priceOf(unitsOfPrice(stuksprijs))}`;
			const what = `${aantal} x ${omschrijving}`;
			return worded(`${what} at ${price} ${vat.en}`, `${what} à ${price} ${vat.nl}`);
		}),
		'; ',
	);
	return worded(
		`enter a sales order (verkooporder) with payment reference (betalingskenmerk) ${body.betalingskenmerk} and these lines: ${lines.en}`,
		`voer een verkooporder in met betalingskenmerk ${body.betalingskenmerk} en deze regels: ${lines.nl}`,
	);
}
