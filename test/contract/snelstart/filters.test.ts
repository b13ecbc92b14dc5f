import { addArticle, addRelation } from '../../../lab/simulators/snelstart';
import { closeAll, open, seed, type Opened } from './client';

let opened: Opened;

beforeAll(async () => {
	const state = seed();
	const germany = state.landen.find((one) => one.landcode === 'DE');
	if (germany === undefined) throw new Error('no Germany');
	const land = { id: germany.id, uri: germany.uri };
	addRelation(state, {
		naam: "O'Brien Test",
		email: 'brien@example.de',
		relatiecode: 50,
		modifiedOn: '2026-02-03T10:00:00.5',
		vestigingsAdres: {
			contactpersoon: null,
			straat: 'Weg 1',
			postcode: '10115',
			plaats: 'Berlin',
			land,
		},
	});
	addArticle(state, {
		artikelcode: 'ean-1',
		verkoopprijs: 12.5,
		voorraadControle: false,
		extraVelden: [{ naam: 'EAN', waarde: '8712345678906' }],
	});
	opened = await open({}, { seed: state });
});
afterAll(closeAll);

const GERMANY = () => opened.land('DE').id;

describe('relations', () => {
	const table: Array<[string, () => string, string[]]> = [
		['doubled quote', () => "Naam eq 'O''Brien Test'", ["O'Brien Test"]],
		['substringof', () => "substringof('Test', Naam) eq true", ["O'Brien Test"]],
		['bare substringof', () => "substringof('Test', Naam)", ["O'Brien Test"]],
		['startswith', () => "startswith(Naam,'Jan') eq true", ['Jan Jansen']],
		['endswith', () => "endswith(Email,'.de')", ["O'Brien Test"]],
		['tolower', () => "tolower(Naam) eq 'jan jansen'", ['Jan Jansen']],
		['number', () => 'Relatiecode eq 50', ["O'Brien Test"]],
		['negative', () => 'Relatiecode eq -2', ['Klant onbekend']],
		['and', () => "Relatiecode gt 0 and Email ne 'jan@example.nl'", ["O'Brien Test"]],
		[
			'or',
			() => 'Relatiecode eq -1 or Relatiecode eq -2',
			['Leverancier onbekend', 'Klant onbekend'],
		],
		['not', () => "not (Relatiecode lt 50) and not startswith(Naam,'x')", ["O'Brien Test"]],
		['null', () => 'Email eq null and Relatiecode lt -1', ['Klant onbekend']],
		['any', () => "Relatiesoort/any(r:r eq 'Leverancier')", ['Leverancier onbekend']],
		['navigation', () => `VestigingsAdres/Land/Id eq guid'${GERMANY()}'`, ["O'Brien Test"]],
		[
			'upper-case guid',
			() => `VestigingsAdres/Land/Id eq guid'${GERMANY().toUpperCase()}'`,
			["O'Brien Test"],
		],
		['datetime', () => "ModifiedOn gt datetime'2026-02-03T10:00:00'", ["O'Brien Test"]],
		['datetime with fraction', () => "ModifiedOn gt datetime'2026-02-03T10:00:00.500'", []],
		['year', () => 'year(ModifiedOn) eq 2026 and month(ModifiedOn) eq 2', ["O'Brien Test"]],
		['enum as string', () => "IncassoSoort eq 'Core'", []],
		['bool', () => 'Nonactief eq true', []],
		[
			'precedence',
			() => 'Relatiecode eq -1 or Relatiecode eq 50 and Nonactief eq true',
			['Leverancier onbekend'],
		],
	];
	test.each(table)('%s', async (_name, filter, expected) => {
		const { status, data } = await opened.api.get('/relaties', { params: { $filter: filter() } });
		expect(status).toBe(200);
		expect(data.map((one: { naam: string }) => one.naam)).toEqual(expected);
	});
});

describe('articles', () => {
	const table: Array<[string, string[]]> = [
		["Artikelcode eq 'demo_1'", ['demo_1']],
		["Artikelcode eq 'DEMO_1'", []],
		["Artikelcode eq '-1' or Artikelcode eq 'ean-1'", ['-1', 'ean-1']],
		["ExtraVelden/any(e:e/Naam eq 'EAN' and e/Waarde eq '8712345678906')", ['ean-1']],
		['Verkoopprijs eq 12.5M', ['ean-1']],
		['VrijeVoorraad ge 10', ['demo_1']],
		["VoorraadControle eq false and Artikelcode ne '-1'", ['-2', 'ean-1']],
	];
	test.each(table)('%s', async (filter, expected) => {
		const { data } = await opened.api.get('/artikelen', { params: { $filter: filter, $top: 25 } });
		expect(data.map((one: { artikelcode: string }) => one.artikelcode)).toEqual(expected);
	});

	test('article chains also compare without letter case by switch', async () => {
		opened.simulator.setSwitches({ stringCompare: 'ignoreCase' });
		const { data } = await opened.api.get("/artikelen?$filter=Artikelcode eq 'DEMO_1'");
		opened.simulator.setSwitches({ stringCompare: 'ordinal' });
		expect(data).toHaveLength(1);
	});

	test('the official example spells Voorraadcontrole', async () => {
		const path = '/artikelen?$filter=Voorraadcontrole eq true&$top=25';
		expect((await opened.api.get(path)).status).toBe(400);
		opened.simulator.setSwitches({ voorraadControleName: 'Voorraadcontrole' });
		const { data } = await opened.api.get(path);
		opened.simulator.setSwitches({ voorraadControleName: 'VoorraadControle' });
		expect(data.map((one: { artikelcode: string }) => one.artikelcode)).toEqual(['demo_1']);
	});
});

describe('refused', () => {
	const RELATION = 'SnelStart.B2B.Api.V2.Models.Relaties.RelatieModel';
	const table: Array<[string, string, string | RegExp]> = [
		['/relaties', "naam eq 'x'", `Could not find a property named 'naam' on type '${RELATION}'.`],
		[
			'/relaties',
			"Nonsense eq 'x'",
			`Could not find a property named 'Nonsense' on type '${RELATION}'.`,
		],
		['/relaties', "Uri eq 'x'", `Could not find a property named 'Uri' on type '${RELATION}'.`],
		['/artikelen', "ArtikelCode eq 'x'", /^Could not find a property named 'ArtikelCode'/],
		['/relaties', "contains(Naam,'x')", /^An unknown function with name 'contains' was found\./],
		['/relaties', "Substringof('x',Naam)", /^An unknown function with name 'Substringof'/],
		[
			'/relaties',
			"Id eq '75b4e7b0-1111-2222-3333-444455556666'",
			/^A binary operator with incompatible types/,
		],
		['/relaties', 'Id eq 75b4e7b0-1111-2222-3333-444455556666', /^Syntax error/],
		['/relaties', "Id eq guid'75b4'", /^Unrecognized 'Edm.Guid' literal/],
		[
			'/relaties',
			"ModifiedOn gt datetime'2026-01-01T00:00:00Z'",
			/^Unrecognized 'Edm.DateTime' literal/,
		],
		['/relaties', 'ModifiedOn gt 2026-01-01T00:00:00Z', /^Syntax error/],
		[
			'/relaties',
			"ModifiedOn gt datetimeoffset'2026-01-01T00:00:00Z'",
			/^A binary operator with incompatible types/,
		],
		['/relaties', "Naam eq 'x", /^There is an unterminated string literal/],
		['/relaties', "Naam eq 'x' and", /^Syntax error/],
		['/relaties', 'Naam', /^The filter expression must evaluate to a single boolean value/],
		['/relaties', "Relatiecode eq '1'", /^A binary operator with incompatible types/],
		[
			'/verkoopfacturen',
			"factuurnummer eq '1'",
			/^Could not find a property named 'factuurnummer'/,
		],
	];
	test.each(table)('%s?$filter=%s', async (path, filter, message) => {
		const { status, data } = await opened.api.get(path, { params: { $filter: filter } });
		expect(status).toBe(400);
		expect(Object.keys(data)).toEqual(['Message']);
		expect(data.Message).toEqual(
			typeof message === 'string' ? message : expect.stringMatching(message),
		);
	});

	test.each(['$expand=Relatie', '$inlinecount=allpages', '$count=true'])('%s', async (option) => {
		const { status, data } = await opened.api.get(`/relaties?${option}`);
		expect(status).toBe(400);
		expect(data.Message).toMatch(/is not allowed/);
	});
});

test('the filter name may be percent-encoded and spaces may be plus signs', async () => {
	const { data } = await opened.api.get('/relaties?%24filter=Relatiecode+eq+50');
	expect(data).toHaveLength(1);
});

test('$orderby and $select work, are ignored or are refused', async () => {
	const path = '/relaties?$orderby=Relatiecode desc&$select=Naam,Relatiecode&$top=1';
	expect((await opened.api.get(path)).data).toEqual([{ relatiecode: 50, naam: "O'Brien Test" }]);
	opened.simulator.setSwitches({ orderbySelect: 'ignored' });
	expect((await opened.api.get(path)).data[0]).toMatchObject({ relatiecode: 0, nonactief: false });
	opened.simulator.setSwitches({ orderbySelect: 'refused' });
	expect((await opened.api.get(path)).status).toBe(400);
	opened.simulator.setSwitches({ orderbySelect: 'works' });
});
