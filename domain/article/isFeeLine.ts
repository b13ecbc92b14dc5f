import type { WebOrderLine } from '../stream/webOrder';
import type { ShopCodes } from './shopCode';

/** Whole words by which modules call what a payment method costs: "Coffee" holds one of them and is none. */
const WORDS = new Set([
	...['fee', 'fees', 'paymentfee', 'surcharge', 'toeslag', 'betaaltoeslag', 'betaalkosten'],
	...['betalingskosten', 'betalingstoeslag', 'transactiekosten', 'transactietoeslag'],
	...['rembours', 'rembourskosten', 'remboursement', 'administratiekosten', 'servicekosten'],
	...['betaalmethode', 'frais', 'gebühr', 'zahlungsgebühr', 'nachnahmegebühr', 'nachnahme'],
]);

/** Words that stand together. */
const PHRASES = ['payment cost'];

/**
 * Whether a line without a code (referentie) is what a payment module adds for its method: it stands for no product of the
 * shop, or is called as such lines are (Pay. sells a product "Payment fee" without a reference).
 */
export function isFeeLine({
	code,
	productId,
	name,
}: Pick<ShopCodes, 'code' | 'productId'> & Pick<WebOrderLine, 'name'>): boolean {
	if (code.trim() !== '') return false;
	if (['', '0'].includes((productId ?? '').trim())) return true;
	const words = name.normalize('NFC').toLowerCase();
	return (
		words.split(/[^\p{L}]+/u).some((word) => WORDS.has(word)) ||
		PHRASES.some((phrase) => words.includes(phrase))
	);
}
