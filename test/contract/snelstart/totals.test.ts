import { addArticle, type SnelStartSwitches } from '../../../lab/simulators/snelstart';
import { closeAll, open, type Opened } from './client';

afterEach(closeAll);

type Line = [kind: 'Hoog' | 'Laag' | 'Geen', stuksprijs: number, aantal: number, korting?: number];

async function totals(
	opened: Opened,
	verkooporderBtwIngaveModel: string,
	lines: Line[],
	more: object = {},
): Promise<number[]> {
	const regels = lines.map(([kind, stuksprijs, aantal, kortingsPercentage = 0]) => {
		const group = opened.state.artikelomzetgroepen.find(
			(one) => one.verkoopNederlandBtwSoort === kind,
		);
		const artikelOmzetgroep = group ?? null;
		const artikelcode = `${kind}-${opened.state.artikelen.length}`;
		const { id } = addArticle(opened.state, { artikelcode, artikelOmzetgroep });
		return { artikel: { id }, stuksprijs, aantal, kortingsPercentage };
	});
	const { data } = await opened.api.post('/verkooporders', {
		relatie: { id: opened.customer.id },
		datum: '2026-03-01',
		verkooporderBtwIngaveModel,
		regels,
		...more,
	});
	return [data.totaalExclusiefBtw, data.totaalInclusiefBtw];
}

describe('both ways of entering prices', () => {
	const table: Array<[string, string, Line[], [number, number]]> = [
		['one high line', 'Exclusief', [['Hoog', 10, 3]], [30, 36.3]],
		['one high line', 'Inclusief', [['Hoog', 12.1, 3]], [30, 36.3]],
		[
			'mixed rates',
			'Exclusief',
			[
				['Hoog', 10, 1],
				['Laag', 10, 1],
				['Geen', 10, 1],
			],
			[30, 33],
		],
		[
			'mixed rates',
			'Inclusief',
			[
				['Hoog', 12.1, 1],
				['Laag', 10.9, 1],
				['Geen', 10, 1],
			],
			[30, 33],
		],
		['four decimals', 'Exclusief', [['Hoog', 16.4876, 2]], [32.98, 39.91]],
		['discount per line', 'Exclusief', [['Hoog', 35, 100, 10]], [3150, 3811.5]],
		[
			'negative line',
			'Inclusief',
			[
				['Hoog', 121, 1],
				['Hoog', -12.1, 1],
			],
			[90, 108.9],
		],
		['credit quantity', 'Exclusief', [['Hoog', 10, -2]], [-20, -24.2]],
		['broken quantity', 'Exclusief', [['Hoog', 9.99, 0.333]], [3.33, 4.03]],
		['float trap', 'Exclusief', [['Hoog', 1.005, 1]], [1.01, 1.22]],
	];
	test.each(table)('%s, %s', async (_name, model, lines, expected) => {
		expect(await totals(await open(), model, lines)).toEqual(expected);
	});
});

describe('rounding', () => {
	const three: Line[] = [
		['Hoog', 0.33, 1],
		['Hoog', 0.33, 1],
		['Hoog', 0.33, 1],
	];
	const table: Array<[SnelStartSwitches['rounding'], string, number[]]> = [
		['total', 'Exclusief', [0.99, 1.2]],
		['line', 'Exclusief', [0.99, 1.2]],
		['total', 'Inclusief', [0.82, 0.99]],
		['line', 'Inclusief', [0.81, 0.99]],
	];
	test.each(table)('per %s, %s', async (rounding, model, expected) => {
		expect(await totals(await open({ rounding }), model, three)).toEqual(expected);
	});
});

test('a line discount is taken of the amount or of the rounded unit price', async () => {
	const opened = await open();
	const lines: Line[] = [['Geen', 1.99, 100, 15]];
	expect(await totals(opened, 'Exclusief', lines)).toEqual([169.15, 169.15]);
	opened.state.companyInfo.regelkortingVerkooporder = 'BerekenenOverStukprijs';
	expect(await totals(opened, 'Exclusief', lines)).toEqual([169, 169]);
});

test('factuurkorting lowers every rate', async () => {
	const lines: Line[] = [
		['Hoog', 100, 1],
		['Laag', 100, 1],
	];
	expect(await totals(await open(), 'Exclusief', lines, { factuurkorting: 10 })).toEqual([
		180, 207,
	]);
});

test('the totaal of a line is recomputed, or believed by switch', async () => {
	const opened = await open();
	const regels = [{ artikel: { id: opened.article.id }, stuksprijs: 10, aantal: 3, totaal: 25 }];
	expect(await totals(opened, 'Exclusief', [], { regels })).toEqual([30, 36.3]);
	opened.simulator.setSwitches({ lineTotal: 'used' });
	expect(await totals(opened, 'Exclusief', [], { regels })).toEqual([25, 30.25]);
});

test('the rate is that of the order date', async () => {
	const lines: Line[] = [['Laag', 100, 1]];
	const more = { datum: '2018-12-31' };
	expect(await totals(await open(), 'Exclusief', lines, more)).toEqual([100, 106]);
});

describe('abroad', () => {
	const lines: Line[] = [
		['Hoog', 100, 1],
		['Laag', 100, 1],
	];
	const table: Array<[string, string, boolean, string | null, number]> = [
		['home', 'NL', true, null, 230],
		['consumer, setting off', 'DE', false, null, 230],
		['German consumer', 'DE', true, null, 226],
		['French consumer', 'FR', true, null, 225.5],
		['Belgian consumer', 'BE', true, null, 227],
		['German business', 'DE', true, 'DE123456788', 200],
		['Dutch business', 'NL', true, 'NL123456782B90', 230],
		['outside the EU', 'US', true, null, 200],
	];
	test.each(table)('%s', async (_name, country, isOn, btwNummer, expected) => {
		const opened = await open();
		opened.state.companyInfo.factureerBuitenlandsBtw = isOn;
		opened.customer.btwNummer = btwNummer;
		const afleveradres = { straat: 'Weg 1', land: opened.land(country) };
		const [, inclusive] = await totals(opened, 'Exclusief', lines, { afleveradres });
		expect(inclusive).toBe(expected);
	});

	test('the reduced rate and businesses are switches', async () => {
		const opened = await open({ foreignReducedRate: 'RRH', foreignBusinessVat: 'domestic' });
		opened.state.companyInfo.factureerBuitenlandsBtw = true;
		const to = async (country: string) => {
			const afleveradres = { straat: 'Weg 1', land: opened.land(country) };
			return (await totals(opened, 'Exclusief', lines, { afleveradres }))[1];
		};
		expect([await to('FR'), await to('US')]).toEqual([230, 230]);
	});
});
