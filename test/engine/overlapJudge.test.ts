import { lostWork } from '../../lab/judges/overlap/lostWork';
import { untoldTwins } from '../../lab/judges/overlap/untoldTwins';
import type { SnelStartState } from '../../lab/simulators/snelstart/tables';

const stateOf = (verkooporders: object[], relaties: object[] = []) =>
	({ verkooporders, relaties }) as unknown as SnelStartState;

const PRINTED = { id: 'a', does: 'printed' as const, memo: '', at: 100 };
const EDITED = { id: 'b', does: 'edited' as const, memo: 'gebeld', at: 100 };
const ROWS = [
	{ id: 'a', nummer: 1, procesStatus: 'Pakbon', memo: '' },
	{ id: 'b', nummer: 2, procesStatus: 'Order', memo: 'gebeld' },
];

describe('the judge of overlapping runs finds', () => {
	it('work of a person that is gone, unless it was done after the last look', () => {
		const lost = (rows: object[], lastRead = 200) =>
			lostWork([PRINTED, EDITED], stateOf(rows), () => lastRead).length;
		expect(lost(ROWS)).toBe(0);
		expect(lost([ROWS[0]])).toBe(1);
		expect(lost([ROWS[0]], 50)).toBe(0);
		expect(lost([{ ...ROWS[0], procesStatus: 'Order' }, ROWS[1]])).toBe(1);
		expect(lost([ROWS[0], { ...ROWS[1], memo: '' }], 50)).toBe(1);
	});

	it('sales orders and cards that are there twice and that no report names', () => {
		const twice = [
			{ betalingskenmerk: 'PS-1', nummer: 10 },
			{ betalingskenmerk: 'PS-1', nummer: 12 },
		];
		const cards = [
			{ email: 'a@example.nl', relatiecode: 7 },
			{ email: 'A@example.nl', relatiecode: 8 },
			{ email: 'a@example.nl', relatiecode: 9, nonactief: true },
		];
		const untold = (told: string) => untoldTwins(stateOf(twice, cards), told).length;
		expect(untold('')).toBe(2);
		expect(untold('112')).toBe(2);
		expect(untold('sales order 12 stays')).toBe(1);
		expect(untold('sales order 12 stays, card 8 too')).toBe(0);
	});
});
