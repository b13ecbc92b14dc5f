/** E-mails that PrestaShop sends with its own states of these kinds, by the names of their templates. */
const MAILS = new Set(['refund', 'order_canceled', 'payment_error']);

/**
 * What payment modules call states in which no money came or all of it went back, in the languages of their shops: stems,
 * since a state is named by the noun as often as by the verb.
 */
const WORDS = [
	...['chargeback', 'charge back', 'terugboeking', 'storn', 'reversed', 'reversal', 'dispute'],
	...['refund', 'terugbetaald', 'terugbetaling', 'teruggestort', 'terugstort', 'rembours'],
	...['rimbors', 'reembols', 'erstatt', 'rückbuchung', 'rücklastschrift'],
	...['cancel', 'geannuleerd', 'annul', 'void', 'afgebroken', 'abgebrochen', 'abandon'],
	...['declined', 'geweigerd', 'afgewezen', 'abgelehnt', 'refus', 'rechaz'],
	...['fail', 'mislukt', 'error', 'erreur', 'fehler', 'fehlgeschlagen', 'fout', 'échou', 'échec'],
	...['expir', 'verlopen', 'abgelaufen'],
];

/** Of a refund of a part the order stays paid. */
const IN_PART = [
	...['partial', 'gedeeltelijk', 'deels', 'partiel', 'parcial', 'parzial'],
	...['teilweise', 'teilerstatt', 'teilrück', 'teilstorn'],
];

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
		.map((name) => name.normalize('NFC').toLowerCase())
		.some((name) => includesOne(name, WORDS) && !includesOne(name, IN_PART));
}

const includesOne = (name: string, words: readonly string[]): boolean =>
	words.some((word) => name.includes(word));
