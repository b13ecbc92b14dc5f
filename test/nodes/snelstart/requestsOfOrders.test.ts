import { requestsOfOrders } from '../../../nodes/SnelStart/actions/salesOrder/import/dryRun/requestsOfOrders';
import type { PlannedOrder } from '../../../domain/stream/plannedOrder';
import type { PlannedRequest } from '../../../domain/stream/plannedRequest';

const plan = (importKey: string, more: object = {}): PlannedOrder =>
	({
		importKey,
		outcome: 'create',
		problems: [],
		customer: null,
		existing: null,
		...more,
	}) as never;

const salesOrder = (betalingskenmerk: string, customer: string, ...articles: string[]) => ({
	method: 'POST',
	path: '/verkooporders',
	body: {
		betalingskenmerk,
		relatie: { id: customer },
		regels: articles.map((id) => ({ artikel: { id } })),
	},
});

const made = (path: string, gives: string, body: object) => ({ method: 'POST', path, gives, body });

function places(requests: Array<Omit<PlannedRequest, 'at'>>, plans: PlannedOrder[]) {
	const numbered = requests.map((request, index) => ({ ...request, at: index + 1 }));
	const found = requestsOfOrders(numbered, plans);
	return Object.fromEntries([...found].map(([key, own]) => [key, own.map(({ at }) => at)]));
}

it('puts what orders share with the first of them', () => {
	const requests = [
		made('/relaties', '{customer}', { naam: 'Jan' }),
		made('/artikelen', '{article}', { artikelcode: 'A' }),
		{ method: 'PUT', path: '/artikelen/{article}/customFields', body: [] },
		salesOrder('PS-2', '{customer}', 'known'),
		salesOrder('PS-1', '{customer}', '{article}'),
	];
	const plans = [plan('PS-1'), plan('PS-2')];
	expect(places(requests, plans)).toEqual({ 'PS-2': [1, 4], 'PS-1': [2, 3, 5] });
});

it('puts what no sales order names with the plan that asked for it', () => {
	const card = { naam: 'Piet' };
	const requests = [
		made('/relaties', '{customer}', card),
		made('/artikelen', '{article}', { artikelcode: 'B' }),
		{ method: 'PUT', path: '/relaties/known', body: { naam: 'Kees' } },
		{ method: 'DELETE', path: '/relaties/twin' },
	];
	const plans = [
		plan('PS-1'),
		plan('PS-2', { customer: { key: 'p', card } }),
		plan('PS-3', { articles: [{ artikelcode: 'B' }] }),
		plan('PS-4', { customer: { key: 'k', id: 'known' } }),
		plan('PS-5', { outcome: 'exists', customer: { key: 'j', alike: [7] } }),
	];
	expect(places(requests, plans)).toEqual({ 'PS-2': [1], 'PS-3': [2], 'PS-4': [3], 'PS-5': [4] });
});

it('is quick for thousands of orders', () => {
	const count = 5000;
	const numbers = Array.from({ length: count }, (_, index) => index);
	const requests = [
		...numbers.map((n) => made('/relaties', `{customer ${n}}`, { naam: `Klant ${n}` })),
		...numbers.map((n) => salesOrder(`PS-${n}`, `{customer ${n}}`, 'a', 'b', 'c')),
	];
	const began = performance.now();
	const found = places(
		requests,
		numbers.map((n) => plan(`PS-${n}`)),
	);
	expect(performance.now() - began).toBeLessThan(1500);
	expect(found['PS-4999']).toEqual([count, 2 * count]);
});
