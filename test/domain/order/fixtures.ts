import type { Article, Books, Customer, ExistingSalesOrder } from '../../../domain/books/books';
import {
	DEFAULT_PLAN_SETTINGS,
	type CostKind,
	type PlanSettings,
} from '../../../domain/settings/planSettings';
import type { WebOrder, WebOrderAddress, WebOrderLine } from '../../../domain/stream/webOrder';

const GROUPS = { 21: 'hoog', 9: 'laag', 0: 'geen' } as const;

export function article(
	code: string,
	rate: keyof typeof GROUPS,
	more: Partial<Article> = {},
): Article {
	return {
		id: `id-${code}`,
		code,
		name: `Artikel ${code}`,
		revenueGroupId: GROUPS[rate],
		inactive: false,
		price: '0',
		extraFields: {},
		parts: [],
		...more,
	};
}

export function customer(number: number, email: string, more: Partial<Customer> = {}): Customer {
	return {
		id: `klant-${number}`,
		number,
		name: `Klant ${number}`,
		email,
		isCustomer: true,
		inactive: false,
		vatNumber: '',
		phone: '',
		address: null,
		extraFields: {},
		...more,
	};
}

const COSTS: ReadonlyArray<[CostKind, string, keyof typeof GROUPS]> = [
	['shipping', 'VERZ21', 21],
	['shipping', 'VERZ9', 9],
	['shipping', 'VERZ0', 0],
	['discount', 'KORT21', 21],
	['discount', 'KORT9', 9],
	['discount', 'KORT0', 0],
	['wrapping', 'INPAK21', 21],
	['difference', 'VERSCHIL', 0],
];

/** An administration with Dutch rates, a mug at 21 %, a book at 9 % and an article for every cost. */
export function books(more: Partial<Books> = {}): Books {
	const group = (id: string, number: number, vatKind: 'Hoog' | 'Laag' | 'Geen') => ({
		id,
		number,
		name: `Omzet ${id}`,
		vatKind,
	});
	const tariff = (vatKind: 'Hoog' | 'Laag', percentage: string, from: string, until: string) => ({
		vatKind,
		percentage,
		from,
		until,
	});
	return {
		company: {
			name: 'Winkel BV',
			numericArticleCodes: false,
			articleCodeMaxLength: 32,
			foreignVat: false,
			articlePricesExclVat: false,
		},
		template: {
			id: 'sjabloon',
			name: 'Webshop',
			pricesExclVat: false,
			headFields: [],
			lineFields: [],
		},
		countries: [
			{ id: 'land-nl', name: 'Nederland', iso: 'NL', iso3: 'NLD' },
			{ id: 'land-be', name: 'België', iso: 'BE', iso3: 'BEL' },
			{ id: 'land-de', name: 'Duitsland', iso: 'DE', iso3: 'DEU' },
		],
		revenueGroups: [group('hoog', 1, 'Hoog'), group('laag', 2, 'Laag'), group('geen', 3, 'Geen')],
		vatTariffs: [
			tariff('Hoog', '21', '2012-10-01', '2099-12-31'),
			tariff('Laag', '6', '2000-01-01', '2018-12-31'),
			tariff('Laag', '9', '2019-01-01', '2099-12-31'),
		],
		foreignVatRates: [],
		articles: [
			article('MOK-001', 21),
			article('BOEK-001', 9),
			...COSTS.map(([, code, rate]) => article(code, rate)),
		],
		customers: [],
		salesOrders: [],
		...more,
	};
}

export function settings(more: Partial<PlanSettings> = {}): PlanSettings {
	return {
		...DEFAULT_PLAN_SETTINGS,
		importKeyPrefix: 'PS',
		recognition: ['collectiveForGuests', 'email'],
		costArticles: COSTS.map(([cost, code]) => ({ cost, articleId: `id-${code}` })),
		foreignBusinessVat: 'domestic',
		...more,
	};
}

export function address(more: Partial<WebOrderAddress> = {}): WebOrderAddress {
	return {
		id: '7',
		company: '',
		firstName: 'Jan',
		lastName: 'de Vries',
		street: 'Keizersgracht 100',
		streetAddition: '',
		postcode: '1015AA',
		city: 'Amsterdam',
		countryIso: 'NL',
		phone: '0201234567',
		vatNumber: '',
		other: '',
		...more,
	};
}

export function line(more: Partial<WebOrderLine> = {}): WebOrderLine {
	return {
		id: '11',
		productId: '21',
		combinationId: '',
		code: 'MOK-001',
		name: 'Mok "Delfts Blauw"',
		ean13: '',
		upc: '',
		isbn: '',
		mpn: '',
		supplierReference: '',
		quantity: 2,
		totalIncl: '19.900000',
		totalExcl: '16.450000',
		vatRate: '21.000',
		options: [],
		customisations: [],
		...more,
	};
}

export const BOOK = line({
	id: '12',
	code: 'BOEK-001',
	name: 'Boek: Tuinieren',
	quantity: 1,
	totalIncl: '19.950000',
	totalExcl: '18.300000',
	vatRate: '9.000',
});

/** A paid order of two mugs (21 %) and a book (9 %) with shipping: € 46.80. */
export function order(more: Partial<WebOrder> = {}): WebOrder {
	return {
		kind: 'webOrder',
		id: '88',
		reference: 'XKBKNABJK',
		cartId: '41',
		sameReference: [],
		sameCart: [],
		shopId: '1',
		shopName: 'TestWinkel',
		readiness: 'ready',
		readinessReason: '',
		holdsStock: true,
		stateId: '2',
		stateName: 'Payment accepted',
		placedAt: '2026-11-23T12:15:39+01:00',
		updatedAt: '2026-11-23T12:15:45+01:00',
		payment: { module: 'mollie', name: 'iDEAL' },
		currency: { iso: 'EUR', conversionRate: '1.000000', shopIso: 'EUR' },
		note: '',
		customerReference: '',
		invoiceNumber: '',
		overdueDays: null,
		customer: {
			id: '3',
			email: 'Jan@Example.com ',
			firstName: 'Jan',
			lastName: 'de Vries',
			company: '',
			isGuest: false,
		},
		invoiceAddress: address(),
		deliveryAddress: address(),
		lines: [line(), BOOK],
		shipping: { carrier: 'PostNL', amountIncl: '6.95', amountExcl: '5.74', vatRate: '21.000' },
		wrapping: { amountIncl: '0.000000', amountExcl: '0.000000' },
		discounts: [],
		refunds: [],
		totals: {
			productsIncl: '39.85',
			productsExcl: '34.75',
			discountsIncl: '0.00',
			discountsExcl: '0.00',
			paidIncl: '46.80',
			paidExcl: '40.49',
		},
		...more,
	};
}

/** A sales order of the books that was made of `order()`, under its import key. */
export function salesOrder(more: Partial<ExistingSalesOrder> = {}): ExistingSalesOrder {
	return {
		id: 'so',
		number: 1021,
		importKey: 'PS88',
		reference: 'XKBKNABJK',
		description: 'PrestaShop XKBKNABJK - TestWinkel',
		totalIncl: 4680,
		customerId: 'klant-1001',
		...more,
	};
}

/** The order with some of its totals changed. */
export function orderWithTotals(totals: Partial<WebOrder['totals']>, more: Partial<WebOrder> = {}) {
	return order({ ...more, totals: { ...order().totals, ...totals } });
}
