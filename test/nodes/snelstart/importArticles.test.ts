import { addArticle, type SnelStartSimulator } from '../../../lab/simulators/snelstart';
import { importedBy, plan, requestsOf, startWorld } from './world';
import type { ImportedOrder } from '../../../domain/stream/importedOrder';
import type { PlannedArticle } from '../../../domain/stream/plannedArticle';

let simulator: SnelStartSimulator;

beforeEach(async () => {
	simulator = await startWorld();
});

afterEach(async () => {
	await simulator.close();
});

const importAll = async (items: object[]) => await importedBy(simulator, items);
const outcomes = (orders: ImportedOrder[]) => orders.map(({ outcome }) => outcome);
const withCode = (code: string) =>
	simulator.state.artikelen.filter(({ artikelcode }) => artikelcode === code);
const group = (number: number) =>
	simulator.state.artikelomzetgroepen.find(({ nummer }) => nummer === number)!;

const planned = (more: Partial<PlannedArticle> = {}): PlannedArticle => ({
	artikelcode: '2001',
	omschrijving: 'Nieuwe fiets',
	artikelOmzetgroep: { id: group(1).id },
	verkoopprijs: '12.10',
	voorraadControle: false,
	...more,
});

/** A plan of which the only line waits for an article to be made. */
function planFor(id: number, article = planned()) {
	const made = plan(simulator, id, { articles: [article] });
	made.salesOrder!.regels[0].artikel = { id: '', artikelcode: article.artikelcode };
	return made;
}

describe('articles that a plan creates', () => {
	it('are made once for all orders of a run, as planned, and stand on their lines', async () => {
		const items = await importAll([planFor(1), plan(simulator, 2), planFor(3)]);
		expect(outcomes(items)).toEqual(['created', 'created', 'created']);
		const [article, ...others] = withCode('2001');
		expect(others).toEqual([]);
		expect(article).toMatchObject({
			...planned(),
			verkoopprijs: 12.1,
			artikelOmzetgroep: { id: group(1).id },
		});
		const orders = simulator.state.verkooporders.filter(({ regels }) =>
			regels.some(({ artikel }) => artikel?.id === article.id),
		);
		expect(orders.map(({ betalingskenmerk }) => betalingskenmerk).sort()).toEqual(['PS-1', 'PS-3']);
		expect(items[0]).toMatchObject({ totals: { difference: '0.00' }, problems: [] });
		expect(requestsOf(simulator).POST).toBe(3 + 3 + 1);
	});

	it('are not made twice in a second run', async () => {
		await importAll([planFor(1)]);
		expect(outcomes(await importAll([planFor(1), planFor(2)]))).toEqual(['exists', 'created']);
		expect(withCode('2001')).toHaveLength(1);
	});

	it('are found where somebody made them since the plan', async () => {
		const { id } = addArticle(simulator.state, { artikelcode: '2001' });
		expect(outcomes(await importAll([planFor(1)]))).toEqual(['created']);
		expect(simulator.state.verkooporders[0].regels[0].artikel?.id).toBe(id);
	});

	it.each<[string, object, string]>([
		['another revenue group', { artikelOmzetgroep: { id: 'laag' } }, 'another revenue group'],
		['inactive', { isNonActief: true }, 'inactive'],
	])('fail their order where somebody made it otherwise: %s', async (_how, more, reason) => {
		const isGroup = 'artikelOmzetgroep' in more;
		addArticle(simulator.state, {
			artikelcode: '2001',
			...(isGroup ? { artikelOmzetgroep: group(2) } : more),
		});
		const items = await importAll([planFor(1), plan(simulator, 2)]);
		expect(outcomes(items)).toEqual(['failed', 'created']);
		expect(items[0].problems[0].message).toContain(reason);
		expect(simulator.state.verkooporders).toHaveLength(1);
	});

	it('fail only the orders that need them when SnelStart refuses them, in its own words', async () => {
		const wrong = planned({ artikelcode: 'FIETS' });
		const items = await importAll([planFor(1, wrong), plan(simulator, 2), planFor(3)]);
		expect(outcomes(items)).toEqual(['failed', 'created', 'created']);
		expect(items[0].problems[0]).toMatchObject({
			code: 'refused-by-snelstart',
			value: 'ART-0003',
		});
		expect(items[0].problems[0].message).toContain('article FIETS "Nieuwe fiets" was not created');
		expect(items[0]).toMatchObject({ customerCreated: true });
	});

	it('fail only the orders that need them when the coupling may not make articles', async () => {
		const [key] = simulator.state.koppelsleutels;
		key.scopes = key.scopes.replace('artikelen:write', '');
		const items = await importAll([planFor(1), plan(simulator, 2), planFor(3)]);
		expect(outcomes(items)).toEqual(['failed', 'created', 'failed']);
		expect(items[0].problems[0].message).toContain('has no right for POST /artikelen');
	});

	it('are not made for an order whose customer is refused', async () => {
		const refused = planFor(1);
		refused.customer!.card!.email = 'geen adres';
		expect(outcomes(await importAll([refused]))).toEqual(['failed']);
		expect(withCode('2001')).toEqual([]);
	});

	it('serve no second order of the run that wants them with another VAT rate', async () => {
		const laag = planned({ artikelOmzetgroep: { id: group(2).id } });
		const items = await importAll([planFor(1), planFor(2, laag)]);
		expect(outcomes(items)).toEqual(['created', 'failed']);
		expect(items[1].problems[0].message).toContain('another revenue group');
	});

	it('fail an order whose line names an article the plan does not create', async () => {
		const wrong = planFor(1);
		wrong.articles = [];
		const [item] = await importAll([wrong]);
		expect(item).toMatchObject({ outcome: 'failed', problems: [{ value: '2001' }] });
	});
});

describe('lost and unclear answers about articles', () => {
	it.each(['lostReply', 'truncated', 'statusCommitted', 'reset'] as const)(
		'end with one article after %s',
		async (kind) => {
			simulator.addFault({ match: { method: 'POST', path: 'artikelen' }, kind });
			expect(outcomes(await importAll([planFor(1), planFor(2)]))).toEqual(['created', 'created']);
			expect(withCode('2001')).toHaveLength(1);
		},
	);

	it('leave the order to the next run when it stays unclear', async () => {
		const match = { method: 'POST', path: 'artikelen' };
		simulator.addFault({ match, kind: 'status', status: 504, times: 2 });
		const items = await importAll([planFor(1), plan(simulator, 2)]);
		expect(outcomes(items)).toEqual(['failed', 'created']);
		expect(items[0].problems[0].code).toBe('outcome-unknown');
		expect(outcomes(await importAll([planFor(1)]))).toEqual(['created']);
		expect(withCode('2001')).toHaveLength(1);
	});

	it('take the article of another run that was first', async () => {
		const runs = await Promise.all([importAll([planFor(1)]), importAll([planFor(2)])]);
		expect(runs.map(outcomes)).toEqual([['created'], ['created']]);
		expect(withCode('2001')).toHaveLength(1);
		const [article] = withCode('2001');
		for (const { regels } of simulator.state.verkooporders) {
			expect(regels[0].artikel?.id).toBe(article.id);
		}
	});
});

describe('an extra field that is matched', () => {
	const withEan = () => planned({ extraFields: { EAN: '8712345678906' } });

	beforeEach(() => {
		simulator.state.extraveldnamen.artikel.push('EAN');
	});

	it('is filled in, also after a lost answer', async () => {
		const match = { method: 'PUT', path: 'customFields' };
		simulator.addFault({ match, kind: 'lostReply' });
		expect(outcomes(await importAll([planFor(1, withEan())]))).toEqual(['created']);
		expect(withCode('2001')[0].extraVelden).toEqual([{ naam: 'EAN', waarde: '8712345678906' }]);
	});

	it('is filled in on the article of a run that was cut off before it could', async () => {
		addArticle(simulator.state, { artikelcode: '2001', omschrijving: 'Nieuwe fiets' });
		expect(outcomes(await importAll([planFor(1, withEan())]))).toEqual(['created']);
		expect(withCode('2001')[0].extraVelden).toEqual([{ naam: 'EAN', waarde: '8712345678906' }]);
	});

	it('tells another article with the same code apart', async () => {
		const extraVelden = [{ naam: 'EAN', waarde: '8700000000000' }];
		addArticle(simulator.state, { artikelcode: '2001', extraVelden });
		const [item] = await importAll([planFor(1, withEan())]);
		expect(item.outcome).toBe('failed');
		expect(item.problems[0].message).toContain('another one by its extra field');
	});

	it('is reported when it is refused, and the order goes on', async () => {
		simulator.state.extraveldnamen.artikel.pop();
		const [item] = await importAll([planFor(1, withEan())]);
		expect(item).toMatchObject({ outcome: 'created', problems: [{ value: '2001' }] });
		expect(item.problems[0].message).toContain('could not be filled in');
	});
});
