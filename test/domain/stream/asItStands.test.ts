import fc from 'fast-check';
import type { z } from 'zod';

import { articleStockTable } from '../../../domain/stock/table/articleStockTable';
import { stockSums } from '../../../domain/stock/stockSums';
import { calculateWebStock } from '../stock/calculateWebStock';
import { webStockTable } from '../../../domain/stock/table/webStockTable';
import { DEFAULT_POLICY } from '../../../domain/settings/stockPolicy';
import { asItStands } from '../../../domain/stream/asItStands';
import { streamSchemas } from '../../../domain/stream/streamSchemas';
import { books, order, orderWithTotals, settings } from '../order/fixtures';
import { planOrder } from '../order/planOrder';
import { article, importedOrder, recipe, uncounted } from '../stock/builders';

const ARTICLES = [article('MOK', 7, { uncounted: [uncounted(3, 1)] }), recipe('DOOS', { MOK: 2 })];
const STOCK = calculateWebStock(ARTICLES, [], DEFAULT_POLICY);
const ITEMS: object[] = [
	...ARTICLES,
	articleStockTable(ARTICLES),
	...STOCK,
	webStockTable(stockSums(ARTICLES, [], DEFAULT_POLICY)),
	order(),
	planOrder(orderWithTotals({ paidIncl: '46.81' }), books(), settings()),
	importedOrder('88', { MOK: 2 }),
	{
		kind: 'fence',
		lastOrderId: '88',
		takenAt: '2026-11-23T10:00:00+01:00',
		importFrom: '',
		ordersRead: 1,
		unfinished: [{ orderId: '87', lines: [{ productId: '5', combinationId: '', quantity: 2 }] }],
		packs: [
			{ productId: '5', code: 'PAK', mode: 'both', contents: [{ code: 'MOK', quantity: 2 }] },
		],
	},
	{ kind: 'stockCursor', cursor: '2026-11-23', since: '2026-11-22', complete: false },
];

const schemaOf = (item: object): z.ZodTypeAny =>
	streamSchemas[(item as { kind: keyof typeof streamSchemas }).kind];

type Holder = Record<string, unknown>;

/** Every holder of a member in an item, with the member's name. */
const placesIn = (holder: Holder): Array<[Holder, string]> =>
	Object.entries(holder).flatMap(
		([name, value]): Array<[Holder, string]> => [
			[holder, name],
			...(typeof value === 'object' && value !== null ? placesIn(value as Holder) : []),
		],
	);

const VALUES = [
	undefined,
	null,
	'',
	'2',
	' 2',
	'1,5',
	0,
	-1,
	1.5,
	2,
	NaN,
	Infinity,
	true,
	'true',
	[],
	{},
	[null],
	'x',
];

describe('an item that passes as it stands', () => {
	it('is every item of ours that decides about stock, so that it need not be parsed', () => {
		for (const item of ITEMS.filter((one) => !('articles' in one) && 'articleId' in one)) {
			expect([item, asItStands(schemaOf(item))(item)]).toEqual([item, true]);
		}
	});

	it('is one that parsing would leave as it is, whatever became of one member', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...ITEMS),
				fc.nat(),
				fc.constantFrom(...VALUES),
				(item, at, value) => {
					const damaged = structuredClone(item);
					const places = placesIn(damaged as Holder);
					const [holder, name] = places[at % places.length];
					const schema = schemaOf(item);
					if (value === undefined) delete holder[name];
					else holder[name] = value;
					if (!asItStands(schema)(damaged)) return;
					expect(schema.safeParse(damaged)).toEqual({ success: true, data: damaged });
				},
			),
			{ numRuns: 3000 },
		);
	});
});
