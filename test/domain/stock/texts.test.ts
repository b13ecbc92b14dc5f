import { DEFAULT_POLICY, type StockPolicy } from '../../../domain/settings/stockPolicy';
import { calculateWebStock } from './calculateWebStock';
import { stockHints as hintsInBoth } from '../../../domain/stock/stockHints';
import type { ArticleStock } from '../../../domain/stream/articleStock';
import type { ImportedOrder } from '../../../domain/stream/importedOrder';
import type { ShopPack } from '../../../domain/stream/shopPack';
import { article, importedOrder, recipe, uncounted } from './builders';

const rowOf = (
	code: string,
	articles: ArticleStock[],
	policy: Partial<StockPolicy> = {},
	orders: ImportedOrder[] = [],
	packs: ShopPack[] = [],
) =>
	calculateWebStock(articles, orders, { ...DEFAULT_POLICY, ...policy }, packs).find(
		(row) => row.code === code,
	);
const said = (...given: Parameters<typeof rowOf>) => {
	const row = rowOf(...given);
	return [row?.explanation, row?.explanationNl];
};

describe('the sum in both languages', () => {
	it.each<[string, number, Partial<StockPolicy>, string, string]>([
		['buffer', 7, { buffer: 2 }, 'free 7 - buffer: 2 = 5', 'vrij 7 - buffer: 2 = 5'],
		['technical', 7, { stockBasis: 'technical' }, 'technical 7 = 7', 'technisch 7 = 7'],
		[
			'share',
			7,
			{ percentage: 37.5 },
			'free 7 - outside the share of 37.5 %: 4.375 - rounded down: 0.625 = 2',
			'vrij 7 - buiten het deel van 37,5 %: 4,375 - naar beneden afgerond: 0,625 = 2',
		],
		[
			'nearest',
			1.6,
			{ rounding: 'nearest' },
			'free 1.6 + rounded: 0.4 = 2',
			'vrij 1,6 + afgerond: 0,4 = 2',
		],
		[
			'up',
			1.2,
			{ rounding: 'up' },
			'free 1.2 + rounded up: 0.8 = 2',
			'vrij 1,2 + naar boven afgerond: 0,8 = 2',
		],
		[
			'show from',
			2,
			{ showFrom: 3 },
			'free 2 - fewer than 3: 2 = 0',
			'vrij 2 - minder dan 3: 2 = 0',
		],
		['floor', -2, {}, 'free -2 + not below 0: 2 = 0', 'vrij -2 + niet onder 0: 2 = 0'],
		['cap', 9, { cap: 5 }, 'free 9 - not above 5: 4 = 5', 'vrij 9 - niet boven 5: 4 = 5'],
	])('%s', (_, free, policy, en, nl) => {
		expect(said('A', [article('A', free)], policy)).toEqual([en, nl]);
	});

	it('of an article that is not active and brought to nothing', () => {
		const old = article('A', 2, { inactive: true });
		expect(said('A', [old], { inactive: 'zero' })).toEqual([
			'free 2 - not active in SnelStart (niet actief): 2 = 0',
			'vrij 2 - niet actief in SnelStart: 2 = 0',
		]);
	});

	it('names web orders by what became of them', () => {
		const orders = (['waiting', 'blocked', 'failed'] as const).map((outcome, index) =>
			importedOrder(String(88 + index), { A: 1 }, { outcome }),
		);
		expect(said('A', [article('A', 9)], {}, orders)).toEqual([
			'free 9 - web order 88 (waiting): 1 - web order 89 (blocked): 1 - web order 90 (failed): 1 = 6',
			'vrij 9 - wachtende weborder 88: 1 - geblokkeerde weborder 89: 1 - niet ingelezen weborder 90: 1 = 6',
		]);
	});

	it('names more than six orders of a kind together', () => {
		const sold = (count: number) =>
			article('A', 20, {
				uncounted: Array.from({ length: count }, (_, index) => uncounted(1000 + index, 1)),
			});
		expect(said('A', [sold(7)])).toEqual([
			'free 20 - 7 sales orders: 7 = 13',
			'vrij 20 - 7 verkooporders: 7 = 13',
		]);
		expect(said('A', [sold(6)])[0]).toContain('sales order 1005: 1');
		const orders = Array.from({ length: 7 }, (_, index) =>
			importedOrder(`${80 + index}`, { A: 1 }),
		);
		expect(said('A', [sold(1)], {}, orders)).toEqual([
			'free 20 - sales order 1000: 1 - 7 web orders outside SnelStart: 7 = 12',
			'vrij 20 - verkooporder 1000: 1 - 7 weborders buiten SnelStart: 7 = 12',
		]);
	});

	it('names what the components allow', () => {
		const [bottle, box] = [article('BOTTLE', 13.5), recipe('BOX', { BOTTLE: 2.5 })];
		expect(said('BOX', [bottle, box])).toEqual([
			'components allow (BOTTLE: 13.5 / 2.5): 5 = 5',
			'genoeg onderdelen voor (BOTTLE: 13,5 / 2,5): 5 = 5',
		]);
	});

	it('names the scarcest component, the first by code where two are as scarce', () => {
		const parts = [article('CAP', 4), article('BOTTLE', 4), article('LABEL', 9)];
		for (const contents of [
			{ CAP: 1, BOTTLE: 1, LABEL: 1 },
			{ LABEL: 1, BOTTLE: 1, CAP: 1 },
		]) {
			expect(said('BOX', [...parts, recipe('BOX', contents)])[0]).toBe(
				'components allow (BOTTLE: 4 / 1): 4 = 4',
			);
		}
	});
});

describe('why the shop keeps its quantity, in both languages', () => {
	const BOTTLE = article('BOTTLE', 9);
	const pack = (...codes: string[]): ShopPack => ({
		productId: 'SET',
		code: 'SET',
		mode: 'productsOnly',
		contents: codes.map((code) => ({ productId: code, combinationId: '', code, quantity: 1 })),
	});
	const PACKED = [article('SET', 1), BOTTLE];

	it.each<[string, ArticleStock[], string, string]>([
		[
			'HOUR',
			[article('HOUR', 1, { stockControlled: false })],
			'SnelStart keeps no stock of it (voorraadControle is off)',
			'SnelStart houdt er geen voorraad van bij (voorraadcontrole staat uit)',
		],
		[
			'A',
			[article('A', Number.NaN)],
			'its free stock is not a number',
			'de vrije voorraad is geen getal',
		],
		['', [article('', 1)], 'it has no article code (artikelcode)', 'het heeft geen artikelcode'],
		[
			'BOX',
			[recipe('BOX', { GONE: 1 })],
			'its component GONE was not read from SnelStart',
			'onderdeel GONE is niet uit SnelStart gelezen',
		],
		[
			'BOX',
			[BOTTLE, recipe('BOX', { BOTTLE: 0 })],
			'its recipe (recept) asks for no quantity of component BOTTLE',
			'het recept vraagt geen aantal van onderdeel BOTTLE',
		],
		[
			'BOX',
			[recipe('BOX', { CRATE: 1 }), recipe('CRATE', { PALLET: 1 }), recipe('PALLET', { CRATE: 1 })],
			'its recipe (recept) contains itself: CRATE > PALLET > CRATE',
			'het recept bevat zichzelf: CRATE > PALLET > CRATE',
		],
		[
			'BOX',
			[article('HOUR', 1, { stockControlled: false }), recipe('BOX', { HOUR: 1 })],
			'SnelStart keeps stock of none of its components (voorraadControle is off)',
			'SnelStart houdt van geen van de onderdelen voorraad bij (voorraadcontrole staat uit)',
		],
		[
			'BOX',
			[article('BOTTLE', Number.NaN), recipe('BOX', { BOTTLE: 1 })],
			'component BOTTLE: its free stock is not a number',
			'onderdeel BOTTLE: de vrije voorraad is geen getal',
		],
	])('%s', (code, articles, en, nl) => {
		expect(rowOf(code, articles)).toMatchObject({ webStock: null, leftAlone: en, parts: [] });
		expect(said(code, articles)).toEqual([`left alone: ${en}`, `blijft staan: ${nl}`]);
	});

	it('technical stock that is no number', () => {
		const policy = { stockBasis: 'technical' as const };
		expect(said('A', [article('A', 1, { technical: Number.NaN })], policy)).toEqual([
			'left alone: its technical stock is not a number',
			'blijft staan: de technische voorraad is geen getal',
		]);
	});

	it('a pack of nothing, or of something without a code', () => {
		expect(said('SET', PACKED, {}, [], [pack()])).toEqual([
			'left alone: the shop tells no contents of this pack',
			'blijft staan: het pakket is leeg',
		]);
		expect(said('SET', PACKED, {}, [], [pack('BOTTLE', '')])).toEqual([
			'left alone: a product in this pack has no article code (artikelcode) in the shop',
			'blijft staan: een product in dit pakket heeft in de webwinkel geen artikelcode',
		]);
	});

	it('tells what a pack takes that was sold in SnelStart as itself', () => {
		expect(said('BOTTLE', [article('SET', -2), BOTTLE], {}, [], [pack('BOTTLE')])).toEqual([
			'free 9 - sold in SnelStart and not taken off its contents, 2 x SET: 2 = 7',
			'vrij 9 - in SnelStart verkocht en niet van de inhoud afgeboekt, 2 x SET: 2 = 7',
		]);
	});
});

const stockHints = (...given: Parameters<typeof hintsInBoth>): string[] =>
	hintsInBoth(...given).map(({ en }) => en);

describe('what somebody should know about the stock as a whole', () => {
	const fields = { buffer: 'Buffer' };
	const withField = (code: string, text: string) =>
		article(code, 1, { extraFields: { Buffer: text } });
	const unread = (codes: string[]) =>
		stockHints(
			codes.map((code) => withField(code, 'veel')),
			{ ...DEFAULT_POLICY, fields },
		);

	it('is nothing when all is well', () => {
		const sold = article('A', 1, {
			uncounted: [uncounted(1, 1), { ...uncounted(2, 1), importKey: '' }],
		});
		const pack = { productId: 'SET', code: 'SET', mode: 'packOnly' as const, contents: [] };
		expect(
			stockHints([sold, withField('B', '2')], { ...DEFAULT_POLICY, fields }, [pack, pack]),
		).toEqual([]);
	});

	it('is the template, where more orders have no payment reference than have one', () => {
		const lines = [1, 2, 3].map((number) => ({
			...uncounted(number, 1),
			importKey: number === 1 ? 'PS-1' : ' ',
		}));
		const [hint] = stockHints([article('A', 1, { uncounted: lines })], DEFAULT_POLICY);
		expect(hint).toMatch(
			/^Of the open sales orders .* 2 have no payment reference .* and 1 has one/,
		);
	});

	it('is the extra fields that are no number, five of them by name', () => {
		expect(unread(['A'])).toEqual([
			"An extra field (extra veld) is no number, so the setting of the node was used, for A (Buffer: 'veel').",
		]);
		expect(unread(['A', 'B', 'C', 'D', 'E'])[0]).toMatch(/for A \(.*, E \(Buffer: 'veel'\)\.$/);
		expect(unread(['A', 'B', 'C', 'D', 'E', 'F', 'G'])[0]).toMatch(
			/, E \(Buffer: 'veel'\) and 2 more\.$/,
		);
		expect(stockHints([withField('A', 'veel')], DEFAULT_POLICY)).toEqual([]);
	});

	it('is the packs that are composed in two ways', () => {
		const of = (code: string, quantity: number) => ({
			productId: code,
			code,
			mode: 'both' as const,
			contents: [{ productId: 'A', combinationId: '', code: 'A', quantity }],
		});
		const packs = [of('S', 1), of('T', 1), of('S', 2), of('T', 1)];
		const byHand = { ...DEFAULT_POLICY, packContents: 'bookedByHand' as const };
		expect(stockHints([], byHand, packs)).toEqual([
			'The shop composes a pack (pakket) in more than one way under the same code, and only one is counted: S. Give each pack a reference (referentie) of its own.',
		]);
	});

	it('is the packs that SnelStart has no recipe for, unless their contents are booked by hand', () => {
		const of = (code: string, productId: string) => ({
			...{ productId, code, mode: 'productsOnly' as const },
			contents: [{ productId: '1', combinationId: '', code: 'A', quantity: 1 }],
		});
		const packs = [of('SET', '2'), of('BOX', '3'), of('', '4')];
		const articles = [article('A', 1), article('SET', 1), recipe('BOX', { A: 1 })];
		const [hint, ...others] = stockHints(articles, DEFAULT_POLICY, packs);
		expect(hint).toMatch(/^SnelStart has no recipe \(recept\) .*: product 4, SET\. /);
		expect(others).toEqual([]);
	});
});
