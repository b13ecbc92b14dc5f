import { guidSource } from '../guid';
import type { Dagboek, Grootboek } from '../tables';

const JOURNALS: ReadonlyArray<[number, string, Dagboek['soort']]> = [
	[1300, 'Debiteuren', 'Verkoop'],
	[1100, 'Rekening-courant bank', 'Bank'],
	[1000, 'Kas', 'Kas'],
	[1600, 'Crediteuren', 'Inkoop'],
	[2000, 'Memoriaal', 'Memoriaal'],
	[1110, 'Betaalprovider', 'Bank'],
];

const ACCOUNTS: ReadonlyArray<[number, string, Grootboek['rekeningCode'], string]> = [
	[1100, 'Rekening-courant bank', 'Balans', 'DagboekBank'],
	[1110, 'Betaalprovider', 'Balans', 'DagboekBank'],
	[1300, 'Debiteuren', 'Balans', 'DagboekVerkoop'],
	[2000, 'Memoriaal', 'Balans', 'DagboekMemoriaal'],
	[1290, 'Nog te ontvangen betalingen', 'Balans', 'Diversen'],
	[8000, 'Omzet hoog (productiegoederen)', 'WinstEnVerlies', 'VerkopenOmzetHoog'],
];

/** Journals and ledger accounts of a new administration. The same GUIDs each time. */
export function ledgers(): { dagboeken: Dagboek[]; grootboeken: Grootboek[] } {
	const newGuid = guidSource('ledgers');
	const dagboeken = JOURNALS.map(([nummer, omschrijving, soort]): Dagboek => {
		const id = newGuid();
		return { omschrijving, soort, nonactief: false, nummer, id, uri: `/dagboeken/${id}` };
	});
	const grootboeken = ACCOUNTS.map(
		([nummer, omschrijving, rekeningCode, grootboekfunctie]): Grootboek => {
			const id = newGuid();
			const told = { omschrijving, rekeningCode, nummer, grootboekfunctie };
			const set = { kostenplaatsVerplicht: false, nonactief: false };
			return { modifiedOn: '2024-01-01T00:00:00', ...told, ...set, id, uri: `/grootboeken/${id}` };
		},
	);
	return { dagboeken, grootboeken };
}
