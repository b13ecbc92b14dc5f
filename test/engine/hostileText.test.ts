import { spreadsheetText } from '../../domain/page/spreadsheetText';
import type { TemplateRun } from '../../lab/runs/runTemplate';
import type { WebshopWorld } from '../../lab/worlds';
import type { Row } from '../../lab/simulators/prestashop/types';
import { faultsOf, mainJob, NO_FAULTS, type MainJob } from './mainJob';
import { cdata } from '../../nodes/PrestaShop/client/cdata';

/** What people, and people who mean harm, type into a web shop. */
const TEXTS = [
	"' or 1 eq 1 or Email eq '",
	"a') or true or ('",
	"'; DROP TABLE ps_orders;--",
	']]><evil/><![CDATA[',
	'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>&x;',
	'<script>alert(1)</script>',
	'"><img src=x onerror=alert(1)>',
	"=cmd|'/C calc'!A0",
	'=HYPERLINK("http://x","y")',
	'+1+1',
	'-2+3',
	'@SUM(1+1)',
	'{{ $json.customerName }}',
	'={{ $env.PATH }}',
	'={{ $("Plan").all() }}',
	'${process.env.HOME}',
	'{{#each this}}x{{/each}}',
	'%27%20or%201%20eq%201',
	'%00%0d%0aX-Header: 1',
	'&filter[id]=1&display=full',
	'[1|2],[3]',
	'\\\' \\" \\u0027',
	'bell \u0007, escape \u001b[31m, nul \u0000.',
	'tab\tnew\r\nline',
	'\u202Eright to left\u202C',
	'𝒳'.repeat(60),
	'é'.repeat(80),
	'__proto__',
	'constructor',
	'null',
	'undefined',
	'0',
];

const EMAILS = [
	"o'hara",
	"x'or'1'eq'1",
	"a'')or(true",
	'a+b&c=d#e?f',
	'{{$env.path}}',
	'=cmd|calc!a0',
	'100%25%27',
	'$filter=1',
	'__proto__',
	'a/b\\c',
];

const CODES = ["O'NEIL-1", 'A&B #2', 'C%27D', "E') or ('", 'G"H+I', '={{ 1 }}', '<b>', '[1|2]'];

const inTurn = <T>(list: readonly T[], index: number): T => list[index % list.length];

function eachRow(
	world: WebshopWorld,
	table: string,
	change: (row: Row, index: number) => void,
): void {
	(world.prestaShop.tables[table] ?? []).forEach(change);
}

/** Hostile names, streets, references and product names everywhere; who ordered what from whom stays the same. */
function withHostileTexts(world: WebshopWorld): void {
	eachRow(world, 'customers', (row, index) => {
		row.firstname = inTurn(TEXTS, index);
		row.lastname = inTurn(TEXTS, index + 1);
	});
	eachRow(world, 'addresses', (row, index) => {
		const person = Number(row.id_customer);
		row.company = person % 3 === 0 ? inTurn(TEXTS, person) : '';
		row.firstname = inTurn(TEXTS, person + 2);
		row.lastname = inTurn(TEXTS, person + 3);
		row.address1 = `${inTurn(TEXTS, index + 4)} 12`;
		row.address2 = inTurn(TEXTS, index + 5);
		row.city = inTurn(TEXTS, index + 6);
		row.phone = inTurn(TEXTS, index + 7);
		row.other = inTurn(TEXTS, index + 8);
	});
	eachRow(world, 'orders', (row, index) => {
		row.reference = inTurn(TEXTS, index).slice(0, 9);
		row.note = inTurn(TEXTS, index);
		row.gift_message = inTurn(TEXTS, index + 1);
	});
	eachRow(world, 'order_details', (row, index) => {
		row.product_name = inTurn(TEXTS, index);
	});
}

/** The same address for the same person, in the shop and on the card. */
function withHostileEmails(world: WebshopWorld): void {
	const hostile = new Map<string, string>();
	const changed = (email: string) => {
		const key = email.toLowerCase();
		const next = `${inTurn(EMAILS, hostile.size)}${hostile.size}@example.nl`;
		if (!hostile.has(key)) hostile.set(key, next);
		return hostile.get(key) ?? next;
	};
	eachRow(world, 'customers', (row) => {
		if (String(row.email).includes('@')) row.email = changed(String(row.email));
	});
	for (const card of world.snelStart.relaties) {
		if (card.email?.includes('@') && !card.email.includes(';')) card.email = changed(card.email);
	}
}

/** The same code for the same article on both sides. */
function withHostileCodes(world: WebshopWorld): void {
	const own = world.snelStart.artikelen.filter(({ artikelcode }) => !/^90\d\d$/.test(artikelcode));
	const renamed = new Map(
		own
			.slice(0, 40)
			.map(({ artikelcode }, index) => [artikelcode, `${inTurn(CODES, index)}${index}`]),
	);
	for (const article of own) {
		article.artikelcode = renamed.get(article.artikelcode) ?? article.artikelcode;
	}
	for (const table of ['products', 'combinations']) {
		eachRow(world, table, (row) => {
			row.reference = renamed.get(String(row.reference)) ?? row.reference;
		});
	}
	eachRow(world, 'order_details', (row) => {
		row.product_reference = renamed.get(String(row.product_reference)) ?? row.product_reference;
	});
}

/** As SnelStart keeps it: on one line, without control characters, cut to the length of the field. */
const kept = (text: string, max: number): string => {
	const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
	return [...line].reduce((cut, one) => (cut.length + one.length > max ? cut : cut + one), '');
};

/** Refused by SnelStart as documented: then the next size is tried. */
const PROBE_OF_THE_PAGE_SIZE = '$top=500&$skip=0';

describe('hostile text from the shop', () => {
	let job: MainJob;
	let first: TemplateRun & { report: NonNullable<TemplateRun['report']> };
	let second: typeof first;
	let cardsBefore: string[];
	beforeAll(async () => {
		job = await mainJob({
			orders: 60,
			articles: 80,
			prepare: (world) => {
				withHostileTexts(world);
				withHostileEmails(world);
				withHostileCodes(world);
			},
		});
		cardsBefore = job.snelStart.state.relaties.map((row) => JSON.stringify(row));
		first = await job.runWell();
		second = await job.runWell();
	});
	afterAll(async () => await job.close());

	const shopRow = (table: string, id: unknown): Row =>
		job.prestaShop.state.tables[table].find((row) => String(row.id) === String(id)) as Row;

	it('changes nothing about what becomes of the orders, the cards and the stock', () => {
		// Who has another name now than on his card gets another card.
		expect(faultsOf(job.verdict())).toEqual({ ...NO_FAULTS, duplicateCustomers: 1 });
		expect(first.report.counts.orders.created).toBeGreaterThan(20);
		expect({ added: second.salesOrdersAdded, stock: second.stockWrites }).toEqual({
			added: 0,
			stock: 0,
		});
	});

	it('leaves every card alone that was there', () => {
		const now = new Set(job.snelStart.state.relaties.map((row) => JSON.stringify(row)));

		expect(cardsBefore.filter((row) => !now.has(row))).toEqual([]);
	});

	it('stands in the books as it was typed, within the length of the field', () => {
		const created = job.snelStart.state.verkooporders.filter(({ betalingskenmerk }) =>
			first.report.created.some(({ orderId }) => betalingskenmerk === `PS-${orderId}`),
		);

		expect(created.length).toBeGreaterThan(20);
		for (const row of created) {
			const order = shopRow('orders', row.betalingskenmerk?.replace('PS-', ''));
			const address = shopRow('addresses', order.id_address_invoice);
			expect(row.orderreferentie).toBe(kept(String(order.reference), 50));
			expect(row.factuuradres?.plaats).toBe(kept(String(address.city), 50));
			expect(row.factuuradres?.contactpersoon).toContain(
				kept(`${address.firstname} ${address.lastname}`, 50),
			);
			const names = job.prestaShop.state.tables.order_details
				.filter(({ id_order }) => String(id_order) === String(order.id))
				.map(({ product_name }) => kept(String(product_name), 250));
			const lines = row.regels.map(({ omschrijving }) => omschrijving);
			for (const name of names) expect(lines.join('\n')).toContain(name);
		}
	});

	it('gives requests that both services understand', () => {
		for (const { snelStart, prestaShop } of [first.journals, second.journals]) {
			const odd = [...snelStart, ...prestaShop].filter(
				({ status, unknownRoute, query }) =>
					(status >= 400 && query !== PROBE_OF_THE_PAGE_SIZE) || unknownRoute,
			);

			expect(odd.map(({ method, path, query, status }) => [status, method, path, query])).toEqual(
				[],
			);
		}
	});

	it('is text on the page of the report, and no formula where that is opened in a spreadsheet', () => {
		const html = first.report.html!;
		const cells = [...html.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, text]) => text);

		expect(html).toContain('&lt;script&gt;');
		expect(html).not.toMatch(/<script|<img|onerror=[^&]*>|<evil|<!ENTITY/i);
		expect(cells.length).toBeGreaterThan(100);
		expect(
			cells.filter((cell) => /^\s*(=|\+\D|@|-[^\d]|&#x3D;)/.test(cell) && cell !== '-'),
		).toEqual([]);
	});
});

describe('text in a table cell', () => {
	it.each(TEXTS)('starts no formula: %j', (text) => {
		expect(spreadsheetText(text)).not.toMatch(/^[\s\p{Cc}]*[=@|]|^[\s\p{Cc}]*[+-]\D/u);
	});

	it.each(['-12', '-3.50', '12', 'Jansen', '', '-0,05'])('stays as it is: %j', (text) => {
		expect(spreadsheetText(text)).toBe(text);
	});
});

describe('text in XML', () => {
	it.each(TEXTS)('stays inside its section: %j', (text) => {
		const inside = cdata(text).slice('<![CDATA['.length, -']]>'.length);

		expect(inside.replaceAll(/]]]]><!\[CDATA\[>|]]>&#13;<!\[CDATA\[/g, '')).not.toContain(']]>');
		expect(inside.replace(/[\t\r\n\u007f-\u009f]/g, '')).not.toMatch(/\p{Cc}/u);
	});
});
