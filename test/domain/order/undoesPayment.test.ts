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
		...['Betaald', 'Verzonden', 'Completed', 'In Bearbeitung', 'Expédié', 'Mitgeteilt', 'Spedito'],
		...['Erstellt', 'Versandbestätigung', 'Storing verholpen', 'Livré', 'Terug op voorraad'],
	])('is none that says something else: %s', (name) => {
		expect(says(name)).toBe(false);
	});

	it('is told where its accents were written apart', () => {
		expect(says('R\u00fcckbuchung'.normalize('NFD'))).toBe(true);
	});
});
