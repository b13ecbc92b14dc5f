import type { ArticleStock } from '../../../domain/stream/articleStock';
import { calculateWebStock } from './calculateWebStock';
import { DOCUMENT_STATUSES, isCounted } from '../../../domain/books/countedStatus';
import { DEFAULT_POLICY } from '../../../domain/settings/stockPolicy';
import { article } from './builders';

const PHYSICAL = 20;

interface Order {
	number: number;
	status: string;
	invoiced: boolean;
	quantity: number;
	/** On a template of the web shop. */
	web: boolean;
}

/** The facts of an administration: at which level it counts, and whether open orders reserve free stock. */
interface Administration {
	level: string;
	backorders: boolean;
	reserves: boolean;
	orders: Order[];
}

/** What SnelStart tells, by the formula of reference §6.2 (legacy-db.md), written out on its own here. */
function told({ level, backorders, reserves, orders }: Administration): ArticleStock {
	const sum = (pick: (order: Order) => boolean) =>
		orders.filter(pick).reduce((all, { quantity }) => all + quantity, 0);
	const counts = ({ status, invoiced }: Order) => isCounted(status, invoiced, level);
	const technical = PHYSICAL - sum(counts);
	const reserved = reserves && backorders ? sum((order) => !counts(order)) : 0;
	return article('A', technical - reserved, {
		technical,
		uncounted: orders
			.filter((order) => order.web && !counts(order))
			.map(({ number, quantity }) => ({
				salesOrderId: `so-${number}`,
				salesOrderNumber: number,
				importKey: `PS-${number}`,
				quantity,
			})),
		...(backorders
			? {
					otherOrders: {
						uncounted: sum((order) => !order.web && !counts(order)),
						counted: sum((order) => !order.invoiced && counts(order)),
					},
				}
			: {}),
	});
}

const webStockOf = (administration: Administration): number | null =>
	calculateWebStock([told(administration)], [], DEFAULT_POLICY)[0].webStock;

/** Every verkooporderVoorraadVanafNiveau of the API's contract. */
const STOCK_LEVELS = [
	'Alle',
	'Offerte',
	'BackOrder',
	'Bevestiging',
	'Werkbon',
	'PakbonEnAfhaalbon',
	'FactuurEnContantbon',
];

const CELLS = STOCK_LEVELS.flatMap((level) =>
	DOCUMENT_STATUSES.flatMap((status) =>
		[false, true].map((invoiced) => ({ level, status, invoiced })),
	),
);

describe.each([
	['no backorders', false, false],
	['backorders that reserve nothing', true, false],
	['backorders that reserve open orders', true, true],
])('with %s', (_, backorders, reserves) => {
	it.each(CELLS)(
		'one web order is off the web stock once: level $level, $status, invoiced $invoiced',
		({ level, status, invoiced }) => {
			const orders = [{ number: 1, status, invoiced, quantity: 3, web: true }];
			expect(webStockOf({ level, backorders, reserves, orders })).toBe(PHYSICAL - 3);
		},
	);

	it.each(CELLS)(
		'other orders are SnelStart’s own matter: level $level, $status, invoiced $invoiced',
		({ level, status, invoiced }) => {
			const orders = [
				{ number: 1, status: 'Order', invoiced: false, quantity: 3, web: true },
				{ number: 2, status, invoiced, quantity: 4, web: false },
			];
			const shown = webStockOf({ level, backorders, reserves, orders });
			const free = told({ level, backorders, reserves, orders: orders.slice(1) }).free;
			expect(shown).toBeLessThanOrEqual(free - 3);
			// Where a counted order may have reserved in the web order's place, it errs downwards and by no more than it.
			expect(shown).toBeGreaterThanOrEqual(free - (reserves ? 6 : 3));
		},
	);

	it('reads all open web orders off once, whatever mix of statuses', () => {
		for (const level of STOCK_LEVELS) {
			const orders = DOCUMENT_STATUSES.map((status, index) => ({
				number: index + 1,
				status,
				invoiced: index % 3 === 0,
				quantity: 1,
				web: true,
			}));
			const shown = webStockOf({ level, backorders, reserves, orders });
			expect(shown).toBeLessThanOrEqual(PHYSICAL - orders.length);
			if (!reserves) expect(shown).toBe(PHYSICAL - orders.length);
		}
	});
});

describe('reservations of SnelStart that are told apart', () => {
	const A = (free: number, technical: number, web: number, others = { uncounted: 0, counted: 0 }) =>
		article('A', free, {
			technical,
			otherOrders: others,
			uncounted: [{ salesOrderId: 's', salesOrderNumber: 1, importKey: 'PS-1', quantity: web }],
		});
	const first = (...articles: ArticleStock[]) =>
		calculateWebStock(articles, [], DEFAULT_POLICY).find(({ code }) => code === 'A');

	it('are named as a part of the sum', () => {
		expect(first(A(7, 10, 3))?.explanation).toBe(
			'free 7 - sales order 1: 3 + reserved in SnelStart already: 3 = 7',
		);
		expect(first(A(7, 10, 3))?.explanationNl).toBe(
			'vrij 7 - verkooporder 1: 3 + in SnelStart al gereserveerd: 3 = 7',
		);
	});

	it('are those of other orders when these explain them', () => {
		expect(first(A(7, 10, 3, { uncounted: 3, counted: 0 }))?.webStock).toBe(4);
		expect(first(A(7, 10, 3, { uncounted: 0, counted: 3 }))?.webStock).toBe(4);
	});

	it('are believed beside counted orders once another article proves that web orders reserve', () => {
		const proof = { ...A(4, 5, 1), code: 'B', articleId: 'id-B' };
		expect(first(A(7, 10, 3, { uncounted: 0, counted: 3 }), proof)?.webStock).toBe(7);
	});

	it('are believed nowhere when one article shows that web orders do not reserve', () => {
		const contradiction = { ...A(5, 5, 1), code: 'B', articleId: 'id-B' };
		expect(first(A(7, 10, 3), contradiction)?.webStock).toBe(4);
	});

	it('do not matter to technical stock, which is never reserved', () => {
		const policy = { ...DEFAULT_POLICY, stockBasis: 'technical' as const };
		expect(calculateWebStock([A(7, 10, 3)], [], policy)[0].webStock).toBe(7);
	});
});
