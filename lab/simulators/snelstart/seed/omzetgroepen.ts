import type { ArtikelOmzetgroep, BtwSoort } from '../tables';

const GROUPS: Array<[string, BtwSoort]> = [
	['Hoog btw (goederen)', 'Hoog'],
	['Laag btw (goederen)', 'Laag'],
	['Geen btw (goederen)', 'Geen'],
	['Overig btw (goederen)', 'Overig'],
	['Hoog btw (diensten)', 'Hoog'],
	['Laag btw (diensten)', 'Laag'],
	['Geen btw (diensten)', 'Geen'],
	['Btw verlegd (diensten)', 'Geen'],
];

/** The 8 revenue groups of a new administration, numbered 1..8. */
export function artikelomzetgroepen(newGuid: () => string): ArtikelOmzetgroep[] {
	return GROUPS.map(([omschrijving, verkoopNederlandBtwSoort], position) => {
		const id = newGuid();
		const ledger = newGuid();
		return {
			nummer: position + 1,
			omschrijving,
			verkoopGrootboekNederlandIdentifier: { id: ledger, uri: `/grootboeken/${ledger}` },
			verkoopNederlandBtwSoort,
			id,
			uri: `/artikelomzetgroepen/${id}`,
		};
	});
}
