import type { SnelStartSimulator } from '../../../lab/simulators/snelstart';
import { plans, runImport, runStock, startWorld } from './world';

let simulator: SnelStartSimulator;

beforeEach(async () => {
	simulator = await startWorld();
	simulator.hook('changeCompanyInfo', { verkooporderVoorraadVanafNiveau: 'Bevestiging' });
	await runImport(simulator, plans(simulator, 1));
});

afterEach(async () => await simulator.close());

type Answered = Array<Record<string, unknown>>;

/** Runs with every list of this path as `change` leaves it, and tells what a person reads. */
async function messageWith(path: string, change: (rows: Answered) => void): Promise<string> {
	const body = JSON.parse(JSON.stringify(rowsAt(path))) as Answered;
	change(body);
	const match = { method: 'GET', path: `${path}$`, query: '^(?!.*skip=[1-9])' };
	simulator.addFault({ match, kind: 'status', status: 200, body, times: -1 });
	return (await runStock(simulator)).error?.message ?? '';
}

const rowsAt = (path: string): unknown =>
	path === '/artikelen' ? simulator.state.artikelen : simulator.state.verkooporders;

const first = (rows: Answered): Record<string, unknown> =>
	rows.find(({ artikelcode }) => artikelcode === undefined || artikelcode === '1001')!;

describe('stock of which something cannot be read is refused', () => {
	it.each<[string, string, (rows: Answered) => void]>([
		['vrijeVoorraad', 'missing', (rows) => delete first(rows).vrijeVoorraad],
		['vrijeVoorraad', 'null', (rows) => (first(rows).vrijeVoorraad = null)],
		['vrijeVoorraad', 'with a comma', (rows) => (first(rows).vrijeVoorraad = '12,5')],
		['vrijeVoorraad', 'empty', (rows) => (first(rows).vrijeVoorraad = '')],
		['vrijeVoorraad', 'a list', (rows) => (first(rows).vrijeVoorraad = [])],
		['technischeVoorraad', 'null', (rows) => (first(rows).technischeVoorraad = null)],
		['voorraadControle', 'missing', (rows) => delete first(rows).voorraadControle],
		['isNonActief', 'a text', (rows) => (first(rows).isNonActief = 'false')],
		[
			'subartikelen',
			'missing',
			(rows) => Object.assign(first(rows), { isHoofdartikel: true, subartikelen: undefined }),
		],
		[
			'subartikelen',
			'without quantity',
			(rows) => (first(rows).subartikelen = [{ id: 'x', artikelcode: '1002', aantal: null }]),
		],
	])('%s %s', async (member, _, change) => {
		const message = await messageWith('/artikelen', change);
		expect(message).toContain(`'${member}' of article 1001`);
	});

	it.each<[string, string, (rows: Answered) => void]>([
		['regels', 'missing', (rows) => delete first(rows).regels],
		['regels', 'null', (rows) => (first(rows).regels = null)],
		['aantal', 'null', (rows) => ((first(rows).regels as Answered)[0].aantal = null)],
		['aantal', 'a word', (rows) => ((first(rows).regels as Answered)[0].aantal = 'twee')],
	])('%s %s', async (member, _, change) => {
		const message = await messageWith('/verkooporders', change);
		expect(message).toContain(`'${member}' of sales order`);
	});

	it.each(['/artikelen', '/verkooporders'])('a null row of %s', async (path) => {
		expect(await messageWith(path, (rows) => rows.push(null as never))).not.toBe('');
	});

	it('numbers as decimal text are read', async () => {
		expect(await messageWith('/artikelen', (rows) => (first(rows).vrijeVoorraad = '10.00'))).toBe(
			'',
		);
	});

	it('null where no stock is kept is right', async () => {
		const change = (rows: Answered) =>
			Object.assign(first(rows), { voorraadControle: false, vrijeVoorraad: null });
		expect(await messageWith('/artikelen', change)).toBe('');
	});
});
