import { type Choice, runWorkflow, stage, type Stage } from '../../lab/engine';
import type { ImportedOrder } from '../../domain/stream/importedOrder';
import type { RunReport } from '../../domain/stream/runReport';
import type { WebOrder } from '../../domain/stream/webOrder';
import type { WebStock } from '../../domain/stream/webStock';
import { addRelation } from '../../lab/simulators/snelstart';
import { webshopWorld, type WebshopWorld } from '../../lab/worlds';
import { pairsIn } from './pairsIn';

const by = (value: string) => ({ __rl: true, mode: 'name', value });
const plan = (parameters: Choice['parameters']): Choice => ({ on: 'webOrder.plan', parameters });

let world: WebshopWorld;
let set: Stage;

/** A template and a cost centre beside those of the world, and a collective customer. */
async function setStage(prepare: (prepared: WebshopWorld) => void = () => undefined) {
	world = webshopWorld({ seed: 5, orders: 30, articles: 60, mix: 'importable' });
	const { verkoopordersjablonen, kostenplaatsen } = world.snelStart;
	verkoopordersjablonen.push({
		...structuredClone(verkoopordersjablonen[0]),
		id: '7e000000-0000-4000-8000-000000000001',
		omschrijving: 'iDEAL',
		nonactief: false,
	});
	kostenplaatsen.push({
		id: '7e000000-0000-4000-8000-000000000002',
		uri: '/kostenplaatsen/7e000000-0000-4000-8000-000000000002',
		nummer: 77,
		omschrijving: 'Web',
		nonactief: false,
	} as (typeof kostenplaatsen)[number]);
	prepare(world);
	set = await stage(world);
}
afterEach(async () => await set.close());

async function run(template: string, ...choices: Choice[]) {
	const done = await runWorkflow(template, { credentials: set.credentials, choices });
	const orders = done
		.resultOf<WebOrder>('prestaShop.getManyWebOrders')
		.filter(({ kind }) => kind === 'webOrder');
	const pairs = pairsIn(orders, set.snelStart.state);
	return {
		orders,
		pairs,
		imported: done.resultOf<ImportedOrder>('snelStart.salesOrder.import'),
		report: done.resultOf<RunReport>('shopLink.report')[0],
		done,
	};
}

describe('the mapping table', () => {
	it('sets template, cost centre, term and status by payment method and country, and Otherwise last', async () => {
		await setStage();
		const { pairs } = await run(
			'import-orders',
			plan({
				mapping: {
					row: [
						{
							when: 'payment',
							payment: by('ideal'),
							set: { salesOrderTemplate: by('iDEAL'), paymentTerm: 0 },
						},
						{ when: 'country', country: by('B*'), set: { documentStatus: 'Bevestiging' } },
						{
							when: 'otherwise',
							set: { costCentre: by('77'), paymentTerm: 21 },
						},
					],
				},
			}),
		);
		const { verkoopordersjablonen } = set.snelStart.state;
		expect(pairs.length).toBeGreaterThan(15);
		expect(new Set(pairs.map(({ salesOrder }) => salesOrder.krediettermijn)).size).toBe(2);
		for (const { order, salesOrder } of pairs) {
			const isIdeal = order.payment.name === 'iDEAL';
			const template = verkoopordersjablonen.find(
				({ id }) => id === salesOrder.verkoopordersjabloon?.id,
			);
			expect(template?.omschrijving).toBe(isIdeal ? 'iDEAL' : 'Webshop');
			expect(salesOrder).toMatchObject({
				krediettermijn: isIdeal ? 0 : 21,
				procesStatus: order.deliveryAddress!.countryIso === 'BE' ? 'Bevestiging' : 'Order',
				kostenplaats: { id: '7e000000-0000-4000-8000-000000000002' },
			});
		}
	});

	it('lets no stock be published whose sales orders stand on a template that Get Stock does not read', async () => {
		await setStage();
		const mapping = {
			row: [{ when: 'payment', payment: by('ideal'), set: { salesOrderTemplate: by('iDEAL') } }],
		};
		const { report } = await run('import-orders-and-export-stock', plan({ mapping }));
		expect(report.failures.map(({ message }) => message)).toEqual([
			expect.stringContaining("template (verkoopsjabloon) 'iDEAL', which is not chosen here"),
		]);
		const again = await run('import-orders-and-export-stock', plan({ mapping }), {
			on: 'snelStart.stock.getMany',
			parameters: { webOrderTemplates: ['Webshop', 'iDEAL'] },
		});
		expect(again.report.failures).toEqual([]);
	});

	it('puts all orders of an origin on one customer, by e-mail address or customer group', async () => {
		await setStage(({ snelStart, prestaShop }) => {
			addRelation(snelStart, { naam: 'Marktplaats', relatiecode: 90001 });
			const { groups, customers } = prestaShop.tables;
			groups.push({ ...structuredClone(groups[2]), id: 4, name: [{ id: '2', value: 'Zakelijk' }] });
			customers.forEach((row) => (row.id_default_group = Number(row.id) % 2 ? '4' : '3'));
		});
		const { pairs } = await run(
			'import-orders',
			plan({
				mapping: {
					row: [
						{
							when: 'group',
							group: by('zakelijk'),
							set: { everybodyOn: { __rl: true, mode: 'number', value: '90001' } },
						},
					],
				},
			}),
		);
		const cardOf = (id: string) => set.snelStart.state.relaties.find((card) => card.id === id);
		const onMarket = pairs.filter(
			({ salesOrder }) => cardOf(salesOrder.relatie.id)?.relatiecode === 90001,
		);
		expect(onMarket.length).toBeGreaterThan(0);
		expect(onMarket.length).toBeLessThan(pairs.length);
		const isMeant = ({ order }: (typeof pairs)[number]) => order.customer?.group === 'Zakelijk';
		expect(onMarket).toEqual(pairs.filter(isMeant));
	});

	it('books a product on the article that a row names', async () => {
		await setStage();
		const { artikelen } = set.snelStart.state;
		const first = await run('import-orders', plan({ importKeyPrefix: 'X-' }));
		const line = first.orders.flatMap(({ lines }) => lines)[0];
		const from = artikelen.find(({ artikelcode }) => artikelcode === line.code)!;
		const other = artikelen.find(
			({ artikelcode, artikelOmzetgroep }) =>
				artikelcode !== line.code && artikelOmzetgroep?.id === from.artikelOmzetgroep?.id,
		)!;
		set.snelStart.state.verkooporders = [];
		const { pairs, imported } = await run(
			'import-orders',
			plan({
				articleOptions: {
					productArticles: {
						row: [
							{
								product: { __rl: true, mode: 'id', value: line.productId },
								article: by(other.artikelcode),
							},
						],
					},
				},
			}),
		);
		const withIt = pairs.filter(({ order }) =>
			order.lines.some(({ productId }) => productId === line.productId),
		);
		expect(withIt.length).toBeGreaterThan(0);
		for (const { order, salesOrder } of withIt) {
			const codes = salesOrder.regels.map(({ artikel }) => artikel?.id);
			expect(codes).toContain(other.id);
			const { quantities } = imported.find(({ orderId }) => orderId === order.id)!;
			expect(quantities.filter(({ productId }) => productId === line.productId)).toEqual(
				expect.arrayContaining([expect.objectContaining({ code: other.artikelcode })]),
			);
		}
	});
});

describe('Leave Out', () => {
	it('imports neither order nor product, holds no stock for them, and says so', async () => {
		await setStage();
		const [one, two] = world.orders
			.filter(({ expectation }) => expectation === 'create')
			.map(({ orderId }) => String(orderId));
		const inItems: Choice = { on: 'webStock.calculate', parameters: { output: 'items' } };
		const dry = await run('import-orders-and-export-stock', inItems, {
			on: 'snelStart.salesOrder.import',
			parameters: { onlyReport: true },
		});
		const mixed = dry.orders.find(
			({ id, lines }) =>
				id !== one && id !== two && new Set(lines.map(({ code }) => code)).size > 1,
		)!;
		const [product] = mixed.lines;
		const stockOf = (runOf: typeof dry, code: string) =>
			runOf.done
				.resultOf<WebStock>('webStock.calculate')
				.find((row) => row.kind === 'webStock' && row.code === code);

		const { imported, report, pairs, ...rest } = await run(
			'import-orders-and-export-stock',
			plan({
				salesOptions: {
					leaveOut: {
						row: [
							{ what: 'order', order: one },
							{ what: 'product', product: { __rl: true, mode: 'code', value: product.code } },
						],
					},
				},
			}),
			{ on: 'snelStart.salesOrder.import', parameters: { onlyReport: false } },
			inItems,
		);
		const left = imported.find(({ orderId }) => orderId === one)!;
		expect(left).toMatchObject({ outcome: 'waiting', holdsStock: false, quantities: [] });
		expect(left.summary).toMatch(/left out, as 'Leave Out' names it/);
		expect(report.counts.orders).toMatchObject({ leftOut: 1 });
		expect(report.waiting.map(({ orderId }) => orderId)).not.toContain(one);
		expect(report.notices.map(({ code }) => code)).toEqual(
			expect.arrayContaining(['left-out', 'product-left-out']),
		);

		const { salesOrder } = pairs.find(({ order }) => order.id === mixed.id)!;
		const cents = (text: string) => Math.round(Number(text) * 100);
		const taken = mixed.lines
			.filter(({ code }) => code === product.code)
			.reduce((sum, { totalIncl }) => sum + cents(totalIncl), 0);
		expect(Math.round(salesOrder.totaalInclusiefBtw * 100)).toBe(
			cents(mixed.totals.paidIncl) - taken,
		);
		expect(
			imported.flatMap(({ quantities = [] }) => quantities.map(({ code }) => code)),
		).not.toContain(product.code);
		const [before, after] = [
			stockOf(dry, product.code)!,
			stockOf({ ...rest, imported, report, pairs }, product.code)!,
		];
		expect(after.webStock!).toBeGreaterThan(before.webStock!);
	});

	it('blocks an order whose discounts are more than what remains of it', async () => {
		await setStage();
		const [first, second] = productsOf(2);
		const { orderId } = set.prestaShop.placeOrder({
			lines: [
				{ productId: first.id, quantity: 1 },
				{ productId: second.id, quantity: 1 },
			],
			vouchers: [{ name: 'Bijna alles', percent: 90 }],
			shippingTaxIncl: '0',
		});
		const dear = Number(first.price) > Number(second.price) ? first : second;
		const product = { __rl: true, mode: 'id', value: String(dear.id) };
		const { imported } = await run(
			'import-orders',
			{ on: 'prestaShop.getManyWebOrders', parameters: { options: { minimumAgeSeconds: 0 } } },
			plan({ salesOptions: { leaveOut: { row: [{ what: 'product', product }] } } }),
			{ on: 'snelStart.salesOrder.import', parameters: { onlyReport: false } },
		);
		const order = imported.find((one) => one.orderId === String(orderId))!;
		expect(order).toMatchObject({
			outcome: 'blocked',
			problems: [{ code: 'product-left-out', message: expect.stringMatching(/€ \d+\.\d\d more/) }],
		});
		expect(
			set.snelStart.state.verkooporders.map(({ betalingskenmerk }) => betalingskenmerk),
		).not.toContain(order.importKey);
	});
});

/** So many products without combinations, in the shop and in the books. */
function productsOf(count: number) {
	const codes = new Set(set.snelStart.state.artikelen.map(({ artikelcode }) => artikelcode));
	return set.prestaShop.state.tables.products
		.filter(
			({ reference, associations }) =>
				codes.has(String(reference)) && !associations?.combinations?.length,
		)
		.slice(0, count);
}
