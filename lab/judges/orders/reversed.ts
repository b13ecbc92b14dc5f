import type { Artikel } from '../../simulators/snelstart/tables';
import { LARGEST_FEE, REVERSED_ARTICLE } from '../../worlds/orders/named';
import type { Destination } from './books';
import type { Case, Imported } from './case';
import { shopDifference } from './shopDifference';
import { isWithoutVat } from './isWithoutVat';
import { millionths, sumOf, type Millionths } from './millionths';
import { feeLines } from './fees';
import { paidByCard } from './giftCards';
import { linePair } from './pair';

/**
 * Whether VAT is reversed on an order (btw verlegd) and the owner has an article for that: the shop charged none to
 * somebody with a Dutch VAT number at home, and sent it nowhere else. At SnelStart's own prices the article cannot take
 * the amounts.
 */
export function isReversed(
	{ order, choices, shop }: Pick<Case, 'order' | 'choices' | 'shop'>,
	{ country, number }: Pick<Destination, 'country' | 'number'>,
): boolean {
	const sentTo = shop.countryOf(shop.address(order, 'delivery'));
	const isHome = [country, sentTo].every((iso) => iso === '' || iso === 'NL');
	const isWanted = choices.reverseCharge && choices.lineMode !== 'codeAndQuantity';
	return isWanted && isHome && number.startsWith('NL') && isWithoutVat(order);
}

/** The same of an order that was imported, by where it goes and whose card it is on. */
export function wasReversed(found: Imported): boolean {
	const { salesOrder, after } = found;
	const card = after.relation(salesOrder.relatie.id);
	const land = salesOrder.afleveradres.land?.id ?? card?.vestigingsAdres.land?.id;
	return isReversed(found, { country: after.countryOf(land), number: card?.btwNummer ?? '' });
}

/** The article that takes all amounts of such an order. */
export const reversedArticle = ({ after }: Pick<Case, 'after'>): Artikel =>
	after.articlesByCode(REVERSED_ARTICLE.code)[0];

/** Cents beside the parts of the order that are taken for the fee of its payment method. */
export function feeWithin(found: Case): bigint {
	const beside = shopDifference(found);
	const isFee = beside > BigInt(found.choices.differenceCeiling) && beside <= BigInt(LARGEST_FEE);
	return isFee ? beside : 0n;
}

/** What is no goods and stands on that article too: carriage, wrapping and fee, less the discounts. A gift card pays, on its own article. */
export function reversedCosts(found: Imported): Millionths {
	const amount = (name: string) => millionths(found.order[`total_${name}_tax_incl`] ?? '0');
	const lines = sumOf(feeLines(found).map((row) => linePair(row).incl));
	const fee = feeWithin(found) * 10_000n + lines;
	const off = amount('discounts') - paidByCard(found).incl;
	return amount('shipping') + amount('wrapping') - off + fee;
}
