import { diagnose } from '../../../domain/doctor/diagnose';
import type { DoctorSettings } from '../../../domain/doctor/doctorSettings';
import type { AdministrationCheck } from '../../../domain/stream/administrationCheck';
import type { ShopCheck } from '../../../domain/stream/shopCheck';

const NOW = Date.parse('2026-11-27T12:00:00Z');

const shop = (more: Partial<ShopCheck> = {}): ShopCheck => ({
	kind: 'shopCheck',
	address: 'https://www.winkel.example',
	trouble: null,
	name: 'Winkel',
	version: '8.2.1',
	clockAhead: 3,
	zone: 'Europe/Amsterdam',
	unreadable: [],
	stockPut: 'allowed',
	stockPatch: 'allowed',
	settings: {},
	shops: 1,
	orders: 20,
	newestOrder: '2026-11-27T10:00:00+01:00',
	recentSince: '',
	lately: { orders: 20, isWhole: true, payments: [], carriers: [], waiting: [] },
	additions: [],
	packs: [],
	states: [{ id: '2', name: 'Betaald', orders: 20, paid: true, over: false }],
	currencies: [{ id: '1', name: 'EUR', orders: 20 }],
	countries: [{ id: '13', name: 'NL', orders: 20 }],
	rates: [{ id: '1', name: '21.000', orders: 20 }],
	codes: [{ id: '1', reference: 'LAMP', ean13: '', active: true }],
	...more,
});

const books = (more: Partial<AdministrationCheck> = {}): AdministrationCheck => ({
	kind: 'administrationCheck',
	address: 'https://b2bapi.snelstart.nl/v2',
	trouble: null,
	name: 'Administratie',
	identifier: 'a1',
	isDevelopment: false,
	keyMadeOn: '',
	missingScopes: [],
	unreadable: [],
	numericCodes: false,
	codeLength: 30,
	stockFrom: 'PakbonEnAfhaalbon',
	stockSince: '2020-01-01T00:00:00',
	backorders: false,
	foreignVat: true,
	templates: [
		{
			id: 't1',
			name: 'Webshop',
			inactive: false,
			holdsNewOrders: false,
			excludingVat: false,
			references: [{ beginning: 'PS-', orders: 9 }],
		},
	],
	groups: [{ number: 1, name: 'Hoog', rate: '21' }],
	countries: ['NL'],
	articles: [
		{
			code: 'LAMP',
			inactive: false,
			stockControlled: true,
			rate: '21',
			isRecipe: false,
			parts: [],
		},
		{
			code: '9001',
			inactive: false,
			stockControlled: false,
			rate: '21',
			isRecipe: false,
			parts: [],
		},
	],
	articlePages: 1,
	...more,
});

const SETTINGS: DoctorSettings = {
	importFrom: NOW - 86_400_000,
	importKeyPrefix: 'PS-',
	template: 'Webshop',
	costArticles: ['9001'],
	codeField: 'reference',
	open: [],
	hasFeeArticle: false,
	hasGiftCardArticle: false,
	priceMode: '',
	states: [],
	rules: [],
	administration: '',
	now: NOW,
};

const wrong = (...[one, other]: [Partial<ShopCheck>, Partial<AdministrationCheck>]): string[] =>
	diagnose([shop(one)], books(other), SETTINGS, [])
		.findings.filter(({ level }) => level !== 'ok')
		.map(({ code }) => code);

const withoutRate = (group: AdministrationCheck['groups'][number]) => ({ ...group, rate: '' });

const trouble = (reason: string) => ({
	...{ reason, message: 'It failed', messageNl: 'Het mislukte' },
	...{ fix: 'Mend it', fixNl: 'Herstel het' },
});

describe('the diagnosis of a set-up', () => {
	it('finds nothing where all fits, and says so', () => {
		const found = diagnose([shop()], books(), SETTINGS, []);
		expect([found.attention, found.errors, found.warnings]).toEqual([false, 0, 0]);
		expect(found.headline.nl).toContain('passen bij elkaar');
		expect(found.findings.map(({ code }) => code)).toContain('codes-matched');
	});

	it.each<[string, Partial<ShopCheck>, Partial<AdministrationCheck>]>([
		['shop-without-https', { address: 'http://www.winkel.example' }, {}],
		['shop-key-empty', { trouble: trouble('keyEmpty') }, {}],
		['shop-key-of-other-shop', { trouble: trouble('keyOfOtherShop') }, {}],
		['shop-too-many-requests', { trouble: trouble('tooMany') }, {}],
		['shop-fails', { trouble: trouble('shopFails') }, {}],
		['shop-refuses', { trouble: trouble('') }, {}],
		[
			'shop-part-unreadable',
			{ unreadable: [{ resource: 'carriers', ...trouble('shopFails') }] },
			{},
		],
		['shop-version-hidden', { version: '' }, {}],
		['books-licence', {}, { trouble: trouble('licence') }],
		['books-quota', {}, { trouble: trouble('quota') }],
		['books-fails', {}, { trouble: trouble('service') }],
		['books-refuse', {}, { trouble: trouble('data') }],
		[
			'books-part-unreadable',
			{},
			{ unreadable: [{ resource: 'relaties', ...trouble('service') }] },
		],
		[
			'books-catalogue-budget',
			{},
			{ isDevelopment: true, keyMadeOn: '2026-11-20', articlePages: 400 },
		],
	])('names %s', (code, one, other) => expect(wrong(one, other)).toEqual([code]));

	it.each(['artikelomzetgroepen', 'btwtarieven'])(
		'takes %s that cannot be read for nothing of an article or a rate',
		(resource) => {
			const articles = books().articles.map((article) => ({ ...article, rate: '' }));
			const unreadable = [{ resource, ...trouble('service') }];
			const groups = resource === 'btwtarieven' ? books().groups.map(withoutRate) : [];
			expect(wrong({}, { articles, groups, unreadable })).toEqual(['books-part-unreadable']);
		},
	);

	it('says in both languages what nobody foresaw', () => {
		const [found] = diagnose([shop({ trouble: trouble('') })], books(), SETTINGS, []).findings;
		expect([found.message, found.fix]).toEqual([
			{ en: 'It failed', nl: 'Het mislukte' },
			{ en: 'Mend it', nl: 'Herstel het' },
		]);
	});

	it('does not call a shop in the same network unsafe', () => {
		expect(wrong({ address: 'http://127.0.0.1:8080' }, {})).toEqual([]);
	});

	it('leaves out what the owner knows, but only that', () => {
		const settings = { PS_INVOICE: '1', PS_STOCK_MANAGEMENT: '0' };
		const found = diagnose([shop({ settings })], books(), SETTINGS, ['shop-issues-invoices']);
		expect(found.findings[0].code).toBe('shop-stock-management-off');
		expect([found.errors, found.warnings]).toEqual([1, 0]);
	});

	it('tells the worst first', () => {
		const found = diagnose([shop({ zone: 'UTC', version: '' })], books(), SETTINGS, []);
		expect(found.findings.map(({ level }) => level).slice(0, 3)).toEqual([
			'warning',
			'warning',
			'ok',
		]);
	});
});
