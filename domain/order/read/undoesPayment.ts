/** E-mails that PrestaShop sends with its own states of these kinds, by the names of their templates. */
const MAILS = new Set(['refund', 'order_canceled', 'payment_error']);

/** What payment modules call states in which no money came or all of it went back, in the languages of their shops. */
const WORDS = [
	...['chargeback', 'charge back', 'terugboeking', 'storno', 'reversed', 'dispute'],
	...['refund', 'terugbetaald', 'terugbetaling', 'rembours', 'erstattet', 'reembols'],
	...['cancel', 'geannuleerd', 'annul', 'storniert', 'void', 'declined', 'geweigerd', 'refused'],
	...['fail', 'mislukt', 'error', 'erreur', 'fehler', 'fout', 'expired', 'verlopen', 'abandon'],
];

/** Of a refund of a part the order stays paid. */
const IN_PART = ['partial', 'gedeeltelijk', 'deels', 'partiel', 'teilweise', 'parcial'];

/**
 * Whether a state that is not marked as paid says that the order is not paid any more: all refunded, charged back,
 * cancelled or failed. Modules have such states of their own beside PrestaShop's three: MultiSafepay "chargeback" (a
 * full refund it puts in PrestaShop's own state), Mollie "Chargeback" (both read in the modules' released code,
 * November 2026). Goes by the name in every language and by the e-mail the state sends, and would rather let an order
 * wait than import one whose money is gone.
 */
export function undoesPayment({
	names,
	mails,
}: {
	names: readonly string[];
	mails: readonly string[];
}): boolean {
	if (mails.some((mail) => MAILS.has(mail.trim().toLowerCase()))) return true;
	return names
		.map((name) => name.toLowerCase())
		.some((name) => includesOne(name, WORDS) && !includesOne(name, IN_PART));
}

const includesOne = (name: string, words: readonly string[]): boolean =>
	words.some((word) => name.includes(word));
