import { fingerprint } from '../books/fingerprint';
import type { BookedOrder } from '../stream/bookedOrder';
import { stableText } from '../stream/stableText';

/**
 * What a sales order books, as a short text: equal as long as nobody changed for whom, what, at which price or under
 * which reference. What SnelStart itself moves on is left out of it (document status, invoice, number, times), so that
 * the answer to its creation and every later read of it give the same.
 */
export const bookedHash = ({
	importKey,
	reference,
	description,
	memo,
	total,
	customerId,
	templateId,
	costCentreId,
	isService,
	date,
	paymentTerm,
	isOnHold,
	mandateId,
	extra,
	priceMode,
	lines,
	invoiceAddress,
	deliveryAddress,
}: BookedOrder): string =>
	fingerprint(
		stableText({
			...{ importKey, reference, description, memo, total, customerId, templateId, costCentreId },
			...{ isService, date, paymentTerm, isOnHold, mandateId, extra },
			...{ priceMode, lines, invoiceAddress, deliveryAddress },
		}),
	);
