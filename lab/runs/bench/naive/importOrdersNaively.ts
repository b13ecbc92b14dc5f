import type { NaiveShop, ShopRow } from './naiveShop';
import type { NaiveSnelStart, SnelStartRow } from './naiveSnelStart';

/** What is looked up once, before the orders. */
interface Settings {
	templateId: string;
	shippingId: string;
	countryIds: Map<string, string>;
}

async function readSettings(shop: NaiveShop, books: NaiveSnelStart): Promise<Settings> {
	const templates = await books.list('/verkoopordersjablonen');
	const template = templates.find((row) => row.omschrijving === 'Webshop');
	const shipping = await books.find('/artikelen', 'Artikelcode', '9001');
	const landen = new Map(
		(await books.list('/landen')).map((row) => [String(row.landcode), row.id] as const),
	);
	const countries = (await shop.list('countries')).map(
		(row) => [String(row.id), landen.get(row.iso_code) ?? ''] as const,
	);
	if (!template || !shipping) throw new Error('The administration lacks template or article 9001');
	return { templateId: template.id, shippingId: shipping.id, countryIds: new Map(countries) };
}

const address = (row: ShopRow, { countryIds }: Settings) => ({
	contactpersoon: `${row.firstname} ${row.lastname}`.slice(0, 50),
	straat: row.address1,
	postcode: row.postcode,
	plaats: row.city,
	land: { id: countryIds.get(row.id_country) },
});

async function customerFor(
	books: NaiveSnelStart,
	customer: ShopRow,
	invoice: ShopRow,
	settings: Settings,
): Promise<SnelStartRow> {
	const known = await books.find('/relaties', 'Email', customer.email);
	if (known) return known;
	return await books.create('/relaties', {
		relatiesoort: ['Klant'],
		naam: `${customer.firstname} ${customer.lastname}`.slice(0, 50),
		email: customer.email,
		vestigingsAdres: address(invoice, settings),
		correspondentieAdres: address(invoice, settings),
	});
}

async function linesFor(books: NaiveSnelStart, details: ShopRow[]): Promise<object[]> {
	const lines: object[] = [];
	for (const detail of details) {
		const article = await books.find('/artikelen', 'Artikelcode', detail.product_reference);
		if (!article) throw new Error(`No article ${detail.product_reference}`);
		lines.push({
			artikel: { id: article.id },
			omschrijving: detail.product_name,
			stuksprijs: Number(detail.unit_price_tax_incl),
			aantal: Number(detail.product_quantity),
		});
	}
	return lines;
}

/** One order as public nodes wired by hand do it, item after item: look everything up, then write. */
async function importOrder(
	shop: NaiveShop,
	books: NaiveSnelStart,
	order: ShopRow,
	settings: Settings,
): Promise<boolean> {
	const details = await shop.list('order_details', { id_order: String(order.id) });
	const customer = await shop.byId('customers', order.id_customer);
	const invoice = await shop.byId('addresses', order.id_address_invoice);
	const delivery = await shop.byId('addresses', order.id_address_delivery);
	const key = `PS-${order.id}`;
	if (await books.find('/verkooporders', 'Betalingskenmerk', key)) return false;
	const relation = await customerFor(books, customer, invoice, settings);
	const lines = await linesFor(books, details);
	await books.create('/verkooporders', {
		relatie: { id: relation.id },
		datum: order.date_add.replace(' ', 'T'),
		betalingskenmerk: key,
		orderreferentie: order.reference,
		verkooporderBtwIngaveModel: 'Inclusief',
		verkoopordersjabloon: { id: settings.templateId },
		factuuradres: address(invoice, settings),
		afleveradres: address(delivery, settings),
		regels: [
			...lines,
			{
				artikel: { id: settings.shippingId },
				omschrijving: 'Verzendkosten',
				stuksprijs: Number(order.total_shipping_tax_incl),
				aantal: 1,
			},
		],
	});
	return true;
}

/** What a run reads once, however many orders there are. */
export interface ImportRun {
	settings: Settings;
	orders: ShopRow[];
}

export async function prepareNaiveImport(
	shop: NaiveShop,
	books: NaiveSnelStart,
): Promise<ImportRun> {
	return { settings: await readSettings(shop, books), orders: await shop.list('orders') };
}

/** Imports the first `limit` orders one by one; answers how many it created. */
export async function importOrdersNaively(
	shop: NaiveShop,
	books: NaiveSnelStart,
	{ settings, orders }: ImportRun,
	limit: number,
): Promise<number> {
	let created = 0;
	for (const order of orders.slice(0, limit)) {
		if (await importOrder(shop, books, order, settings)) created += 1;
	}
	return created;
}
