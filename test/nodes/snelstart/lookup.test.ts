import type { INode } from 'n8n-workflow';
import { articleOf } from '../../../nodes/SnelStart/books/articles/articleOf';
import { Articles } from '../../../nodes/SnelStart/books/articles/articles';
import { Customers } from '../../../nodes/SnelStart/books/customers/customers';
import { failureOf } from '../../../nodes/SnelStart/client/failure';
import { SnelStartReader } from '../../../nodes/SnelStart/client/snelStartReader';
import type { Answer, SnelStartRequest } from '../../../nodes/SnelStart/client/request';
import { SalesOrders } from '../../../nodes/SnelStart/books/salesOrders/salesOrders';
import type { WireArticle } from '../../../nodes/SnelStart/wire/wireArticle';
import type { WireSalesOrder } from '../../../nodes/SnelStart/wire/wireSalesOrder';
import type { WireCustomer } from '../../../nodes/SnelStart/wire/wireCustomer';

const node: INode = {
	id: '1',
	name: 'SnelStart',
	type: 'snelStart',
	typeVersion: 1,
	position: [0, 0],
	parameters: {},
};

type Behaviour = 'works' | 'ignored' | 'refused' | 'findsNothing' | 'tooLong';

/** SnelStart as it may behave, reduced to what a lookup sees: or-chains of `Property eq 'text'`. */
function reader<R extends object>(rows: R[], behaviour: Behaviour, textOf: (row: R) => string) {
	const requests: SnelStartRequest[] = [];
	const send = async (request: SnelStartRequest): Promise<Answer> => {
		requests.push(request);
		const { $filter: filter, $top: top, $skip: skip = 0 } = request.query ?? {};
		const page = (all: R[]): Answer => ({
			ok: true,
			body: all.slice(Number(skip), Number(skip) + Number(top)),
		});
		if (filter === undefined || behaviour === 'ignored') return page(rows);
		const asked = [...String(filter).matchAll(/eq '((?:[^']|'')*)'/g)].map(([, text]) =>
			text.replace(/''/g, "'"),
		);
		const refuse = behaviour === 'refused' || (behaviour === 'tooLong' && asked.length > 7);
		if (refuse) {
			const { method, path } = request;
			const body = { Message: 'The query specified in the URI is not valid.' };
			return { ok: false, failure: failureOf({ method, path, status: 400, body }) };
		}
		if (behaviour === 'findsNothing') return page([]);
		return page(rows.filter((row) => asked.includes(textOf(row))));
	};
	const sender = { send, limits: { perMinute: 500, atOnce: 4 } };
	return { reader: new SnelStartReader(sender, node), requests };
}

const order = (number: number): WireSalesOrder =>
	({ id: `o${number}`, nummer: number, betalingskenmerk: `PS-${number}` }) as WireSalesOrder;

const orders = (count: number) => Array.from({ length: count }, (_, index) => order(index + 1));
const keyOf = ({ betalingskenmerk }: WireSalesOrder) => betalingskenmerk ?? '';

describe.each<Behaviour>(['works', 'ignored', 'refused', 'findsNothing', 'tooLong'])(
	'sales orders by import key where the filter %s',
	(behaviour) => {
		it('finds what is there and says of the rest that it is not', async () => {
			const simulated = reader(orders(1200), behaviour, keyOf);
			const wanted = Array.from({ length: 60 }, (_, index) => `PS-${1170 + index}`);
			const found = await new SalesOrders(simulated.reader).byImportKey(wanted);
			expect(found.map(({ nummer }) => nummer).sort((a, b) => a - b)).toEqual(
				Array.from({ length: 31 }, (_, index) => 1170 + index),
			);
		});
	},
);

describe('what a lookup of import keys costs', () => {
	const wanted = Array.from({ length: 200 }, (_, index) => `PS-${9000 + index}`);

	it('is one request per 70 keys and one to prove the filter', async () => {
		const simulated = reader(orders(1200), 'works', keyOf);
		await new SalesOrders(simulated.reader).byImportKey(wanted);
		expect(simulated.requests).toHaveLength(4);
	});

	it('is one request less with a key known to be there', async () => {
		const simulated = reader(orders(1200), 'works', keyOf);
		await new SalesOrders(simulated.reader).byImportKey(wanted, { knownKey: 'PS-1' });
		expect(simulated.requests).toHaveLength(3);
	});

	it('is one request and a look behind it where all orders fit on one page', async () => {
		const simulated = reader(orders(40), 'works', keyOf);
		await new SalesOrders(simulated.reader).byImportKey(['PS-3', 'PS-77']);
		expect(simulated.requests).toHaveLength(2);
	});

	it('is nothing without keys', async () => {
		const simulated = reader(orders(40), 'works', keyOf);
		expect(await new SalesOrders(simulated.reader).byImportKey(['', ''])).toEqual([]);
		expect(simulated.requests).toHaveLength(0);
	});

	it('is the recent page alone when it holds all of more than a hundred keys', async () => {
		const simulated = reader(orders(400), 'ignored', keyOf);
		const keys = Array.from({ length: 150 }, (_, index) => `PS-${index + 1}`);
		const since = '2026-11-23T10:00:00Z';
		const found = await new SalesOrders(simulated.reader).byImportKey(keys, { since });
		expect(found).toHaveLength(150);
		expect(simulated.requests).toHaveLength(1);
		expect(simulated.requests[0].query?.$filter).toBe(
			"ModifiedOn ge datetime'2026-11-23T07:00:00'",
		);
	});
});

it('never takes an answer that is no list for an empty one', async () => {
	const send = async (): Promise<Answer> => ({ ok: true, body: {} });
	const broken = new SnelStartReader({ send, limits: { atOnce: 4 } }, node);
	await expect(new SalesOrders(broken).byImportKey(['PS-1'])).rejects.toThrow('did not answer');
	await expect(broken.all('/artikelen')).rejects.toThrow('did not answer');
});

describe('customers by e-mail address', () => {
	const customer = (id: number, email: string | null) =>
		({ id: `c${id}`, relatiecode: id, email }) as WireCustomer;
	const emailOf = ({ email }: WireCustomer) => email ?? '';

	it('finds an address in any case and one of several in a field', async () => {
		const rows = [
			...Array.from({ length: 300 }, (_, index) => customer(1000 + index, `k${index}@x.nl`)),
			customer(1, 'jan@example.nl'),
			customer(2, null),
		];
		const simulated = reader(rows, 'works', emailOf);
		const found = await new Customers(simulated.reader).byEmail(['Jan@Example.nl', 'K7@x.nl']);
		expect(found.map(({ id }) => id).sort()).toEqual(['c1', 'c1007']);
	});

	it('finds one of several addresses in a field when the whole list is read', async () => {
		const rows = [customer(1, 'inkoop@bv.nl; Jan@BV.nl'), customer(2, 'piet@bv.nl')];
		const simulated = reader(rows, 'refused', emailOf);
		const found = await new Customers(simulated.reader).byEmail(['jan@bv.nl']);
		expect(found.map(({ id }) => id)).toEqual(['c1']);
	});
});

it('asks for 100 articles by code in 5 requests, though every answer is as long as its question', async () => {
	const rows = Array.from({ length: 500 }, (_, index) => ({
		id: `a${index}`,
		artikelcode: `ART-${index}`,
	})) as WireArticle[];
	const simulated = reader(rows, 'works', ({ artikelcode }) => artikelcode);
	const codes = rows.slice(200, 300).map(({ artikelcode }) => artikelcode);
	expect(await new Articles(simulated.reader, articleOf).byCode(codes)).toHaveLength(100);
	expect(simulated.requests).toHaveLength(5);
});
