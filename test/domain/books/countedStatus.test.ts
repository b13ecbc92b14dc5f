import { DOCUMENT_STATUSES, countedStatus, isCounted } from '../../../domain/books/countedStatus';

/** The 7 levels x 8 statuses of companyInfo and verkooporders, written out by hand: 1 means free stock holds the order. */
const TABLE: Record<string, Record<string, 0 | 1>> = {
	Alle: {
		Order: 1,
		Offerte: 1,
		Bevestiging: 1,
		Werkbon: 1,
		Pakbon: 1,
		Afhaalbon: 1,
		Contantbon: 1,
		Factuur: 1,
	},
	Offerte: {
		Order: 0,
		Offerte: 1,
		Bevestiging: 1,
		Werkbon: 1,
		Pakbon: 1,
		Afhaalbon: 1,
		Contantbon: 1,
		Factuur: 1,
	},
	BackOrder: {
		Order: 0,
		Offerte: 0,
		Bevestiging: 1,
		Werkbon: 1,
		Pakbon: 1,
		Afhaalbon: 1,
		Contantbon: 1,
		Factuur: 1,
	},
	Bevestiging: {
		Order: 0,
		Offerte: 0,
		Bevestiging: 1,
		Werkbon: 1,
		Pakbon: 1,
		Afhaalbon: 1,
		Contantbon: 1,
		Factuur: 1,
	},
	Werkbon: {
		Order: 0,
		Offerte: 0,
		Bevestiging: 0,
		Werkbon: 1,
		Pakbon: 1,
		Afhaalbon: 1,
		Contantbon: 1,
		Factuur: 1,
	},
	PakbonEnAfhaalbon: {
		Order: 0,
		Offerte: 0,
		Bevestiging: 0,
		Werkbon: 0,
		Pakbon: 1,
		Afhaalbon: 1,
		Contantbon: 1,
		Factuur: 1,
	},
	FactuurEnContantbon: {
		Order: 0,
		Offerte: 0,
		Bevestiging: 0,
		Werkbon: 0,
		Pakbon: 0,
		Afhaalbon: 0,
		Contantbon: 1,
		Factuur: 1,
	},
};

const CELLS = Object.entries(TABLE).flatMap(([level, row]) =>
	Object.entries(row).map(([status, counted]) => ({ level, status, counted: counted === 1 })),
);

describe('document level', () => {
	it('knows all levels and exactly the 8 statuses of the table', () => {
		for (const level of Object.keys(TABLE)) {
			expect(countedStatus('Order', false, level).unknown).toBe('');
		}
		expect([...DOCUMENT_STATUSES].sort()).toEqual(Object.keys(TABLE.Alle).sort());
		expect(CELLS).toHaveLength(56);
	});

	it.each(CELLS)('level $level, status $status: counted $counted', ({ level, status, counted }) => {
		expect(isCounted(status, false, level)).toBe(counted);
	});

	it('counts whatever has been invoiced, even when the words are unknown', () => {
		for (const { level, status } of CELLS) expect(isCounted(status, true, level)).toBe(true);
		expect(countedStatus('Concept', true, 'Nooit')).toEqual({ counted: true, unknown: '' });
	});

	it('subtracts rather than oversells when a word is unknown, and names the word', () => {
		expect(countedStatus('Concept', false, 'Alle')).toEqual({
			counted: false,
			unknown: "document status 'Concept' (procesStatus)",
		});
		expect(countedStatus('Factuur', false, 'Nooit')).toEqual({
			counted: false,
			unknown: "stock level 'Nooit' (verkooporderVoorraadVanafNiveau)",
		});
		expect(countedStatus('factuur', false, 'Nooit')).toEqual({
			counted: false,
			unknown:
				"document status 'factuur' (procesStatus) and stock level 'Nooit' (verkooporderVoorraadVanafNiveau)",
		});
		expect(countedStatus('Order', false, 'Offerte')).toEqual({ counted: false, unknown: '' });
	});
});
