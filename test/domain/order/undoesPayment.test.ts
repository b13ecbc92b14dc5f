import { undoesPayment } from '../../../domain/order/read/undoesPayment';

const says = (name: string): boolean => undoesPayment({ names: [name], mails: [] });

describe('a state that says that the money is gone', () => {
	it.each([
		...['Rückerstattung', 'Rückerstattet', 'Stornierung', 'Zahlung fehlgeschlagen', 'Abgelehnt'],
		...['Rückbuchung', 'Rücklastschrift', 'Abgelaufen', 'Paiement refusé', 'Paiement expiré'],
		...['Paiement échoué', 'Échec du paiement', 'Teruggestort', 'Terugstorting', 'Gestorneerd'],
		...['Betaling afgewezen', 'Afgebroken', 'Rimborsato', 'Pago rechazado', 'Chargeback'],
	])('is told by its noun as by its verb: %s', (name) => {
		expect(says(name)).toBe(true);
	});

	it.each([
		...['Teilrückerstattung', 'Teilerstattung', 'Teilstornierung', 'Rimborso parziale'],
		...['Remboursement partiel', 'Partially refunded', 'Gedeeltelijk teruggestort'],
	])('is none where only a part went back: %s', (name) => {
		expect(says(name)).toBe(false);
	});

	it.each([
		...['Partial chargeback', 'Chargeback (partially shipped)', 'Gedeeltelijke terugboeking'],
		...['Refunded, partially shipped before', 'Deels verzonden, terugbetaald'],
		...['Partially paid, expired', 'Teilweise geliefert, storniert'],
	])('is not undone by a word for a part of something else: %s', (name) => {
		expect(says(name)).toBe(true);
	});

	it.each([
		...['MultiSafepay partial refunded', 'Mollie gedeeltelijk terugbetaald', 'Deels geannuleerd'],
		...['Klarna payment partially captured', 'Partially shipped', 'Gedeeltelijk verzonden'],
		...['Klarna payment authorized', 'Billie: Zahlung autorisiert', 'Betaling geautoriseerd'],
		...['Klarna payment shipped', 'Pay. Betaald', 'Buckaroo: betaling ontvangen', 'Voltooid'],
		...['Rembours bezorgd', 'In afwachting van rembourscontrole', 'MultiSafepay uncleared'],
	])('is none of what payment modules call an order that goes on: %s', (name) => {
		expect(says(name)).toBe(false);
	});

	it.each([
		...['MultiSafepay chargeback', 'Buckaroo: geannuleerd', 'Pay. Geannuleerd', 'Klarna declined'],
		...['Billie: abgelehnt', 'Mislukte betaling', 'Remboursement effectué', 'Commande remboursée'],
		...['Annulée', 'Payment expired', 'Billie payment voided', 'Mollie: Terugbetaald'],
	])('is what payment modules call an order that is over: %s', (name) => {
		expect(says(name)).toBe(true);
	});

	it.each([
		...['Betaald', 'Verzonden', 'Completed', 'In Bearbeitung', 'Expédié', 'Mitgeteilt', 'Spedito'],
		...['Erstellt', 'Versandbestätigung', 'Storing verholpen', 'Livré', 'Terug op voorraad'],
	])('is none that says something else: %s', (name) => {
		expect(says(name)).toBe(false);
	});

	it('is told where its accents were written apart', () => {
		expect(says('R\u00fcckbuchung'.normalize('NFD'))).toBe(true);
	});
});
