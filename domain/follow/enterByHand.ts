import { joined, numberIn, worded, type Language, type Wording } from '../words/wording';
import { amountWording } from '../money/amountWording';
import { priceOf, unitsOfPrice } from '../money/priceOf';
import type { SalesOrderDraft } from '../stream/salesOrderDraft';

/** The lines of a draft as somebody would type them, with the payment reference that makes the order recognised. */
export function enterByHand(body: SalesOrderDraft): Wording {
	const isIncl = body.verkooporderBtwIngaveModel === 'Inclusief';
	const vat = isIncl ? worded('incl. VAT', 'incl. btw') : worded('excl. VAT', 'excl. btw');
	const lines = joined(
		body.regels.map(({ omschrijving, stuksprijs, aantal }) => {
			const price = amountWording(priceOf(unitsOfPrice(stuksprijs)));
			const pieces = (language: Language) => `${numberIn(language, aantal)} x ${omschrijving}`;
			return worded(
				`${pieces('en')} at € ${price.en} ${vat.en}`,
				`${pieces('nl')} à € ${price.nl} ${vat.nl}`,
			);
		}),
		'; ',
	);
	return worded(
		`enter a sales order (verkooporder) with payment reference (betalingskenmerk) ${body.betalingskenmerk} and these lines: ${lines.en}`,
		`voer een verkooporder in met betalingskenmerk ${body.betalingskenmerk} en deze regels: ${lines.nl}`,
	);
}
