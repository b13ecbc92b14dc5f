import { creditKeyOf, WHOLE_ORDER } from '../books/creditKey';
import { centsOrNull, decimalOfCents } from '../money/cents';
import { cutText } from '../words/text';
import { localDateTime } from '../words/time';
import type { ChangeWrite } from '../stream/orderChange';
import type { FollowCase } from './followCase';

/**
 * The sales order that takes back all of another one: its own lines with negative quantities, at its own prices and on
 * its own articles, so that whatever VAT it came to comes back. Null where a line cannot be repeated as it is.
 */
export function wholeCredit({
	booked,
	shop,
}: FollowCase): Extract<ChangeWrite, { action: 'credit' }> | null {
	const { customerId } = booked;
	const total = centsOrNull(booked.total);
	const lines = booked.lines.filter(({ quantity }) => quantity !== 0);
	const isRepeatable = lines.every(({ articleId, discount }) => articleId !== '' && discount === 0);
	if (customerId === null || total === null || lines.length === 0 || !isRepeatable) return null;
	return {
		action: 'credit',
		mark: booked.mark,
		total: decimalOfCents(-total),
		body: {
			relatie: { id: customerId },
			procesStatus: 'Order',
			datum: localDateTime(shop.order.updatedAt) ?? localDateTime(shop.order.placedAt) ?? '',
			omschrijving: creditTitle(booked.description),
			betalingskenmerk: creditKeyOf(booked.importKey, WHOLE_ORDER),
			orderreferentie: booked.reference,
			...(booked.costCentreId === '' ? {} : { kostenplaats: { id: booked.costCentreId } }),
			verkooporderBtwIngaveModel: booked.priceMode,
			verkoopordersjabloon: { id: booked.templateId },
			...(booked.invoiceAddress ? { factuuradres: booked.invoiceAddress } : {}),
			...(booked.deliveryAddress ? { afleveradres: booked.deliveryAddress } : {}),
			regels: lines.map(({ articleId, description, price, quantity }) => ({
				artikel: { id: articleId },
				omschrijving: description,
				stuksprijs: price,
				aantal: -quantity,
			})),
		},
	};
}

/** Description (omschrijving) of a sales order that credits another. */
export const creditTitle = (description: string): string => cutText(`Credit ${description}`, 50);
