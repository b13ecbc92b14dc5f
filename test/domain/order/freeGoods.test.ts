import type { PlannedOrder } from '../../../domain/stream/plannedOrder';
import { article, BOOK, books, line, settings } from './fixtures';
import { orderV } from './orderV';
import { planOrder } from './planOrder';

const free = { totalIncl: '0.000000', totalExcl: '0.000000', vatRate: '0.000' };
const freeOrder = (...lines: Array<Parameters<typeof line>[0]>) =>
	orderV({
		lines: lines.map((each) => line({ ...each, ...free })),
		totals: {
			productsIncl: '0.00',
			productsExcl: '0.00',
			discountsIncl: '0.00',
			discountsExcl: '0.00',
			paidIncl: '4.95',
			paidExcl: '4.09',
		},
	});
const codesOf = ({ salesOrder }: PlannedOrder) =>
	salesOrder?.regels.map(({ artikel, aantal, stuksprijs }) => [
		artikel.id.slice(3),
		aantal,
		Number(stuksprijs),
	]);

describe('goods that are all free, of which the shop stores no VAT', () => {
	it('are booked for nothing at the VAT of their articles, and shipping for what it costs', () => {
		const plan = planOrder(freeOrder({}, BOOK), books(), settings());
		expect(plan.problems).toEqual([]);
		expect(codesOf(plan)).toEqual([
			['MOK-001', 2, 0],
			['BOEK-001', 1, 0],
			['VERZ21', 1, 4.95],
		]);
		expect(plan.totals).toEqual({ shop: '4.95', snelStart: '4.95', difference: '0.00' });
	});

	it('are booked alike when the tax that was stored with them is gone', () => {
		const lines = freeOrder({}).lines.map((each) => ({ ...each, vatRate: null }));
		expect(planOrder({ ...freeOrder({}), lines }, books(), settings()).outcome).toBe('create');
	});

	it('are booked when the shop leaves parts of a cent on them and makes a cent of the order of these', () => {
		const whole = freeOrder({}, BOOK);
		const lines = whole.lines.map((each) => ({ ...each, totalIncl: '0.000003', vatRate: null }));
		const totals = { ...whole.totals, productsIncl: '0.01', paidIncl: '4.96' };
		for (const mode of ['incl', 'excl'] as const) {
			const plan = planOrder({ ...whole, lines, totals }, books(), settings({ priceMode: mode }));
			expect(plan.problems).toEqual([]);
			expect(plan.totals).toEqual({ shop: '4.96', snelStart: '4.96', difference: '0.00' });
		}
	});

	it('may stand on one collective line, and take the parts of a recipe', () => {
		const collective = settings({
			lineMode: 'perVatRate',
			costArticles: [
				...settings().costArticles,
				{ cost: 'collective', articleId: 'id-VERZAMEL21' },
			],
		});
		const base = books({
			articles: [
				...books().articles.filter(({ code }) => code !== 'MOK-001'),
				article('VERZAMEL21', 21),
				article('MOK-001', 21, {
					parts: [{ articleId: 'id-BOEK-001', code: 'BOEK-001', quantity: 2 }],
				}),
			],
		});
		const together = planOrder(freeOrder({}), base, collective);
		expect(codesOf(together)).toEqual([
			['VERZAMEL21', 1, 0],
			['VERZ21', 1, 4.95],
		]);
		const apart = planOrder(freeOrder({}), base, settings({ recipeMode: 'components' }));
		expect(apart.problems).toEqual([]);
		expect(codesOf(apart)?.[0]).toEqual(['BOEK-001', 4, 0]);
	});

	it("have the VAT of each component of a recipe at SnelStart's own prices", () => {
		const set = article('MOK-001', 21, {
			parts: [{ articleId: 'id-BOEK-001', code: 'BOEK-001', quantity: 2 }],
		});
		const others = books().articles.filter(({ code }) => code !== 'MOK-001');
		const own = settings({ recipeMode: 'components', lineMode: 'codeAndQuantity' });
		const plan = planOrder(freeOrder({}), books({ articles: [...others, set] }), own);
		expect(plan.problems).toEqual([]);
		expect(plan.vat?.map(({ rate }) => rate)).toContain('9');
		const [high] = (plan.vat ?? []).filter(({ rate }) => rate === '21');
		expect(high.snelStart).toBe('0.86');
	});

	it('have no collective line where none are left of the order', () => {
		const collective = settings({
			lineMode: 'perVatRate',
			leaveOutProducts: [{ by: 'code', is: '*' }],
			costArticles: [
				...settings().costArticles,
				{ cost: 'collective', articleId: 'id-VERZAMEL21' },
			],
		});
		const base = books({ articles: [...books().articles, article('VERZAMEL21', 21)] });
		const plan = planOrder(freeOrder({}), base, collective);
		expect(plan.problems).toEqual([]);
		expect(codesOf(plan)).toEqual([['VERZ21', 1, 4.95]]);
	});

	it('stand on an article for unknown goods of any VAT, but no article is made without knowing it', () => {
		const unknown = freeOrder({ code: 'NIEUW' });
		const standIn = settings({
			unknownArticle: 'default',
			costArticles: [
				...settings().costArticles,
				{ cost: 'unknownArticle', articleId: 'id-MOK-001' },
			],
		});
		expect(codesOf(planOrder(unknown, books(), standIn))?.[0]).toEqual(['MOK-001', 2, 0]);
		const made = planOrder(unknown, books(), settings({ unknownArticle: 'create' }));
		expect(made.problems.map(({ code }) => code)).toEqual(['unknown-article']);
	});

	it('are no reason to forgive a line that costs something', () => {
		const dear = orderV({ lines: [line({ ...free, totalIncl: '0.01', totalExcl: '0.01' })] });
		expect(planOrder(dear, books(), settings()).outcome).toBe('blocked');
	});
});
