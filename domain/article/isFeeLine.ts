import type { WebOrderLine } from '../stream/webOrder';
import type { ShopCodes } from './shopCode';

/** Whole words by which modules call what a payment method costs: "Coffee" holds one of them and is none. */
const WORDS = new Set([
	...['fee', 'fees', 'paymentfee', 'surcharge', 'toeslag', 'betaaltoeslag', 'betaalkosten'],
	...['betalingskosten', 'betalingstoeslag', 'transactiekosten', 'transactietoeslag'],
	...['rembours', 'rembourskosten', 'remboursement', 'administratiekosten', 'servicekosten'],
	...['betaalmethode', 'frais', 'gebühr', 'nachnahme'],
]);

/** Words that stand together. */
const PHRASES = ['payment cost'];

/** Words written as one: what is paid with, and what it costs. */
const METHODS = [
	...['achterafbetaal', 'afterpay', 'bancontact', 'betaal', 'creditcard', 'ideal', 'in3', 'klarna'],
	...['kredietkaart', 'kreditkarten', 'nachnahme', 'paypal', 'rechnungs', 'riverty', 'zahlungs'],
];
const COSTS = ['toeslag', 'kosten', 'fee', 'gebühr', 'gebuehr', 'zuschlag', 'aufschlag'];

/** What else modules add as a line, as a word of its own or the end of one: nobody's payment costs that. */
const OTHERS = [
	...['statiegeld', 'emballage', 'waarborg', 'waarborgsom', 'borg', 'borgsom', 'pfand', 'kaution'],
	...['deposit', 'consigne', 'donatie', 'donation', 'spende', 'verzekering', 'insurance'],
	...['versicherung', 'assurance', 'verwijderingsbijdrage', 'recyclingbijdrage', 'compensatie'],
	...['cadeaubon', 'cadeaukaart', 'kadobon', 'giftcard', 'geschenkgutschein'],
];
const PHRASES_OF_OTHERS = ['goed doel', 'goede doel', 'gift card'];

type NamedLine = Pick<ShopCodes, 'code' | 'productId'> & Pick<WebOrderLine, 'name'>;

/**
 * Whether a line without a code (referentie) is what a payment module adds for its method: it is called as such lines are
 * (Pay. sells a product "Payment fee" without a reference), or stands for no product of the shop and is not called a
 * deposit, a donation, an insurance or a gift card.
 */
export function isFeeLine({ code, productId, name }: NamedLine): boolean {
	if (code.trim() !== '') return false;
	return isCalledFee({ name }) || (isOfNoProduct({ productId }) && !isCalledOther(name));
}

/** Whether a line stands for no product of the shop: a module wrote it. */
export const isOfNoProduct = ({ productId }: Pick<ShopCodes, 'productId'>): boolean =>
	['', '0'].includes((productId ?? '').trim());

/** Whether a line is called what a payment method costs. */
export function isCalledFee({ name }: Pick<WebOrderLine, 'name'>): boolean {
	const text = comparable(name);
	return (
		wordsOf(text).some((word) => WORDS.has(word) || isOneWord(word)) ||
		PHRASES.some((phrase) => text.includes(phrase))
	);
}

const isOneWord = (word: string): boolean =>
	METHODS.some((method) => word.startsWith(method)) && COSTS.some((cost) => word.endsWith(cost));

function isCalledOther(name: string): boolean {
	const text = comparable(name);
	return (
		wordsOf(text).some((word) => OTHERS.some((other) => word.endsWith(other))) ||
		PHRASES_OF_OTHERS.some((phrase) => text.includes(phrase))
	);
}

const comparable = (name: string): string => name.normalize('NFC').toLowerCase();

const wordsOf = (text: string): string[] => text.split(/[^\p{L}]+/u);
