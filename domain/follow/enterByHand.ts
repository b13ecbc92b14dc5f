import { priceOf, unitsOfPrice } from '../money/priceOf';
import type { SalesOrderDraft } from '../stream/salesOrderDraft';

/** The lines of a draft as somebody would type them, with the payment reference that makes the order recognised. */
export function enterByHand(body: SalesOrderDraft): string {
	const vat = body.verkooporderBtwIngaveModel === 'Inclusief' ? 'incl. VAT' : 'excl. VAT';
	const lines = body.regels
		.map(
			({ omschrijving, stuksprijs, aantal }) =>
				`${aantal} x ${omschrijving} at € ${priceOf(unitsOfPrice(stuksprijs))} ${vat}`,
		)
		.join('; ');
	return `enter a sales order (verkooporder) with payment reference (betalingskenmerk) ${body.betalingskenmerk} and these lines: ${lines}`;
}
