import type { INode } from 'n8n-workflow';
import { Customers } from '../../../nodes/SnelStart/books/customers/customers';
import { failureOf } from '../../../nodes/SnelStart/client/failure';
import { SnelStartReader } from '../../../nodes/SnelStart/client/snelStartReader';
import type { Answer, SnelStartRequest } from '../../../nodes/SnelStart/client/request';
import { addRelation } from '../../../lab/simulators/snelstart';
import { closeAll, open, type Opened } from '../../contract/snelstart/client';
import type { Customer } from '../../../domain/books/books';

afterEach(closeAll);

const node = { id: '1', name: 'SnelStart', type: 'snelStart', typeVersion: 1 } as INode;
/** What SnelStart may make of a filter; `functionsRefused`: of one with a function in it. */
type Behaviour = 'works' | 'ignored' | 'refused' | 'findsNothing' | 'functionsRefused';
const BEHAVIOURS: Behaviour[] = ['works', 'ignored', 'refused', 'findsNothing', 'functionsRefused'];

function readerOf({ api }: Opened, behaviour: Behaviour) {
	const requests: SnelStartRequest[] = [];
	const send = async (request: SnelStartRequest): Promise<Answer> => {
		requests.push(request);
		const { method, path, query = {} } = request;
		const filter = String(query.$filter ?? '');
		const paging = { $top: query.$top, $skip: query.$skip };
		if (filter !== '' && behaviour === 'findsNothing') return { ok: true, body: [] };
		const isRefused =
			behaviour === 'refused' ||
			(behaviour === 'functionsRefused' && /substringof|tolower|any\(/.test(filter));
		if (filter !== '' && isRefused) {
			const body = { Message: 'The query specified in the URI is not valid.' };
			return { ok: false, failure: failureOf({ method, path, status: 400, body }) };
		}
		const params = behaviour === 'ignored' ? paging : query;
		const { status, data } = await api.get(path, { params });
		return status === 200
			? { ok: true, body: data }
			: { ok: false, failure: failureOf({ method, path, status, body: data }) };
	};
	const limits = { perMinute: 500, atOnce: 4 };
	return { reader: new SnelStartReader({ send, limits }, node), requests };
}

/** 600 consumers without VAT number or extra field, and behind them a few customers worth finding. */
async function administration(): Promise<Opened> {
	const opened = await open();
	for (let index = 0; index < 600; index += 1) {
		addRelation(opened.state, { naam: `Klant ${index}`, email: `klant${index}@example.nl` });
	}
	addRelation(opened.state, { naam: "Bakkerij 't Hoekje", btwNummer: 'NL123456782B90' });
	addRelation(opened.state, { naam: 'Twee Adressen', email: 'Inkoop@bv.nl; Jan@BV.nl' });
	addRelation(opened.state, { naam: 'Bijna', email: 'dejan@bv.nl' });
	addRelation(opened.state, {
		naam: 'Met Account',
		extraVeldenKlant: [
			{ naam: 'Webklant', waarde: '17' },
			{ naam: 'Soort', waarde: '18' },
		],
	});
	return opened;
}

const names = (customers: Customer[]) => customers.map(({ name }) => name).sort();

describe.each(BEHAVIOURS)('customers where the filter %s', (behaviour) => {
	it('are found by VAT number, spelt as a person does', async () => {
		const { reader } = readerOf(await administration(), behaviour);
		const wanted = ['nl 1234.56.782.b90', 'BE0123456749'];
		expect(names(await new Customers(reader).byVatNumber(wanted))).toEqual(["Bakkerij 't Hoekje"]);
	});

	it('are found by name, whatever the case', async () => {
		const { reader } = readerOf(await administration(), behaviour);
		const wanted = ["Bakkerij 't Hoekje", 'Klant 599', 'Klant'];
		expect(names(await new Customers(reader).byName(wanted))).toEqual([
			"Bakkerij 't Hoekje",
			'Klant 599',
		]);
	});

	it('are found by an extra field, and by no other field with the same value', async () => {
		const { reader } = readerOf(await administration(), behaviour);
		expect(names(await new Customers(reader).byExtraField('Webklant', ['17', '18']))).toEqual([
			'Met Account',
		]);
		expect(await new Customers(reader).byExtraField('Webklant', ['18'])).toEqual([]);
	});

	it('are found by an e-mail address', async () => {
		const { reader } = readerOf(await administration(), behaviour);
		const wanted = ['klant599@example.nl', 'niemand@example.nl'];
		expect(names(await new Customers(reader).byEmail(wanted))).toEqual(['Klant 599']);
	});
});

describe('one of several e-mail addresses in a field', () => {
	it('is found without reading the list, and not taken for one that only contains it', async () => {
		const { reader, requests } = readerOf(await administration(), 'works');
		expect(names(await new Customers(reader).byEmail(['jan@bv.nl']))).toEqual(['Twee Adressen']);
		expect(requests).toHaveLength(2);
	});

	it.each<Behaviour>(['ignored', 'refused', 'findsNothing'])(
		'is found in the whole list where the filter %s',
		async (behaviour) => {
			const { reader } = readerOf(await administration(), behaviour);
			expect(names(await new Customers(reader).byEmail(['jan@bv.nl']))).toEqual(['Twee Adressen']);
		},
	);
});

describe('what the lookups cost', () => {
	it('is one request more than the filters, where they work', async () => {
		const { reader, requests } = readerOf(await administration(), 'works');
		await new Customers(reader).byName(['Klant 3', 'Niemand']);
		expect(requests).toHaveLength(2);
		await new Customers(reader).byVatNumber(['NL123456782B90', 'BE0123456749']);
		expect(requests).toHaveLength(5);
		await new Customers(reader).byExtraField('Webklant', ['99']);
		expect(requests).toHaveLength(8);
	});

	it('is nothing without values or a field', async () => {
		const { reader, requests } = readerOf(await administration(), 'works');
		await new Customers(reader).byName(['', ' ']);
		await new Customers(reader).byVatNumber([]);
		await new Customers(reader).byExtraField('', ['1']);
		expect(requests).toEqual([]);
	});

	it('is one look at all customers where none has the field, because that proves nothing', async () => {
		const { reader, requests } = readerOf(await administration(), 'works');
		expect(await new Customers(reader).byExtraField('Onbekend', ['1'])).toEqual([]);
		const unfiltered = requests.filter(({ query }) => query?.$filter === undefined);
		expect(unfiltered.length).toBeGreaterThan(2);
	});
});
