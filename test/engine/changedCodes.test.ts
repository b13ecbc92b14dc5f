import type { ImportedOrder } from '../../domain/stream/importedOrder';
import { type Choice, runWorkflow, shippedWorkflow } from '../../lab/engine';
import type { Row } from '../../lab/simulators/prestashop/types';
import { mainJob, type MainJob } from './mainJob';

/** A product whose code was changed, emptied or corrected in the shop after an order of 4 pieces that is not paid yet. */
let job: MainJob;
beforeEach(async () => {
	job = await mainJob({ mix: 'importable', orders: 4, articles: 60 });
});
afterEach(async () => await job.close());

const FREE = 7;
const WAITING = 10;
const PAID = 2;

interface Sold {
	code: string;
	/** The product or combination that carries the code. */
	row: Row;
	orderId: number;
	detail: Row;
}

/** Puts an order on something sold in a combination, or not in one, of which SnelStart has 7. */
async function ordered(inCombination: boolean, stateId: number): Promise<Sold> {
	const { snelStart, prestaShop } = job;
	await job.runWell();
	const { combinations, products, order_details: details } = prestaShop.state.tables;
	const parents = new Set(combinations.map(({ id_product: id }) => String(id)));
	const all = [...combinations, ...products];
	const rows = inCombination
		? combinations
		: products.filter(({ id, cache_is_pack: pack }) => !parents.has(String(id)) && pack !== '1');
	const sold = new Set(details.map(({ product_reference: code }) => code));
	const row = rows.find(({ reference }) => {
		if (sold.has(reference)) return false;
		if (all.filter((one) => one.reference === reference).length > 1) return false;
		const article = snelStart.state.artikelen.find(({ artikelcode }) => artikelcode === reference);
		return article?.voorraadControle && !article.isNonActief;
	})!;
	const code = String(row.reference);
	const article = snelStart.state.artikelen.find(({ artikelcode }) => artikelcode === code)!;
	Object.assign(article, { vrijeVoorraad: FREE, technischeVoorraad: FREE });
	const order = prestaShop.placeOrder({ lines: [{ reference: code, quantity: 4 }], stateId });
	const detail = details.find(({ id_order: id }) => String(id) === String(order.orderId))!;
	prestaShop.setQuantity(code, 20);
	return { code, row, orderId: order.orderId, detail };
}

async function run(): Promise<ImportedOrder[]> {
	const choices: Choice[] = [
		{ on: 'prestaShop.getManyWebOrders', parameters: { options: { minimumAgeSeconds: 0 } } },
	];
	const { credentials } = job;
	const engine = await runWorkflow(shippedWorkflow(), { credentials, choices });
	if (engine.error) throw engine.error;
	return engine
		.resultOf<ImportedOrder>('snelStart.import')
		.filter(({ kind }) => kind === 'importedOrder');
}

function shown(code: string): number {
	const { combinations, products, stock_availables: rows } = job.prestaShop.state.tables;
	const combination = combinations.find(({ reference }) => reference === code);
	const product = products.find(({ reference }) => reference === code);
	const [productId, combinationId] = combination
		? [combination.id_product, combination.id]
		: [product?.id, 0];
	const row = rows.find(
		(one) =>
			String(one.id_product) === String(productId) &&
			String(one.id_product_attribute) === String(combinationId),
	);
	return Number(row?.quantity);
}

describe.each([
	['a combination', true],
	['a product without combinations', false],
])('%s', (_, inCombination) => {
	it.each([
		['another code', 'OUD-77'],
		['no code', ''],
	])('ordered under %s is kept back by the product it is', async (_code, reference) => {
		const { code, detail } = await ordered(inCombination, WAITING);
		detail.product_reference = reference;
		await run();
		expect(shown(code)).toBe(3);
	});

	it('that is gone from the shop is kept back by the code on the order line', async () => {
		const { code, detail } = await ordered(inCombination, WAITING);
		Object.assign(detail, { product_id: '99999', product_attribute_id: '0' });
		await run();
		expect(shown(code)).toBe(3);
	});

	it('whose code was corrected is booked by its new code, and told', async () => {
		const { code, detail, orderId } = await ordered(inCombination, PAID);
		detail.product_reference = 'OUD-77';
		const order = (await run()).find((one) => one.orderId === String(orderId))!;
		expect(order.outcome).toBe('created');
		expect(order.notices.map(({ code: name }) => name)).toContain('code-changed');
		expect(shown(code)).toBe(3);
	});
});

describe('an order of which pieces went back on stock', () => {
	it('holds the rest', async () => {
		const { code, detail } = await ordered(false, WAITING);
		detail.product_quantity_reinjected = '1';
		await run();
		expect(shown(code)).toBe(4);
	});
});
