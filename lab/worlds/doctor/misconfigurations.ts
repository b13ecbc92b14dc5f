import { addArticle, addTemplate } from '../../simulators/snelstart';
import type { Fault, PrestaShopVersion } from '../../simulators/prestashop';
import type { Verkooporder } from '../../simulators/snelstart/tables';
import { configure, makePack, pickWare, place, type SetUp } from './setUp';

/** Something that is set up wrong. */
export interface Misconfiguration {
	/** What it has to be called. */
	code: string;
	/** Which side shows it; `codes` are both sides of an article. */
	side: 'shop' | 'books' | 'settings' | 'codes';
	/** The release of PrestaShop that has it; any where it is left out. */
	version?: PrestaShopVersion;
	/** Nothing else of that side, or of what is held against it, need be seen behind it. */
	blinds?: true;
	/** Puts it wrong, and answers what a finding has to name; nothing for the whole. */
	seed(setUp: SetUp): string | void;
}

/** A name that a run has to make of this machine: nobody else has it. */
export const SHOP_NAME = 'www.winkel.example';

const ALWAYS = -1;
const DAY = 86_400_000;
const READ = ['GET', 'HEAD'] as const;

const booksFault = (fault: Omit<Fault, 'times'>) => (pair: SetUp) => {
	pair.books.addFault({ ...fault, times: ALWAYS } as Fault);
};

const shopFault = (fault: Omit<Fault, 'times'>) => (pair: SetUp) => {
	pair.shop.addFault({ ...fault, times: ALWAYS } as Fault);
};

/** Something that one of these parts answers with a failure of the server. */
const partFails =
	(side: 'shop' | 'books', parts: readonly string[]) =>
	(pair: SetUp): string => {
		const part = pair.random.pick(parts);
		const path = side === 'shop' ? `/api/${part}(\\?|$)` : `/v2/${part}(\\?|$)`;
		const fault = { kind: 'status', status: 500, match: { method: 'GET', path } } as const;
		(side === 'shop' ? shopFault : booksFault)(fault)(pair);
		return part;
	};

/** More articles than a development key may read in a minute at 25 a page. */
const MANY_ARTICLES = 2600;

/** Resources of which a new shop may hold no row. */
const EMPTY_TABLES = [
	'customizations',
	'order_payments',
	'order_slip',
	'product_option_values',
	'product_options',
];

/** Takes a right from the key that is in use. */
function permit({ shop }: SetUp, resource: string, verbs: readonly string[]): string {
	const key = shop.state.keys[0];
	const all = Object.keys(shop.state.tables).filter((name) => name !== resource);
	const rights = key.permissions['*'] ?? [];
	key.permissions = Object.fromEntries(
		[...all, ...EMPTY_TABLES]
			.filter((name) => name !== resource)
			.map((name) => [name, key.permissions[name] ?? rights]),
	);
	if (verbs.length > 0) key.permissions[resource] = [...verbs] as typeof rights;
	return resource;
}

const setting =
	(name: string, value: string) =>
	({ shop }: SetUp) =>
		configure(shop.state.tables.configurations, name, value);

const scope =
	(name: string) =>
	({ books }: SetUp) => {
		const [key] = books.state.koppelsleutels;
		key.scopes = key.scopes
			.split(' ')
			.filter((one) => one !== name)
			.join(' ');
		return name;
	};

const company =
	(values: object) =>
	({ books }: SetUp) => {
		Object.assign(books.state.companyInfo, values);
	};

const choose =
	(values: object, about?: string) =>
	({ settings }: SetUp) => {
		Object.assign(settings, values);
		return about;
	};

const costArticle =
	(change: object) =>
	({ books, random }: SetUp) => {
		const code = random.pick(['9005', '9006', '9007', '9008']);
		Object.assign(books.state.artikelen.find(({ artikelcode }) => artikelcode === code)!, change);
		return code;
	};

const webshopTemplate = ({ state }: SetUp['books']) =>
	state.verkoopordersjablonen.find(({ omschrijving }) => omschrijving === 'Webshop')!;

/** Sales orders on the template that the link did not make. */
const salesOrders =
	(reference: string) =>
	({ books, random }: SetUp) => {
		const template = books.state.verkoopordersjablonen.find(
			({ omschrijving }) => omschrijving === 'Webshop',
		)!;
		const [relation] = books.state.relaties;
		const id = random.guid();
		books.state.verkooporders.push({
			id,
			uri: `/verkooporders/${id}`,
			nummer: 90_000 + random.int(1, 999),
			relatie: { id: relation.id, uri: relation.uri },
			procesStatus: 'Order',
			modifiedOn: new Date(Date.now() - DAY).toISOString().slice(0, 19),
			datum: new Date(Date.now() - DAY).toISOString().slice(0, 10),
			betalingskenmerk: reference,
			verkoopordersjabloon: { id: template.id, uri: template.uri },
			regels: [],
			totaalInclusiefBtw: 0,
			totaalExclusiefBtw: 0,
		} as unknown as Verkooporder);
		return 'Webshop';
	};

const recode = (change: (code: string) => string) => (pair: SetUp) => {
	const { product } = pickWare(pair);
	product.reference = change(String(product.reference));
	return String(product.reference).trim();
};

const rowsIn = (mapping: unknown): unknown[] =>
	(mapping as { row?: unknown[] } | undefined)?.row ?? [];

/** One of each kind that the two APIs and the settings can show. */
export const MISCONFIGURATIONS: readonly Misconfiguration[] = [
	// how the shop is reached
	{
		code: 'shop-key-length',
		side: 'shop',
		blinds: true,
		seed: ({ credentials }) => void (credentials.prestaShopApi.webserviceKey = 'KORT'),
	},
	{
		code: 'shop-key-unknown',
		side: 'shop',
		blinds: true,
		seed: ({ credentials }) => void (credentials.prestaShopApi.webserviceKey = 'X'.repeat(32)),
	},
	{
		code: 'shop-key-without-rights',
		side: 'shop',
		blinds: true,
		seed: ({ shop }) => void (shop.state.keys[0].permissions = {}),
	},
	{
		code: 'shop-webservice-off',
		side: 'shop',
		blinds: true,
		seed: ({ shop }) => shop.setSwitches({ webserviceEnabled: false }),
	},
	{
		code: 'shop-key-dropped',
		side: 'shop',
		blinds: true,
		seed: ({ shop }) => shop.setSwitches({ authorizationDropped: true }),
	},
	{
		code: 'shop-redirects',
		side: 'shop',
		blinds: true,
		seed: ({ shop }) => shop.setSwitches({ domain: 'www.winkel.example' }),
	},
	{
		code: 'shop-no-webservice',
		side: 'shop',
		blinds: true,
		seed: ({ credentials }) => void (credentials.prestaShopApi.shopUrl += '/andere-map'),
	},
	{
		code: 'shop-not-reached',
		side: 'shop',
		blinds: true,
		seed: ({ credentials }) => void (credentials.prestaShopApi.shopUrl = 'http://127.0.0.1:9'),
	},
	{ code: 'shop-text-around', side: 'shop', blinds: true, seed: shopFault({ kind: 'printed' }) },
	{
		code: 'shop-web-page',
		side: 'shop',
		blinds: true,
		seed: shopFault({ kind: 'html', status: 200 }),
	},
	{
		code: 'shop-key-empty',
		side: 'shop',
		blinds: true,
		seed: ({ credentials }) => void (credentials.prestaShopApi.webserviceKey = ''),
	},
	{
		code: 'shop-key-of-other-shop',
		side: 'shop',
		blinds: true,
		seed: ({ shop }) => void (shop.state.keys[0].shops = [2]),
	},
	{
		code: 'shop-too-many-requests',
		side: 'shop',
		blinds: true,
		seed: shopFault({ kind: '429', retryAfter: 1 }),
	},
	{
		code: 'shop-fails',
		side: 'shop',
		blinds: true,
		seed: shopFault({ kind: 'status', status: 500, body: '' }),
	},
	{
		code: 'shop-refuses',
		side: 'shop',
		blinds: true,
		seed: shopFault({
			...{ kind: 'status', status: 400 },
			body: { errors: [{ code: 999, message: 'Module beveiliging: niet toegestaan' }] },
		}),
	},
	{
		code: 'shop-without-https',
		side: 'shop',
		seed: ({ credentials }) => {
			const { port } = new URL(credentials.prestaShopApi.shopUrl);
			credentials.prestaShopApi.shopUrl = `http://${SHOP_NAME}:${port}`;
			return SHOP_NAME;
		},
	},
	{
		code: 'shop-part-unreadable',
		side: 'shop',
		blinds: true,
		seed: partFails('shop', [
			...['addresses', 'carriers', 'combinations', 'customers', 'order_details'],
			...['order_payments', 'order_slip', 'product_options', 'stock_availables', 'taxes'],
		]),
	},
	{
		code: 'shop-version-hidden',
		side: 'shop',
		seed: ({ shop }) => shop.setSwitches({ versionHidden: true }),
	},
	// what its key may do
	{
		code: 'shop-right-missing',
		side: 'shop',
		seed: (pair) =>
			permit(pair, pair.random.pick(['customers', 'carriers', 'product_option_values']), []),
	},
	{
		code: 'shop-right-optional',
		side: 'shop',
		seed: (pair) =>
			permit(pair, pair.random.pick(['order_slip', 'order_histories', 'order_payments']), []),
	},
	{
		code: 'shop-stock-read-only',
		side: 'shop',
		seed: (pair) => permit(pair, 'stock_availables', READ),
	},
	{
		code: 'shop-put-blocked',
		side: 'shop',
		seed: (pair) => {
			for (const method of ['PUT', 'PATCH']) {
				shopFault({ kind: 'html', status: 405, match: { method } })(pair);
			}
		},
	},
	{
		code: 'shop-patch-missing',
		side: 'shop',
		version: '8.2.1',
		seed: (pair) => permit(pair, 'stock_availables', [...READ, 'PUT']),
	},
	{
		code: 'shop-patch-blocked',
		side: 'shop',
		version: '9.0.3',
		seed: shopFault({ kind: 'html', status: 405, match: { method: 'PATCH' } }),
	},
	{ code: 'shop-version-old', side: 'shop', version: '1.6.1.24', seed: () => '1.6' },
	// how the shop is set
	{
		code: 'shop-clock',
		side: 'shop',
		seed: ({ shop, random }) =>
			shop.setSwitches({
				now: new Date(
					Date.now() + random.pick([-1, 1]) * random.int(10, 300) * 60_000,
				).toISOString(),
			}),
	},
	{ code: 'shop-zone', side: 'shop', seed: setting('PS_TIMEZONE', 'America/New_York') },
	{ code: 'shop-stock-management-off', side: 'shop', seed: setting('PS_STOCK_MANAGEMENT', '0') },
	{ code: 'shop-sells-out-of-stock', side: 'shop', seed: setting('PS_ORDER_OUT_OF_STOCK', '1') },
	{ code: 'shop-issues-invoices', side: 'shop', seed: setting('PS_INVOICE', '1') },
	{
		code: 'shop-without-orders',
		side: 'shop',
		blinds: true,
		seed: ({ shop }) => void shop.state.tables.orders.splice(0),
	},
	{
		code: 'shop-multistore',
		side: 'shop',
		seed: ({ shop }) => {
			const [first] = shop.state.tables.shops;
			shop.state.tables.shops.push({ ...first, id: 2, name: 'Tweede winkel' });
		},
	},
	{
		code: 'shop-state-unpaid',
		side: 'shop',
		seed: ({ shop }) => {
			shop.state.tables.orders.forEach((row) => Object.assign(row, { current_state: '3' }));
			Object.assign(shop.state.tables.order_states.find(({ id }) => id === 3)!, { paid: '0' });
		},
	},
	{
		code: 'shop-foreign-currency',
		side: 'shop',
		seed: ({ shop }) => {
			Object.assign(shop.state.tables.orders.at(-1)!, { id_currency: '2' });
			return 'USD';
		},
	},
	{
		code: 'shop-orders-wait-long',
		side: 'shop',
		seed: ({ shop, random }) => {
			const { configurations, order_states: states } = shop.state.tables;
			const language = configurations.find(({ name }) => name === 'PS_LANG_DEFAULT')!.value;
			const wanted = random.pick([1, 10]);
			for (let count = random.int(3, 5); count > 0; count -= 1) {
				const placed = new Date(Date.now() - random.int(18, 50) * DAY).toISOString();
				const dateAdd = placed.slice(0, 19).replace('T', ' ');
				place(shop, random, ['LAMP'], { stateId: wanted, dateAdd });
			}
			const { name } = states.find(({ id }) => id === wanted)!;
			return (name as unknown as Array<{ id: string; value: string }>).find(
				({ id }) => id === language,
			)?.value;
		},
	},
	// what modules add, and packs
	...(['total', 'line'] as const).map(
		(hiddenIn): Misconfiguration => ({
			code: 'module-fee-without-article',
			side: 'settings',
			seed: ({ shop, random, settings }) => {
				delete settings.costs;
				place(shop, random, ['LAMP'], {
					...{ module: 'betaalmodule', payment: 'iDEAL' },
					paymentFee: { amountTaxIncl: '0.35', hiddenIn },
				});
				return 'betaalmodule';
			},
		}),
	),
	{
		code: 'module-gift-card-without-article',
		side: 'settings',
		seed: ({ shop, random, settings }) => {
			delete settings.costs;
			place(shop, random, ['LAMP', 'TAS'], {
				...{ module: 'betaalmodule', payment: 'iDEAL' },
				vouchers: [{ name: 'Cadeaubon 10 euro', amountTaxIncl: '10.000000' }],
			});
			return 'betaalmodule';
		},
	},
	{
		code: 'pack-without-recipe',
		side: 'codes',
		seed: (pair) => {
			const { article, code } = makePack(pair);
			// A recipe has no stock of its own; without it that would be wrong as well.
			const plain = { isHoofdartikel: false, subartikelen: [], voorraadControle: true };
			Object.assign(article, plain);
			return code;
		},
	},
	{
		code: 'recipe-differs-from-pack',
		side: 'codes',
		seed: (pair) => {
			const { article, code } = makePack(pair);
			article.subartikelen[0].aantal += 1;
			return code;
		},
	},
	// how SnelStart is reached
	{
		code: 'books-subscription-key',
		side: 'books',
		blinds: true,
		seed: ({ books }) => books.setSwitches({ subscription: 'expired' }),
	},
	{
		code: 'books-client-key',
		side: 'books',
		blinds: true,
		seed: ({ credentials }) => void (credentials.snelStartApi.clientKey = 'ingetrokken'),
	},
	{
		code: 'books-address',
		side: 'books',
		blinds: true,
		seed: ({ credentials }) =>
			void (credentials.snelStartApi.apiUrl = credentials.snelStartApi.apiUrl.replace(
				'/v2',
				'/v1',
			)),
	},
	{
		code: 'books-not-reached',
		side: 'books',
		blinds: true,
		seed: ({ credentials }) => void (credentials.snelStartApi.apiUrl = 'http://127.0.0.1:9/v2'),
	},
	{
		code: 'books-fails',
		side: 'books',
		blinds: true,
		seed: booksFault({ kind: 'status', status: 500, match: { path: '/v2/' } }),
	},
	{
		code: 'books-quota',
		side: 'books',
		blinds: true,
		seed: booksFault({
			...{ kind: 'status', status: 403, match: { path: '/v2/' } },
			body: {
				statusCode: 403,
				message: 'Out of call volume quota. Quota will be replenished in 00:52:10.',
			},
		}),
	},
	{
		code: 'books-licence',
		side: 'books',
		blinds: true,
		seed: booksFault({
			...{ kind: 'status', status: 400, match: { path: '/v2/' } },
			body: [
				{
					errorCode: 'ALG-0001',
					message: 'Het ingelogde account heeft geen recht op deze functie',
				},
			],
		}),
	},
	{
		code: 'books-refuse',
		side: 'books',
		blinds: true,
		seed: booksFault({
			...{ kind: 'status', status: 400, match: { path: '/v2/' } },
			body: [{ errorCode: 'ALG-0002', message: 'De administratie wordt geconverteerd' }],
		}),
	},
	{
		code: 'books-part-unreadable',
		side: 'books',
		blinds: true,
		seed: partFails('books', [
			...['relaties', 'landen', 'artikelomzetgroepen', 'btwtarieven'],
			...['verkoopordersjablonen', 'verkooporders', 'artikelen'],
		]),
	},
	{
		code: 'books-catalogue-budget',
		side: 'books',
		seed: ({ books, credentials }) => {
			Object.assign(credentials.snelStartApi, {
				product: 'development',
				keyMadeOn: new Date(Date.now() - 5 * DAY).toISOString(),
			});
			for (let place = 0; place < MANY_ARTICLES; place += 1) {
				addArticle(books.state, { artikelcode: `BALIE-${place}` });
			}
			return String(Math.ceil(books.state.artikelen.length / 25));
		},
	},
	// what its key may do
	{
		code: 'books-right-missing',
		side: 'books',
		blinds: true,
		seed: (pair) =>
			scope(
				pair.random.pick([
					...['orders:write', 'relaties:write', 'relaties:read'],
					...['artikelen:read', 'orders:read', 'settings:read'],
				]),
			)(pair),
	},
	{
		code: 'books-development-key-ends',
		side: 'books',
		seed: ({ credentials, random }) =>
			void Object.assign(credentials.snelStartApi, {
				product: 'development',
				keyMadeOn: new Date(Date.now() - random.int(80, 88) * DAY).toISOString(),
			}),
	},
	{
		code: 'books-development-key-undated',
		side: 'books',
		seed: ({ credentials }) => void (credentials.snelStartApi.product = 'development'),
	},
	{
		code: 'books-other-administration',
		side: 'books',
		seed: choose({ options: { administration: '11111111-2222-4333-8444-555555555555' } }),
	},
	// how it is set
	{
		code: 'books-stock-counted-late',
		side: 'books',
		seed: company({ verkooporderVoorraadVanafNiveau: 'FactuurEnContantbon' }),
	},
	{
		code: 'books-stock-not-begun',
		side: 'books',
		seed: company({
			begindatumVoorraadtelling: new Date(Date.now() + 90 * DAY).toISOString().slice(0, 19),
		}),
	},
	{ code: 'books-backorders', side: 'books', seed: company({ backorderGebruiken: true }) },
	// what was chosen
	{ code: 'start-missing', side: 'settings', seed: choose({ importFrom: '' }) },
	{
		code: 'start-ahead',
		side: 'settings',
		seed: choose({ importFrom: new Date(Date.now() + 3 * DAY).toISOString() }),
	},
	{
		code: 'start-long-ago',
		side: 'settings',
		seed: choose({ importFrom: new Date(Date.now() - 500 * DAY).toISOString() }),
	},
	{ code: 'prefix-missing', side: 'settings', seed: choose({ importKeyPrefix: '' }) },
	{
		code: 'prefix-ends-in-digit',
		side: 'settings',
		seed: choose({ importKeyPrefix: 'WEB2' }, 'WEB2'),
	},
	{ code: 'template-not-chosen', side: 'settings', seed: choose({ salesOrderTemplate: '' }) },
	{
		code: 'template-missing',
		side: 'settings',
		seed: choose({ salesOrderTemplate: 'Webwinkel oud' }, 'Webwinkel oud'),
	},
	{
		code: 'template-inactive',
		side: 'settings',
		seed: ({ books }) => {
			Object.assign(webshopTemplate(books), { nonactief: true });
			return 'Webshop';
		},
	},
	{
		code: 'template-twice',
		side: 'settings',
		seed: ({ books }) => void addTemplate(books.state, { omschrijving: 'webshop' }),
	},
	{
		code: 'template-holds-orders',
		side: 'settings',
		seed: ({ books }) =>
			void Object.assign(webshopTemplate(books), { nieuweOrdersBlokkeren: true }),
	},
	{ code: 'template-with-manual-orders', side: 'settings', seed: salesOrders('') },
	{ code: 'template-with-other-link', side: 'settings', seed: salesOrders('SC778') },
	{
		code: 'template-other-prices',
		side: 'settings',
		seed: ({ books, settings }) => {
			const { prijsIngaveExclusiefBtw: without } = webshopTemplate(books);
			settings.salesOptions = { priceMode: without ? 'incl' : 'excl' };
			return 'Webshop';
		},
	},
	{
		code: 'rule-payment-unused',
		side: 'settings',
		seed: ({ settings, random }) => {
			const value = random.pick(['Klarna*', 'paypal', 'Achteraf betalen']);
			const rows = [{ when: 'payment', payment: { __rl: true, mode: 'name', value } }];
			settings.mapping = { row: [...rowsIn(settings.mapping), ...rows] };
			return value;
		},
	},
	{
		code: 'rule-carrier-unused',
		side: 'settings',
		seed: ({ settings }) => {
			const carrier = { __rl: true, mode: 'name', value: 'Fietskoerier' };
			settings.costs = { byCarrier: { row: [{ carrier, shipping: ['9001'] }] } };
			return 'Fietskoerier';
		},
	},
	{
		code: 'rule-payment-unused',
		side: 'settings',
		seed: ({ settings }) => {
			const rules = [{ payment: 'op rekening', carrier: '', when: 'atOnce' }];
			settings.ordersSettings = { importRules: { rules } };
			return 'op rekening';
		},
	},
	{
		code: 'cost-article-not-chosen',
		side: 'settings',
		seed: choose({ costArticles: '', costs: {} }),
	},
	{
		code: 'cost-article-missing',
		side: 'settings',
		seed: ({ settings }) => {
			settings.costArticles = `${String(settings.costArticles)}, 9099`;
			return '9099';
		},
	},
	{ code: 'cost-article-inactive', side: 'settings', seed: costArticle({ isNonActief: true }) },
	{
		code: 'cost-article-with-stock',
		side: 'settings',
		seed: costArticle({ voorraadControle: true }),
	},
	{
		code: 'cost-article-without-group',
		side: 'settings',
		seed: costArticle({ artikelOmzetgroep: null }),
	},
	{
		code: 'rate-without-cost-article',
		side: 'settings',
		seed: choose({ costArticles: '9001, 9003, 9005' }, '9'),
	},
	// what both hold of an article
	{
		code: 'rate-without-group',
		side: 'codes',
		seed: ({ shop }) => {
			Object.assign(shop.state.tables.taxes.find(({ rate }) => Number(rate) === 9)!, {
				rate: '6.000',
			});
			return '6';
		},
	},
	{
		code: 'country-missing',
		side: 'codes',
		seed: ({ books, shop, random }) => {
			place(shop, random, ['LAMP'], {
				deliveryAddress: { address1: 'Rue 1', city: 'Bern', postcode: '3000', country: 'CH' },
			});
			books.state.landen.splice(
				books.state.landen.findIndex(({ landcode }) => landcode === 'CH'),
				1,
			);
			return 'CH';
		},
	},
	{
		code: 'foreign-vat-off',
		side: 'codes',
		seed: ({ books, shop, random }) => {
			Object.assign(books.state.companyInfo, { factureerBuitenlandsBtw: false });
			place(shop, random, ['LAMP'], {
				deliveryAddress: { address1: 'Kerkplein 1', city: 'Gent', postcode: '9000', country: 'BE' },
			});
			return 'BE';
		},
	},
	{
		code: 'code-missing-in-shop',
		side: 'codes',
		seed: (pair) => {
			const { product } = pickWare(pair);
			product.reference = '';
			return String(product.id);
		},
	},
	{ code: 'code-with-blanks', side: 'codes', seed: recode((code) => `${code} `) },
	{ code: 'code-in-other-case', side: 'codes', seed: recode((code) => code.toLowerCase()) },
	{ code: 'code-with-other-zeros', side: 'codes', seed: recode((code) => `00${code}`) },
	{
		code: 'code-in-other-field',
		side: 'codes',
		seed: (pair) => {
			const { product, article } = pickWare(pair);
			Object.assign(article, { artikelcode: '8712345678906' });
			Object.assign(product, { ean13: '8712345678906' });
			return String(product.reference);
		},
	},
	{ code: 'code-too-long', side: 'codes', seed: recode((code) => `${code}-${'X'.repeat(30)}`) },
	{ code: 'article-missing', side: 'codes', seed: recode((code) => `${code}-2027`) },
	{
		code: 'article-inactive',
		side: 'codes',
		seed: (pair) => {
			const { article } = pickWare(pair);
			article.isNonActief = true;
			return article.artikelcode;
		},
	},
	{
		code: 'article-without-stock',
		side: 'codes',
		seed: (pair) => {
			const { article } = pickWare(pair, ({ isHoofdartikel }) => !isHoofdartikel);
			article.voorraadControle = false;
			return article.artikelcode;
		},
	},
	{
		code: 'article-without-group',
		side: 'codes',
		seed: (pair) => {
			const { article } = pickWare(pair);
			article.artikelOmzetgroep = null;
			return article.artikelcode;
		},
	},
	{
		code: 'code-twice-in-shop',
		side: 'codes',
		seed: (pair) => {
			const { product } = pickWare(pair);
			const { products } = pair.shop.state.tables;
			products.push({ ...product, id: 399 });
			return String(product.reference).toLowerCase();
		},
	},
	{
		code: 'code-not-numeric',
		side: 'codes',
		seed: (pair) => {
			pair.books.state.companyInfo.artikelcodeSoort = 'Numeriek';
			return recode((code) => `${code}-N`)(pair);
		},
	},
	{
		code: 'article-for-costs-sold',
		side: 'settings',
		seed: ({ books, settings }) => {
			const lamp = books.state.artikelen.find(({ artikelcode }) => artikelcode === 'LAMP')!;
			lamp.voorraadControle = false;
			settings.costArticles = `${String(settings.costArticles)}, LAMP`;
			return 'LAMP';
		},
	},
];
