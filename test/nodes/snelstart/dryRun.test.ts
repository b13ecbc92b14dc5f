import { createHash } from 'node:crypto';
import type { PlannedArticle } from '../../../domain/stream/plannedArticle';
import type { PlannedRequest } from '../../../domain/stream/plannedRequest';
import type { SnelStartSimulator } from '../../../lab/simulators/snelstart';
import { importedBy, plan, startWorld } from './world';

let simulator: SnelStartSimulator;

beforeEach(async () => {
	simulator = await startWorld();
	Object.assign(simulator.state.companyInfo, {
		artikelcodeSoort: 'Alfanumeriek',
		artikelcodeMaxLengte: 30,
	});
	simulator.state.extraveldnamen.artikel.push('Webcode');
});

afterEach(async () => await simulator.close());

/** An order of a new customer for an article that is to be made, with an extra field to fill in afterwards. */
function ofNewArticle(id: number) {
	const planned = plan(simulator, id);
	const [group] = simulator.state.artikelomzetgroepen;
	const article: PlannedArticle = {
		artikelcode: 'NIEUW-1',
		omschrijving: 'Nieuw artikel',
		artikelOmzetgroep: { id: group.id },
		verkoopprijs: '10',
		voorraadControle: false,
		extraFields: { Webcode: 'W-1' },
	};
	const [line] = planned.salesOrder!.regels;
	const regels = [{ ...line, artikel: { id: '', artikelcode: 'NIEUW-1' } }];
	return { ...planned, articles: [article], salesOrder: { ...planned.salesOrder!, regels } };
}

const writes = () =>
	simulator.journal
		.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/token'))
		.map(({ method, path, bodyHash }) => `${method} ${path.replace(/^.*\/v2/, '')} ${bodyHash}`);

/** Requests as the journal has them, the names in them replaced by what SnelStart gave out. */
function asJournalled(requests: readonly PlannedRequest[], given: Record<string, string>) {
	const real = (text: string) =>
		Object.entries(given).reduce((done, [name, id]) => done.split(name).join(id), text);
	return requests.map(({ method, path, body }) => {
		const hash = createHash('sha256').update(real(JSON.stringify(body)));
		return `${method} ${real(path)} ${hash.digest('hex').slice(0, 16)}`;
	});
}

it('makes an article of several orders once, fills in its fields, and names it on their lines', async () => {
	const orders = [1, 2, 3].map(ofNewArticle);
	const dry = await importedBy(simulator, orders, { onlyReport: true });
	expect(writes()).toEqual([]);
	const real = await importedBy(simulator, orders);

	const listed = dry.flatMap(({ requests = [] }) => requests).sort((a, b) => a.at - b.at);
	const kinds = listed.map(({ method, path }) => `${method} ${path.split('/')[1]}`);
	expect(kinds.filter((kind) => kind.endsWith('artikelen'))).toEqual([
		'POST artikelen',
		'PUT artikelen',
	]);
	expect(listed.find(({ method }) => method === 'PUT')).toMatchObject({
		path: '/artikelen/{id of new article 1}/customFields',
		body: [{ name: 'Webcode', value: 'W-1' }],
	});
	expect(real.map(({ outcome }) => outcome)).toEqual(['created', 'created', 'created']);
	const made = simulator.state.artikelen.find(({ artikelcode }) => artikelcode === 'NIEUW-1')!;
	const cards = simulator.state.relaties.filter(({ email }) => email?.startsWith('klant'));
	const names = Object.fromEntries(
		listed.flatMap(({ gives, body }) => {
			const { email } = body as { email?: string };
			const card = cards.find((one) => one.email === email && email !== undefined);
			return gives && card ? [[gives, card.id]] : [];
		}),
	);
	const given = { ...names, '{id of new article 1}': made.id };
	expect(asJournalled(listed, given).sort()).toEqual(writes().sort());
});
