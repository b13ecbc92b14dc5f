import { twinsOf } from '../../../nodes/SnelStart/actions/salesOrder/import/twins/twins';
import { chosenTemplates } from '../../../nodes/SnelStart/actions/stock/chosenTemplates';
import {
	isUncounted,
	uncountedByArticle,
	uncountedStatuses,
} from '../../../nodes/SnelStart/actions/stock/uncounted';
import type { WireSalesOrder } from '../../../nodes/SnelStart/wire/wireSalesOrder';

const order = (
	nummer: number,
	betalingskenmerk: string,
	more: Partial<WireSalesOrder> = {},
): WireSalesOrder => ({
	id: `id-${nummer}`,
	nummer,
	betalingskenmerk,
	relatie: { id: 'customer' },
	procesStatus: 'Order',
	modifiedOn: '2026-11-23T10:00:00',
	datum: '2026-11-23T00:00:00',
	orderreferentie: null,
	omschrijving: null,
	regels: [],
	verkoopfactuur: null,
	verkoopordersjabloon: { id: 'web' },
	totaalInclusiefBtw: 12.1,
	...more,
});

const numbers = (rows: readonly WireSalesOrder[]) => rows.map(({ nummer }) => nummer);

describe('two runs that raced', () => {
	const evidence = { reference: 'XKBKNABJK', totals: [1210], isCustomer: () => false };
	const mine = { importKey: 'PS-1', order: order(8, 'PS-1'), isProven: true, evidence };

	it("leaves another shop's order under its key alone, and its own where it is", () => {
		const foreign = order(7, 'PS-1', { orderreferentie: 'ANDEREWIN', totaalInclusiefBtw: 19.05 });
		expect(twinsOf([mine], [foreign, mine.order])).toEqual([]);
	});

	it('finds no twin where there is one order only', () => {
		expect(twinsOf([mine], [mine.order, order(9, 'PS-2')])).toEqual([]);
	});

	it('deletes its own when it has the higher number', () => {
		const [twins] = twinsOf([mine], [order(7, 'PS-1'), mine.order]);
		expect(twins.keep.nummer).toBe(7);
		expect([numbers(twins.remove), numbers(twins.leave)]).toEqual([[8], []]);
	});

	it("leaves the other run's order to the other run", () => {
		const [twins] = twinsOf([mine], [mine.order, order(9, 'PS-1')]);
		expect(twins.keep.nummer).toBe(8);
		expect([numbers(twins.remove), numbers(twins.leave)]).toEqual([[], [9]]);
	});

	it('comes to the same end in both runs, whatever they see of each other', () => {
		const rows = [order(8, 'PS-1'), order(9, 'PS-1'), order(10, 'PS-1')];
		const removed = rows.flatMap((own) => {
			const twins = twinsOf([{ ...mine, order: own }], rows);
			return twins.flatMap(({ remove }) => numbers(remove));
		});
		expect(removed).toEqual([9, 10]);
	});

	it('removes nothing that it only found after a lost answer: another run may have made it', () => {
		const found = { ...mine, isProven: false };
		const [twins] = twinsOf([found], [order(7, 'PS-1'), mine.order]);
		expect([twins.keep.nummer, numbers(twins.remove), numbers(twins.leave)]).toEqual([7, [], [8]]);
	});
});

describe('quantities SnelStart does not count yet', () => {
	const templates = new Set(['web']);

	it.each([
		['Alle', []],
		['Bevestiging', ['Order', 'Offerte']],
		['PakbonEnAfhaalbon', ['Order', 'Offerte', 'Bevestiging', 'Werkbon']],
	])('asks for the statuses below level %s', (level, statuses) => {
		expect(uncountedStatuses(level)).toEqual(statuses);
	});

	it('takes web orders below the level that are not invoiced, and no others', () => {
		const is = (more: Partial<WireSalesOrder>) =>
			isUncounted(order(1, 'PS-1', more), 'Bevestiging', templates);
		expect(is({})).toBe(true);
		expect(is({ procesStatus: 'Bevestiging' })).toBe(false);
		expect(is({ verkoopfactuur: { id: 'invoice' } })).toBe(false);
		expect(is({ verkoopordersjabloon: { id: 'counter sale' } })).toBe(false);
		expect(is({ verkoopordersjabloon: null })).toBe(false);
	});

	it('adds up the lines of one order, decimals and credits included', () => {
		const line = (id: string | null, aantal: number | string | null) => ({
			artikel: id === null ? null : { id },
			omschrijving: null,
			stuksprijs: 1,
			aantal,
		});
		const first = order(1, 'PS-1', {
			regels: [line('a', 2), line('b', '0.1'), line('b', 0.2), line('a', -1), line(null, 5)],
		});
		const second = order(2, 'PS-2', { regels: [line('a', 4)] });
		const byArticle = uncountedByArticle([first, second, order(3, 'PS-3', { regels: [] })]);
		expect(byArticle.get('a')).toEqual([
			{ salesOrderId: 'id-1', salesOrderNumber: 1, importKey: 'PS-1', quantity: 1 },
			{ salesOrderId: 'id-2', salesOrderNumber: 2, importKey: 'PS-2', quantity: 4 },
		]);
		expect(byArticle.get('b')?.[0].quantity).toBe(0.3);
		expect([...byArticle.keys()]).toEqual(['a', 'b']);
	});
});

describe('templates of the web shop', () => {
	const template = (id: string, omschrijving: string) => ({
		id,
		omschrijving,
		nonactief: false,
		prijsIngaveExclusiefBtw: false,
	});
	const templates = [template('1', 'Webshop'), template('2', 'Balie')];

	it('answers to name in any case, and to id', () => {
		expect([...chosenTemplates(templates, ['webshop ', '2']).ids]).toEqual(['1', '2']);
	});

	it('names what it does not know', () => {
		expect(chosenTemplates(templates, ['Webshop', 'Markt']).unknown).toEqual(['Markt']);
	});
});
