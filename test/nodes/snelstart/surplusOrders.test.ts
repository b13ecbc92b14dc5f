import { untilSettledMs } from '../../../nodes/SnelStart/actions/salesOrder/import/untilSettledMs';
import { judgeSameKey } from '../../../nodes/SnelStart/actions/salesOrder/import/twins/judgeSameKey';
import { contentOf } from '../../../nodes/SnelStart/books/contentOf';
import type { WireSalesOrder } from '../../../nodes/SnelStart/wire/wireSalesOrder';
import { leastAgeMs } from '../../../nodes/SnelStart/actions/salesOrder/import/leastAgeMs';

const order = (nummer: number, more: object = {}): WireSalesOrder => ({
	id: `id-${nummer}`,
	nummer,
	betalingskenmerk: 'PS-1',
	relatie: { id: 'customer' },
	procesStatus: 'Order',
	modifiedOn: `2026-11-23T10:00:${nummer}`,
	datum: '2026-11-23T00:00:00',
	orderreferentie: null,
	omschrijving: null,
	regels: [{ artikel: { id: 'a' }, omschrijving: 'A', stuksprijs: 12.1, aantal: 1 }],
	verkoopfactuur: null,
	verkoopordersjabloon: { id: 'web' },
	totaalInclusiefBtw: 12.1,
	...more,
});

const judged = (...rows: WireSalesOrder[]) => {
	const { keep, surplus, doubtful } = judgeSameKey(rows);
	const numbers = (list: WireSalesOrder[]) => list.map(({ nummer }) => nummer);
	return { keep: keep.nummer, surplus: numbers(surplus), doubtful: numbers(doubtful) };
};

describe('several sales orders for one web order, later', () => {
	it('keeps the lowest number and finds the untouched others surplus', () => {
		const rows = [order(12), order(10), order(11)];
		expect(judged(...rows)).toEqual({ keep: 10, surplus: [11, 12], doubtful: [] });
	});

	it.each<[string, object]>([
		['another customer', { relatie: { id: 'someone else' } }],
		['another quantity', { regels: [{ artikel: { id: 'a' }, omschrijving: 'A', aantal: 2 }] }],
		['a memo somebody wrote', { memo: 'Belt terug' }],
		['a packing slip', { procesStatus: 'Pakbon' }],
		['a status this version does not know', { procesStatus: 'Iets' }],
		['an invoice', { verkoopfactuur: { id: 'invoice' } }],
		['a document further than the one that is kept', { procesStatus: 'Bevestiging' }],
	])('leaves the higher one to a person when it has %s', (_, more) => {
		expect(judged(order(10), order(11, more))).toEqual({ keep: 10, surplus: [], doubtful: [11] });
	});

	it('takes the untouched one away when the kept one was shipped or invoiced', () => {
		const shipped = order(10, { procesStatus: 'Pakbon', modifiedOn: 'later' });
		const invoiced = order(10, { verkoopfactuur: { id: 'invoice' }, procesStatus: 'Factuur' });
		expect(judged(shipped, order(11)).surplus).toEqual([11]);
		expect(judged(invoiced, order(11)).surplus).toEqual([11]);
	});

	it('never takes all of them away, whatever they are', () => {
		const statuses = ['Order', 'Bevestiging', 'Pakbon', 'Factuur'];
		for (const first of statuses) {
			for (const second of statuses) {
				const rows = [order(10, { procesStatus: first }), order(11, { procesStatus: second })];
				expect(judgeSameKey(rows).surplus.map(({ id }) => id)).not.toContain('id-10');
			}
		}
	});
});

describe('the content of a record', () => {
	it('knows no order of members, and looks into everything but what is left out', () => {
		const one = { id: 'aa', nummer: 1, name: 'A', lines: [{ x: 1, uri: '/aa/lines' }] };
		const same = { lines: [{ uri: '/bb/lines', x: 1 }], name: 'A', nummer: 2, id: 'bb' };
		const other = { ...same, lines: [{ uri: '/bb/lines', x: 2 }] };
		expect(contentOf(one, ['nummer'])).toBe(contentOf(same, ['nummer']));
		expect(contentOf(one, [])).not.toBe(contentOf(same, []));
		expect(contentOf(other, ['nummer'])).not.toBe(contentOf(one, ['nummer']));
	});
});

describe('the age of a record whose time names no zone', () => {
	const now = Date.parse('2026-11-23T12:00:00Z');

	it.each([
		['UTC, 5 seconds old', '2026-11-23T11:59:55', 5],
		['winter time, 5 seconds old', '2026-11-23T12:59:55', 5],
		['summer time, 5 seconds old', '2026-11-23T13:59:55', 5],
		['UTC, 20 minutes old', '2026-11-23T11:40:00', 1200],
		['winter time, 65 minutes old, taken for 5', '2026-11-23T11:55:00', 300],
		['a clock that runs ahead of all zones', '2026-11-23T14:30:00', 0],
		['no time at all', 'x', 0],
	])('%s', (_, modifiedOn, seconds) => {
		expect(leastAgeMs(modifiedOn, now)).toBe(seconds * 1000);
	});

	it('waits for the youngest of several', () => {
		const at = (modifiedOn: string) => ({ modifiedOn });
		expect(untilSettledMs([at('2026-11-23T11:59:55'), at('2026-11-23T11:59:58')], now)).toBe(8000);
		expect(untilSettledMs([at('2026-11-23T11:00:30')], now)).toBe(0);
		expect(untilSettledMs([], now)).toBe(0);
	});
});
