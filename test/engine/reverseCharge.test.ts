import type { ImportedOrder } from '../../domain/stream/importedOrder';
import { type Choice, runWorkflow, shippedWorkflow } from '../../lab/engine';
import { addArticle } from '../../lab/simulators/snelstart/seed/rows';
import { mainJob, type MainJob } from './mainJob';

const FREE = 7;

/** An order of 4 pieces on which the shop reversed VAT within the Netherlands, of an article of which there are 7. */
describe('an order on which VAT is reversed', () => {
	let job: MainJob;
	beforeEach(async () => {
		job = await mainJob({ mix: 'importable', orders: 4, articles: 60 });
	});
	afterEach(async () => await job.close());

	const run = async (chosen: boolean): Promise<ImportedOrder[]> => {
		const salesOptions = chosen
			? { reverseChargeArticle: { __rl: true, mode: 'code', value: 'VERLEGD' } }
			: {};
		const choices: Choice[] = [
			{ on: 'prestaShop.getManyWebOrders', parameters: { options: { minimumAgeSeconds: 0 } } },
			{ on: 'webOrder.plan', parameters: { salesOptions } },
		];
		const { credentials } = job;
		const engine = await runWorkflow(shippedWorkflow(), { credentials, choices });
		if (engine.error) throw engine.error;
		return engine
			.resultOf<ImportedOrder>('snelStart.import')
			.filter(({ kind }) => kind === 'importedOrder');
	};

	/** Sets the stage: an article without VAT for it, and the order. Returns its id and the code that was sold. */
	const ordered = async () => {
		await job.runWell();
		job.snelStart.setSwitches({ vatNumberCheck: 'shape' });
		const { state } = job.snelStart;
		const none = state.artikelomzetgroepen.find(
			({ verkoopNederlandBtwSoort: kind }) => kind === 'Geen',
		)!;
		const artikelOmzetgroep = { id: none.id, uri: none.uri };
		addArticle(state, { artikelcode: 'VERLEGD', artikelOmzetgroep, voorraadControle: false });
		const taxed = state.artikelomzetgroepen
			.filter(({ verkoopNederlandBtwSoort: kind }) => kind !== 'Geen')
			.map(({ id }) => id);
		const { products, combinations, order_details: sold } = job.prestaShop.state.tables;
		const parents = new Set(combinations.map(({ id_product: id }) => String(id)));
		const isAlone = (code: string) => {
			const all = [...combinations, ...products].filter(({ reference }) => reference === code);
			return (
				all.length === 1 &&
				all[0].cache_is_pack !== '1' &&
				(combinations.includes(all[0]) || !parents.has(String(all[0].id)))
			);
		};
		const article = state.artikelen.find(
			({ artikelcode, artikelOmzetgroep: group, voorraadControle, subartikelen, isNonActief }) =>
				voorraadControle &&
				!isNonActief &&
				taxed.includes(group?.id ?? '') &&
				subartikelen.length === 0 &&
				sold.every(({ product_reference: reference }) => reference !== artikelcode) &&
				isAlone(artikelcode),
		)!;
		Object.assign(article, { vrijeVoorraad: FREE, technischeVoorraad: FREE });
		const code = article.artikelcode;
		const address = { company: 'Zaak BV', vat_number: 'NL123456782B90', country: 'NL' };
		const { orderId } = job.prestaShop.placeOrder({
			lines: [{ reference: code, quantity: 4 }],
			customer: { email: 'zaak@example.test', firstname: 'An', lastname: 'Bos' },
			deliveryAddress: address,
			invoiceAddress: address,
			taxExempt: 'vatnumber',
		});
		return { id: String(orderId), code };
	};

	const shown = (code: string): number => {
		const { products, combinations, stock_availables: rows } = job.prestaShop.state.tables;
		const combination = combinations.find(({ reference }) => reference === code);
		const product = combination?.id_product ?? products.find((row) => row.reference === code)?.id;
		const row = rows.find(
			({ id_product: id, id_product_attribute: attribute }) =>
				String(id) === String(product) && String(attribute) === String(combination?.id ?? 0),
		);
		return Number(row?.quantity);
	};

	it('goes on the article chosen for it, and its goods stay off the web stock', async () => {
		const { id, code } = await ordered();
		const order = (await run(true)).find(({ orderId }) => orderId === id);
		expect(order?.problems.map(({ message }) => message)).toEqual([]);
		expect(order).toMatchObject({ outcome: 'created', totals: { difference: '0.00' } });
		const { verkooporders, artikelen } = job.snelStart.state;
		const { regels, totaalExclusiefBtw, totaalInclusiefBtw } = verkooporders.find(
			(row) => row.id === order?.salesOrderId,
		)!;
		expect(totaalInclusiefBtw).toBe(totaalExclusiefBtw);
		const codeOf = (articleId: string | undefined) =>
			artikelen.find((row) => row.id === articleId)?.artikelcode;
		const goods = regels.filter(({ artikel }) => codeOf(artikel?.id) === code);
		expect(goods).toMatchObject([{ aantal: 4, stuksprijs: 0 }]);
		expect(shown(code)).toBe(FREE - 4);
		await run(true);
		expect(shown(code)).toBe(FREE - 4);
	});

	it('is blocked with the reason where none is chosen, and its goods stay reserved', async () => {
		const { id, code } = await ordered();
		const order = (await run(false)).find(({ orderId }) => orderId === id);
		expect(order?.outcome).toBe('blocked');
		expect(order?.problems[0].fix).toContain('Reverse Charge Article');
		expect(shown(code)).toBe(FREE - 4);
	});
});
