/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs outside n8n */
import { readFileSync } from 'node:fs';
import { costArticles, runWorkflow, shippedWorkflow } from '../../lab/engine';
import type { PlaceOrderInput } from '../../lab/simulators/prestashop';
import type { ImportedOrder } from '../../domain/stream/importedOrder';
import { MODULE_FORMS, PAY_PRODUCT } from '../../lab/worlds/modules/moduleForms';
import { followScene, type FollowScene } from './followScene';

const [HIGH, LOW, NONE, OWN] = ['9010', '9011', '9012', '9013'];
const COSTS = costArticles([
	{ cost: 'shipping', code: '9001' },
	{ cost: 'shipping', code: '9002' },
	{ cost: 'difference', code: '9006' },
	...[HIGH, LOW, NONE].map((code) => ({ cost: 'paymentFee', code })),
]);

let scene: FollowScene;
afterEach(async () => await scene.close());

async function booked(input: Partial<PlaceOrderInput>, plan: object = {}) {
	scene = await followScene({
		articles: [
			[HIGH, 1],
			[LOW, 2],
			[NONE, 3],
			[OWN, 1],
		],
	});
	const { products } = scene.prestaShop.state.tables;
	const name = [1, 2].map((id) => ({ id: String(id), value: 'Payment fee' }));
	products.push({ ...products[0], id: PAY_PRODUCT, reference: '', ean13: '', name });
	scene.pass(10);
	const id = scene.place(input);
	scene.pass(10);
	const workflow = structuredClone(shippedWorkflow('import-orders'));
	const importFrom = new Date(Date.now() - 48 * 3_600_000).toISOString();
	for (const node of workflow.nodes) {
		if (node.name === 'Get Web Orders') node.parameters.importFrom = importFrom;
		if (node.name === 'Plan') Object.assign(node.parameters, { costArticles: COSTS, ...plan });
	}
	const run = await runWorkflow(workflow, { source: 'src', credentials: scene.credentials });
	const order = run
		.itemsOf<ImportedOrder>('Import Sales Orders')
		.find(({ orderId }) => orderId === String(id))!;
	const [row] = scene.booked(id);
	const shop = scene.prestaShop.state.tables.orders.find((one) => one.id === id)!;
	const codeOf = (articleId?: string) =>
		scene.snelStart.state.artikelen.find((article) => article.id === articleId)?.artikelcode ?? '';
	const [report] = run.itemsOf<{ hints: string[] }>('Run Report');
	return {
		order,
		hints: report.hints,
		total: row && Math.round(Number(row.totaalInclusiefBtw) * 100),
		paid: Math.round(Number(shop.total_paid_tax_incl) * 100),
		on: (code: string) =>
			(row?.regels ?? [])
				.filter(({ artikel }) => codeOf(artikel?.id) === code)
				.map(({ stuksprijs }) => Math.round(Number(stuksprijs) * 100)),
	};
}

const AT = { 0: NONE, 9: LOW, 21: HIGH };

describe('what a payment method costs', () => {
	it.each(Object.entries(MODULE_FORMS))(
		'is booked once at its VAT as the module leaves it: %s',
		async (_, { input, fee, rate }) => {
			const one = await booked(input);
			expect(one.order).toMatchObject({ outcome: 'created', problems: [] });
			expect(one.total).toBe(one.paid);
			for (const code of [HIGH, LOW, NONE]) {
				expect(one.on(code)).toEqual(fee > 0 && code === AT[rate] ? [fee] : []);
			}
			expect(one.on('9006')).toEqual([]);
			const told = one.order.notices.filter(({ code }) => code === 'payment-fee');
			expect(told).toHaveLength(fee > 0 ? 1 : 0);
		},
	);

	/** Small fees of two rates are near each other: a fee of € 0.20 comes to € 0.17 or € 0.18 without VAT. */
	it.each<['0.10' | '0.20' | '0.30', keyof typeof AT]>([
		['0.10', 21],
		['0.20', 21],
		['0.20', 9],
		['0.30', 9],
		['0.30', 0],
	])(
		'is booked at the rate that comes nearest, however small: € %s at %d %%',
		async (fee, rate) => {
			const costs = [NONE, LOW, HIGH].map((code) => ({ cost: 'paymentFee', code }));
			const one = await booked(
				{ paymentFee: { amountTaxIncl: fee, taxRate: String(rate), hiddenIn: 'total' } },
				{ costArticles: costArticles([{ cost: 'shipping', code: '9001' }, ...costs]) },
			);
			expect(one.total).toBe(one.paid);
			expect([one.on(NONE), one.on(LOW), one.on(HIGH)].flat()).toEqual([Number(fee) * 100]);
			expect(one.on(AT[rate])).toHaveLength(1);
		},
	);

	it('may be nothing, as a line of a method that is free', async () => {
		const one = await booked({
			paymentFee: { amountTaxIncl: '0', hiddenIn: 'line', productId: PAY_PRODUCT },
		});
		expect(one.order).toMatchObject({ outcome: 'created', problems: [] });
		expect(one.total).toBe(one.paid);
		expect(one.on(HIGH)).toEqual([0]);
	});

	it('says which article is lacking, where none of its rate is chosen', async () => {
		const one = await booked(MODULE_FORMS['pay-product'].input, {
			costArticles: costArticles([
				{ cost: 'shipping', code: '9001' },
				{ cost: 'paymentFee', code: NONE },
			]),
		});
		expect(one.order.problems).toEqual([
			expect.objectContaining({
				code: 'missing-cost-article',
				message: expect.stringMatching(/^the line "Payment fee" .* payment fees .* with 21 % VAT/),
			}),
		]);
	});

	it.each(['mollie-total', 'pay-product', 'discount-below-nothing'])(
		'goes on the article for its module, before the one for its name: %s',
		async (name) => {
			const { input, fee } = MODULE_FORMS[name];
			const only = (payment: string, code: string) => ({
				payment: { __rl: true, mode: 'name', value: payment },
				paymentFee: [code],
			});
			const rows = [only(`${input.payment?.slice(0, 4)}*`, HIGH), only(input.module!, OWN)];
			const { costs } = structuredClone(COSTS) as { costs: object };
			const costArticles = { costs: { ...costs, byPayment: { row: rows } } };
			const one = await booked(input, { costArticles });
			expect([one.on(OWN), one.on(HIGH)]).toEqual([[fee], []]);
			expect(one.total).toBe(one.paid);
		},
	);

	it('is named in docs/modules.md in every form', () => {
		const page = readFileSync('docs/modules.md', 'utf8');
		const missing = Object.keys(MODULE_FORMS).filter((name) => !page.includes(`\`${name}\``));
		expect(missing).toEqual([]);
	});
});

describe('a line that is no article', () => {
	it.each(['Statiegeld krat', 'Donatie goed doel', 'Verzekering pakket'])(
		'"%s" goes on the article that a rule on its name says',
		async (name) => {
			const article = { __rl: true, mode: 'code', value: LOW };
			const product = { __rl: true, mode: 'name', value: `${name.split(' ')[0]}*` };
			const one = await booked(
				{ paymentFee: { amountTaxIncl: '2.18', taxRate: '9', hiddenIn: 'line', name } },
				{ articleOptions: { productArticles: { row: [{ product, article }] } } },
			);
			expect(one.order.problems).toEqual([]);
			expect(one.total).toBe(one.paid);
			expect(one.on(LOW)).toEqual([218]);
		},
	);
});

describe('a line without a product that is no fee', () => {
	it.each([
		['Statiegeld krat', '2.18'],
		['Donatie goed doel', '5.00'],
		['Pakketverzekering', '1.95'],
		['Maatwerk tafel', '450.00'],
	])('is not booked as one: "%s" of € %s', async (name, amountTaxIncl) => {
		const one = await booked({ paymentFee: { amountTaxIncl, hiddenIn: 'line', name } });
		expect(one.order.problems).toEqual([
			expect.objectContaining({
				code: 'empty-article-code',
				fix: expect.stringContaining("'Plan → Articles (Artikelen) → Articles by Product'"),
			}),
		]);
	});
});

describe('a payment method whose name aged', () => {
	it.each([
		['iDEAL (fee incl. € 0,35)', 'iDEAL'],
		['iDEAL | Wero', 'ideal'],
		['iDEAL + € 0,35', 'iDEAL'],
		['iDEAL 2,9 % 💳', 'ideal'],
		['iDEAL', 'iDEAL'],
		['Something else', 'mollie'],
	])('"%s" falls under the row "%s"', async (payment, is) => {
		const row = [
			{
				when: 'payment',
				payment: { __rl: true, mode: 'name', value: is },
				set: { documentStatus: 'Bevestiging' },
			},
		];
		const one = await booked({ payment, module: 'mollie' }, { mapping: { row } });
		expect(one.order.problems).toEqual([]);
		expect(scene.snelStart.state.verkooporders[0].procesStatus).toBe('Bevestiging');
	});

	it('is told once where no row names it', async () => {
		const payment = { __rl: true, mode: 'name', value: 'klarna' };
		const row = [{ when: 'payment', payment, set: { documentStatus: 'Bevestiging' } }];
		const one = await booked({ payment: 'iDEAL | Wero', module: 'mollie' }, { mapping: { row } });
		expect(one.hints.filter((hint) => hint.includes('No row'))).toEqual([
			expect.stringContaining('names payment method "iDEAL" (module mollie) of 1 new order'),
		]);
	});
});
