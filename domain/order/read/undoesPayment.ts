/** E-mails that PrestaShop sends with its own states of these kinds, by the names of their templates. */
const MAILS = new Set(['refund', 'order_canceled', 'payment_error']);

/**
 * What payment modules call states in which money goes back or goods are taken off, of which a part may be meant, in the
 * languages of their shops: stems, since a state is named by the noun as often as by the verb.
 */
const BACK = [
	...['refund', 'terugbetaald', 'terugbetaling', 'teruggestort', 'terugstort'],
	...['rembourse', 'remboursé', 'rimbors', 'reembols', 'erstatt', 'storn'],
	...['cancel', 'geannuleerd', 'annul'],
];

/** And those in which no money came or it is disputed, whatever part of it. */
const GONE = [
	...['chargeback', 'charge back', 'terugboeking', 'reversed', 'reversal', 'dispute'],
	...['rückbuchung', 'rücklastschrift', 'void', 'afgebroken', 'abgebrochen', 'abandon'],
	...['declined', 'geweigerd', 'afgewezen', 'abgelehnt', 'refus', 'rechaz', 'mislukt'],
	...['reject', 'rejet', 'rifiut', 'denied', 'niet gelukt', 'niet geslaagd', 'gescheitert'],
	...['unsuccess', 'nicht erfolgreich', 'timed out', 'ingetrokken', 'withdrawn'],
	...['fail', 'error', 'erreur', 'fehler', 'fehlgeschlagen', 'fout', 'échou', 'échec'],
	...['expir', 'verlopen', 'abgelaufen'],
];

/** Of a refund of a part the order stays paid; of a part that was sent or paid this says nothing. */
const IN_PART = [
	...['partial', 'partly', 'in part', 'gedeelte', 'deels', 'partieel', 'partiël', 'partiel'],
	...['parcial', 'parzial', 'en partie', 'en parte', 'teilweise', 'zum teil'],
	...['teilerstatt', 'teilrück', 'teilstorn'],
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
		.some((name) => includesOne(name, GONE) || (includesOne(name, BACK) && !isOfAPart(name)));
}

/** Words for what else there may be a part of. */
const OTHER_PARTS = [
	...['shipped', 'sent', 'delivered', 'verzonden', 'geleverd', 'versand', 'geliefert'],
	...['expédi', 'livr', 'enviad', 'spedit', 'paid', 'betaald', 'bezahlt', 'payé'],
];

/** A part of another thing stands in the name too: then nobody can tell whose part it is, and the order waits. */
const isOfAPart = (name: string): boolean =>
	includesOne(name, IN_PART) &&
	!includesOne(
		BACK.reduce((rest, word) => rest.replaceAll(word, ''), name),
		OTHER_PARTS,
	);

const includesOne = (name: string, words: readonly string[]): boolean =>
	words.some((word) => name.includes(word));
