import type { WebOrder } from '../../../domain/stream/webOrder';
import { address, article, books, line, settings } from './fixtures';
import { orderV } from './orderV';
import { planOrders } from '../../../domain/order/plan/planOrders';
import { planOrder } from './planOrder';

const DUTCH = 'NL000099998B57';
const untaxed = (countryIso: string, more: Partial<WebOrder> = {}) =>
	orderV({
		lines: [line({ quantity: 1, totalIncl: '10.00', totalExcl: '10.00', vatRate: '0.000' })],
		shipping: { carrier: 'PostNL', amountIncl: '4.09', amountExcl: '4.09', vatRate: '0.000' },
		totals: {
			productsIncl: '10.00',
			productsExcl: '10.00',
			discountsIncl: '0.00',
			discountsExcl: '0.00',
			paidIncl: '14.09',
			paidExcl: '14.09',
		},
		invoiceAddress: address({ company: 'Zaak BV', vatNumber: DUTCH }),
		deliveryAddress: address({ countryIso }),
		...more,
	});
const zero = settings({ foreignBusinessVat: 'zero' });

describe('an order on which the shop charged no VAT', () => {
	it('is kept back when it goes to another EU country on a Dutch VAT number', () => {
		const plan = planOrder(untaxed('DE'), books(), zero);
		expect(plan.outcome).toBe('blocked');
		expect(plan.problems).toEqual([
			expect.objectContaining({
				code: 'vat-differs',
				message: expect.stringContaining('VAT number (btw-nummer) of the customer is Dutch'),
			}),
		]);
	});

	it('goes in on a number of that country, which decides its VAT', () => {
		const german = address({ company: 'Haus', countryIso: 'DE', vatNumber: 'DE123456789' });
		const plan = planOrder(untaxed('DE', { invoiceAddress: german }), books(), zero);
		expect(plan).toMatchObject({ outcome: 'create', customer: { vatByNumber: true } });
	});

	it('leaves another order of that customer, delivered in the Netherlands, to the articles alone', () => {
		const invoiceAddress = address({ company: 'Haus', countryIso: 'DE', vatNumber: 'DE123456789' });
		const [abroad, home] = planOrders(
			[untaxed('DE', { invoiceAddress }), orderV({ id: '18', reference: 'THUIS', invoiceAddress })],
			books(),
			zero,
		);
		expect(abroad.customer?.vatByNumber).toBe(true);
		expect(home).toMatchObject({ outcome: 'create', customer: { key: abroad.customer?.key } });
		expect(home.customer?.vatByNumber).toBeUndefined();
	});

	it('is named reversed when it goes to a business in the Netherlands', () => {
		const plan = planOrder(untaxed('NL'), books(), zero);
		expect(plan.outcome).toBe('blocked');
		expect(plan.problems.map(({ message }) => message)).toEqual([
			expect.stringContaining('(btw verlegd)'),
		]);
	});

	describe('reversed within the Netherlands, with an article chosen for that', () => {
		const all = books();
		const withArticle = books({ articles: [...all.articles, article('VERLEGD', 0)] });
		const chosen = settings({ reverseChargeArticleId: 'id-VERLEGD' });
		const linesOf = (plan: ReturnType<typeof planOrder>) =>
			plan.salesOrder?.regels.map(({ artikel, aantal, stuksprijs }) => [
				artikel.id,
				aantal,
				Number(stuksprijs),
			]);
		const pieces = (more: Partial<WebOrder> = {}) =>
			untaxed('NL', {
				lines: [line({ quantity: 4, totalIncl: '10.00', totalExcl: '10.00', vatRate: '0.000' })],
				...more,
			});

		it('has all amounts on that article, and the goods for nothing so that they go off stock', () => {
			const plan = planOrder(pieces(), withArticle, chosen);
			expect(linesOf(plan)).toEqual([
				['id-VERLEGD', 4, 2.5],
				['id-MOK-001', 4, 0],
				['id-VERLEGD', 1, 4.09],
			]);
			expect(plan).toMatchObject({
				outcome: 'create',
				totals: { shop: '14.09', snelStart: '14.09', difference: '0.00' },
				vat: [{ rate: '0', shop: '0.00', snelStart: '0.00' }],
				customer: { vatByNumber: true },
			});
		});

		it.each(['BE', 'CH', 'AN'])(
			'is not reversed where the shop sent it to %s, though the sales order goes to the card',
			(countryIso) => {
				const { invoiceAddress } = pieces();
				const deliveryAddress = { ...invoiceAddress!, countryIso };
				const toCard = settings({ reverseChargeArticleId: 'id-VERLEGD', addressSource: 'card' });
				const plan = planOrder(pieces({ deliveryAddress }), withArticle, toCard);
				expect(plan.outcome).toBe('blocked');
				expect(linesOf(plan)).toBeUndefined();
			},
		);

		it.each(['full', 'perVatRate'] as const)(
			'has what the shop charged VAT on and gave away on that article too, at nothing together (%s)',
			(lineMode) => {
				const { lines, shipping, totals } = pieces();
				const gift = line({ code: 'BOEK-001', quantity: 1, totalIncl: '4.57', totalExcl: '4.20' });
				const free = { freeShipping: false, code: '' };
				const plan = planOrder(
					pieces({
						lines: [...lines, { ...gift, vatRate: '9.000' }],
						shipping: { ...shipping, amountIncl: '6.05', amountExcl: '5.00', vatRate: '21.000' },
						discounts: [
							{ ...free, name: 'Cadeautje', amountIncl: '4.57', amountExcl: '4.20' },
							{
								name: 'Gratis verzending',
								freeShipping: true,
								amountIncl: '6.05',
								amountExcl: '5.00',
							},
							{ ...free, name: 'WELKOM10', amountIncl: '1.00', amountExcl: '1.00' },
						],
						totals: {
							...totals,
							...{ productsIncl: '14.57', productsExcl: '14.20' },
							...{ discountsIncl: '11.62', discountsExcl: '10.20' },
							...{ paidIncl: '9.00', paidExcl: '9.00' },
						},
					}),
					withArticle,
					{ ...chosen, lineMode },
				);
				expect(plan.problems).toEqual([]);
				const isFull = lineMode === 'full';
				expect(linesOf(plan)).toEqual([
					...(isFull
						? [
								['id-VERLEGD', 4, 2.5],
								['id-MOK-001', 4, 0],
								['id-VERLEGD', 1, 4.57],
								['id-BOEK-001', 1, 0],
							]
						: [['id-VERLEGD', 1, 14.57]]),
					['id-VERLEGD', 1, 6.05],
					['id-VERLEGD', 1, -11.62],
				]);
				expect(plan.vat).toEqual([{ rate: '0', shop: '0.00', snelStart: '0.00' }]);
			},
		);

		it('does not hold for an order that was given away but for cents, which bear no VAT', () => {
			const { shipping, totals } = pieces();
			const goods = line({ quantity: 4, totalIncl: '10.00', totalExcl: '8.26', vatRate: '21.000' });
			const free = { name: 'Alles gratis', freeShipping: true, code: '' };
			const plan = planOrder(
				pieces({
					lines: [goods],
					shipping: { ...shipping, amountIncl: '4.95', amountExcl: '4.09', vatRate: '21.000' },
					discounts: [{ ...free, amountIncl: '14.92', amountExcl: '12.33' }],
					totals: {
						...totals,
						...{ productsIncl: '10.00', productsExcl: '8.26' },
						...{ discountsIncl: '14.92', discountsExcl: '12.33' },
						...{ paidIncl: '0.03', paidExcl: '0.03' },
					},
				}),
				withArticle,
				chosen,
			);
			expect(plan.problems).toEqual([]);
			expect(plan.salesOrder?.regels[0]).toMatchObject({
				artikel: { id: 'id-MOK-001' },
				aantal: 4,
			});
			expect(plan.totals.snelStart).toBe('0.03');
		});

		it('takes what a recipe comes to off stock, in the place of the article or below it', () => {
			const parts = [{ articleId: 'id-BOEK-001', code: 'BOEK-001', quantity: 2 }];
			const articles = withArticle.articles.map((one) =>
				one.code === 'MOK-001' ? { ...one, parts } : one,
			);
			const goods = (recipeMode: 'components' | 'zeroLines') =>
				linesOf(
					planOrder(pieces(), { ...withArticle, articles }, { ...chosen, recipeMode }),
				)?.slice(1, -1);
			expect(goods('components')).toEqual([['id-BOEK-001', 8, 0]]);
			expect(goods('zeroLines')).toEqual([
				['id-MOK-001', 4, 0],
				['id-BOEK-001', 8, 0],
			]);
		});

		it('is blocked when the article has VAT, is inactive, or prices are those of SnelStart', () => {
			const withVat = books({ articles: [...all.articles, article('VERLEGD', 21)] });
			const inactive = article('VERLEGD', 0, { inactive: true });
			const gone = books({ articles: [...all.articles, inactive] });
			for (const administration of [withVat, gone]) {
				expect(planOrder(pieces(), administration, chosen)).toMatchObject({
					outcome: 'blocked',
					problems: expect.arrayContaining([
						expect.objectContaining({ code: 'missing-cost-article' }),
					]),
				});
			}
			const own = settings({ ...chosen, lineMode: 'codeAndQuantity' });
			expect(planOrder(pieces(), withArticle, own).outcome).toBe('blocked');
		});

		it('makes no article, and is not for a number of another country', () => {
			const unknown = line({ code: 'NIEUW', quantity: 4, totalIncl: '10.00', totalExcl: '10.00' });
			const create = { ...chosen, unknownArticle: 'create' as const, newArticleGroupIds: ['geen'] };
			const lines = [{ ...unknown, vatRate: '0.000' }];
			expect(planOrder(pieces({ lines }), withArticle, create).outcome).toBe('blocked');
			const german = address({ company: 'Haus', countryIso: 'DE', vatNumber: 'DE123456789' });
			const plan = planOrder(pieces({ invoiceAddress: german }), withArticle, chosen);
			expect(plan.outcome).toBe('blocked');
		});

		it('does not hang on the number where nothing stands on that article', () => {
			const free = untaxed('NL');
			const totals = { ...free.totals, paidIncl: '10.00', paidExcl: '10.00' };
			const shipping = { ...free.shipping, amountIncl: '0.00', amountExcl: '0.00' };
			const articles = [
				...withArticle.articles.filter(({ code }) => code !== 'MOK-001'),
				article('MOK-001', 0),
			];
			const plan = planOrder({ ...free, totals, shipping }, books({ articles }), chosen);
			expect(plan.outcome).toBe('create');
			expect(linesOf(plan)).toEqual([['id-MOK-001', 1, 10]]);
			expect(plan.customer?.vatByNumber).toBeUndefined();
		});

		it('leaves an order with VAT as it is', () => {
			const taxed = orderV({ invoiceAddress: address({ company: 'Zaak BV', vatNumber: DUTCH }) });
			expect(planOrder(taxed, withArticle, chosen).salesOrder).toEqual(
				planOrder(taxed, withArticle, settings({})).salesOrder,
			);
		});
	});

	it('goes in on articles without VAT, as those for reversed VAT are', () => {
		const articles = [
			...books().articles.filter(({ code }) => code !== 'MOK-001'),
			article('MOK-001', 0),
		];
		const plan = planOrder(untaxed('NL'), books({ articles }), zero);
		expect(plan.outcome).toBe('create');
		expect(plan.customer?.vatByNumber).toBeUndefined();
	});
});
