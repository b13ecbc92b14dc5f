import { type Choice, runWorkflow, shippedWorkflow } from '../../lab/engine';
import type { WebStock } from '../../domain/stream/webStock';
import { mainJob, type MainJob } from './mainJob';
import type { ImportedOrder } from '../../domain/stream/importedOrder';
import type { StockChange } from '../../domain/stream/stockChange';

const FIELD = 'Barcode';
/** The owner's choices: codes are EANs, and SnelStart keeps them in an extra field. */
const choices: Choice[] = [
	{
		on: 'webOrder.plan',
		parameters: {
			articleOptions: {
				shopArticleField: 'ean13',
				snelStartArticleField: { __rl: true, mode: 'name', value: FIELD },
			},
		},
	},
	{ on: 'snelStart.getMany', parameters: { options: { articleField: FIELD, output: 'items' } } },
	{ on: 'webStock.calculate', parameters: { output: 'items' } },
	{ on: 'prestaShop.setMany', parameters: { options: { matchOn: 'ean13' } } },
];

/** A shop that knows its products by EAN, and an administration that keeps the EAN in an extra field (extra veld). */
let job: MainJob;
let eanOf: Map<string, string>;
beforeEach(async () => {
	eanOf = new Map();
	job = await mainJob({
		mix: 'importable',
		orders: 12,
		articles: 60,
		prepare: ({ snelStart, prestaShop: { tables } }) => {
			const rows = [...tables.combinations, ...tables.products];
			for (const article of snelStart.artikelen) {
				const row = rows.find(({ reference }) => reference === article.artikelcode);
				if (!row || row.ean13 === '') continue;
				article.extraVelden.push({ naam: FIELD, waarde: String(row.ean13) });
				eanOf.set(article.id, String(row.ean13));
				article.artikelcode = `SS-${article.artikelcode}`;
			}
		},
	});
});
afterEach(async () => await job.close());

async function run() {
	const { credentials } = job;
	const engine = await runWorkflow(shippedWorkflow(), { credentials, choices });
	if (engine.error) throw engine.error;
	return {
		orders: engine
			.resultOf<ImportedOrder>('snelStart.import')
			.filter(({ kind }) => kind === 'importedOrder'),
		stock: engine
			.resultOf<WebStock>('webStock.calculate')
			.filter(({ kind }) => kind === 'webStock'),
		changes: engine
			.resultOf<StockChange>('prestaShop.setMany')
			.filter(({ kind }) => kind === 'stockChange'),
	};
}

/** What the shop shows of an EAN. */
function shown(ean: string): number {
	const { combinations, products, stock_availables: rows } = job.prestaShop.state.tables;
	const combination = combinations.find(({ ean13 }) => ean13 === ean);
	const product = products.find(({ ean13 }) => ean13 === ean);
	const key = combination ? [combination.id_product, combination.id] : [product?.id, 0];
	const row = rows.find(
		({ id_product, id_product_attribute }) =>
			String(id_product) === String(key[0]) && String(id_product_attribute) === String(key[1]),
	);
	return Number(row?.quantity);
}

describe('articles that shop and SnelStart know by an EAN in an extra field', () => {
	it('are ordered and counted by it', async () => {
		const { orders, stock, changes } = await run();
		expect(orders.filter(({ outcome }) => outcome === 'created').length).toBeGreaterThan(5);
		const codes = orders.flatMap(({ quantities }) => quantities.map(({ code }) => code));
		expect(codes.every((code) => code.startsWith('SS-'))).toBe(true);
		const sold = stock.filter(
			({ articleId, webStock }) => eanOf.has(articleId) && webStock !== null,
		);
		expect(sold.length).toBeGreaterThan(20);
		for (const { articleId, shopCode, webStock } of sold) {
			expect(shopCode).toBe(eanOf.get(articleId));
			expect(shown(shopCode ?? '')).toBe(webStock);
		}
		const written = changes.filter(({ status }) => status === 'changed');
		expect(written.length).toBeGreaterThan(5);
		expect(written.every(({ code, shopCode }) => code !== shopCode)).toBe(true);
	});

	it('are sold by the one that is active where an old one has the same', async () => {
		const { artikelen } = job.snelStart.state;
		const [active] = artikelen.filter(({ id }) => eanOf.has(id));
		const old = structuredClone({ ...active, artikelcode: 'OUD-1', isNonActief: true });
		artikelen.push({ ...old, id: '7e000000-0000-4000-8000-000000000009', technischeVoorraad: 0 });

		const { stock, changes } = await run();
		const of = (code: string) => stock.find((row) => row.code === code);
		expect(of('OUD-1')).toMatchObject({
			webStock: null,
			leftAlone: expect.stringContaining('another article with its code'),
		});
		expect(changes.map(({ status }) => status)).not.toContain('ambiguous');
		expect(shown(eanOf.get(active.id) ?? '')).toBe(of(active.artikelcode)?.webStock);
	});

	it('are kept back for orders that wait, and for orders that come while stock is written', async () => {
		const { stock: before } = await run();
		const [article] = before.filter(
			({ articleId, webStock, recipe }) => eanOf.has(articleId) && !recipe && (webStock ?? 0) >= 6,
		);
		const ean = eanOf.get(article.articleId) ?? '';
		const lines = [{ reference: article.code.replace('SS-', ''), quantity: 2 }];
		job.prestaShop.placeOrder({ lines, stateId: 10 });
		const other = before.find(
			({ articleId, webStock }) =>
				eanOf.has(articleId) && articleId !== article.articleId && (webStock ?? 0) > 3,
		);
		job.prestaShop.setQuantity(String(other?.code).replace('SS-', ''), 0);
		job.prestaShop.onJustBeforeWrite((resource) => {
			if (resource !== 'stock_availables') return;
			job.prestaShop.onJustBeforeWrite(null);
			job.prestaShop.placeOrder({ lines: [{ ...lines[0], quantity: 1 }] });
		});
		const { stock } = await run();
		const after = stock.find(({ articleId }) => articleId === article.articleId);
		expect(after?.webStock).toBe((article.webStock ?? 0) - 2);
		expect(after?.explanation).toContain('waiting');
		expect(shown(ean)).toBe((article.webStock ?? 0) - 3);
	});

	it('are kept back as what is in a pack that SnelStart has no recipe for', async () => {
		const { stock: before } = await run();
		const { products, combinations } = job.prestaShop.state.tables;
		const parents = new Set(combinations.map(({ id_product: id }) => String(id)));
		const productOf = (articleId: string) =>
			products.find(({ id, ean13 }) => ean13 === eanOf.get(articleId) && !parents.has(String(id)));
		const [pack, part] = before.filter(
			({ articleId, webStock, recipe }) =>
				eanOf.has(articleId) && productOf(articleId) && !recipe && (webStock ?? 0) >= 6,
		);
		const bundle = { id: String(productOf(part.articleId)?.id), id_product_attribute: '0' };
		Object.assign(productOf(pack.articleId)!, {
			cache_is_pack: '1',
			pack_stock_type: '1',
			associations: { product_bundle: [{ ...bundle, quantity: '2' }] },
		});
		const lines = [{ reference: pack.code.replace('SS-', ''), quantity: 1 }];
		job.prestaShop.placeOrder({ lines, stateId: 10 });
		const { stock } = await run();
		const right = (part.webStock ?? 0) - 2;
		expect(stock.find(({ articleId }) => articleId === part.articleId)?.webStock).toBe(right);
		expect(shown(eanOf.get(part.articleId) ?? '')).toBe(right);
	});
});
