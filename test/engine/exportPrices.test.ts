import { prestaShopVersions } from '../../lab/simulators/prestashop';
import { otherThanEuros } from '../domain/stream/moneyMembers';
import { assortmentScene, type AssortmentRun, type AssortmentScene } from './assortmentScene';

const words = ({ changes }: AssortmentRun) =>
	changes
		.flatMap(({ summary, problems }) => [summary, ...problems.map((one) => one.message)])
		.join('\n');
const told = ({ changes }: AssortmentRun) => changes.map(({ outcome }) => outcome);
/** What a product costs with VAT, to the cent. */
const shown = (excl: unknown, rate: number) => Math.round(Number(excl) * (100 + rate)) / 100;
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('prices of SnelStart in the shop', () => {
	let scene: AssortmentScene | undefined;
	afterEach(async () => await scene?.close());

	it.each(prestaShopVersions)(
		'are written once, and nothing else of a product (%s)',
		async (version) => {
			scene = await assortmentScene({ version });
			const [one, two] = scene.world.goods.filter(({ combinationId }) => combinationId === 0);
			expect(told(await scene.prices())).toEqual([]);
			scene.article(one.code).verkoopprijs = Math.round(one.price * 110) / 100;
			const before = structuredClone(scene.product(one.productId));
			const other = structuredClone(scene.product(two.productId));
			const dry = await scene.prices({}, { onlyReport: true });
			expect(dry.failure).toBe('');
			expect(told(dry)).toEqual(['reported']);
			expect(scene.writes()).toEqual([]);
			scene.prestaShop.clearJournal();
			const run = await scene.prices();
			expect(run.failure).toBe('');
			expect(told(run)).toEqual(['written']);
			expect(scene.writes()).toEqual(
				dry.summary.requests?.map(({ method, path }) => `${method} ${path.split('?')[0]}`),
			);
			const items = Object.keys(run.run.runData).flatMap((node) => run.run.itemsOf<object>(node));
			expect(items.flatMap((item) => otherThanEuros(item))).toEqual([]);
			const after = scene.product(one.productId);
			expect(shown(after.price, one.rate)).toBe(scene.article(one.code).verkoopprijs);
			const anything: unknown = expect.anything();
			expect(after).toMatchObject({ ...before, price: anything, date_upd: anything });
			expect(scene.product(two.productId)).toEqual(other);
			scene.prestaShop.clearJournal();
			expect(told(await scene.prices())).toEqual([]);
			expect(scene.writes()).toEqual([]);
		},
	);

	it('of combinations are what is on top of the price of their product', async () => {
		scene = await assortmentScene();
		const goods = scene.world.goods.find(({ combinationId }) => combinationId !== 0)!;
		scene.article(goods.code).verkoopprijs = goods.price + 1;
		expect(told(await scene.prices())).toEqual(['written']);
		const base = Number(scene.product(goods.productId).price);
		const { price } = scene.combination(goods.combinationId);
		expect(shown(base + Number(price), goods.rate)).toBe(goods.price + 1);
	});

	it('for a time and for customers become specific prices, and are closed when they end', async () => {
		scene = await assortmentScene();
		const { state } = scene.snelStart;
		const [goods] = scene.world.goods.filter(({ combinationId }) => combinationId === 0);
		const card = state.relaties.find(({ email }) => email === 'klant2@example.com')!;
		const period = { startdatum: `${day(-2)}T00:00:00`, einddatum: `${day(9)}T00:00:00` };
		state.actieprijzen.push({
			omschrijving: 'Voorjaar',
			...period,
			status: 'Actief',
			artikelPrijzen: [
				{
					artikelcode: goods.code,
					prijsIngave: 'Bedrag',
					prijzen: [{ vanaf: 0, verkoopprijs: 1.21 }],
				},
			],
		});
		state.artikelprijsafspraken.push({
			artikelCode: goods.code,
			klantAfspraken: [
				{
					relatiePublicIdentifier: card.id,
					relatieCode: card.relatiecode,
					relatieNaam: card.naam,
					...{ startdatum: null, einddatum: null },
					prijsIngave: 'StaffelKorting',
					prijsAfspraken: [
						{ vanaf: 1, korting: 5 },
						{ vanaf: 10, korting: 12.5 },
					],
				},
			],
		});
		const hand = {
			...{
				id: 900,
				id_product: String(goods.productId),
				id_product_attribute: '0',
				price: '2.000000',
			},
			...{ id_shop: '0', id_shop_group: '0', id_cart: '0', id_currency: '0', id_country: '0' },
			...{ id_group: '3', id_customer: '0', id_specific_price_rule: '0', from_quantity: '1' },
			...{ reduction: '0.000000', reduction_tax: '1', reduction_type: 'amount' },
			...{ from: '0000-00-00 00:00:00', to: '0000-00-00 00:00:00' },
		};
		(scene.prestaShop.state.tables.specific_prices ??= []).push(structuredClone(hand));
		expect(told(await scene.prices())).toEqual(['written']);
		const made = scene.specificPrices(goods.productId).filter(({ id }) => id !== 900);
		expect(made).toHaveLength(3);
		expect(made.map((row) => [row.id_customer, row.from_quantity, row.reduction])).toEqual([
			['0', '1', '0.000000'],
			['2', '1', '0.050000'],
			['2', '10', '0.125000'],
		]);
		expect(shown(made[0].price, goods.rate)).toBe(1.21);
		expect(String(made[0].to).slice(0, 10)).toBe(day(9));
		scene.prestaShop.clearJournal();
		expect(told(await scene.prices())).toEqual([]);
		expect(scene.writes()).toEqual([]);
		(state.actieprijzen[0] as { einddatum: string }).einddatum = `${day(-1)}T00:00:00`;
		state.artikelprijsafspraken.pop();
		expect(told(await scene.prices())).toEqual(['written']);
		expect(scene.specificPrices(goods.productId)).toEqual([hand]);
	});

	it('that are 0, too large a change or too many at once are told and not written', async () => {
		scene = await assortmentScene();
		const plain = scene.world.goods.filter(({ combinationId }) => combinationId === 0);
		const [free, dear, fine, ...rest] = plain;
		scene.article(free.code).verkoopprijs = 0;
		scene.article(dear.code).verkoopprijs = dear.price * 2;
		scene.article(fine.code).verkoopprijs = fine.price + 0.1;
		const before = structuredClone([free, dear].map(({ productId }) => scene!.product(productId)));
		const run = await scene.prices();
		expect(told(run).sort()).toEqual(['reported', 'reported', 'written']);
		expect(words(run)).toContain('would make the price 0 or less');
		expect(words(run)).toContain('(100 %), which is more than 40 %');
		expect(run.failure).toContain('not written before it is confirmed');
		const [report] = run.run.itemsOf<{ headlineNl: string; html: string }>('Run Report');
		expect(report.headlineNl).toContain('1 bijgewerkt, 2 gelaten');
		expect(report.html).toContain('Prijzen in de webwinkel');
		expect([free, dear].map(({ productId }) => scene!.product(productId))).toEqual(before);
		const options = { confirmed: dear.code };
		expect(told(await scene.prices({ options })).sort()).toEqual(['reported', 'written']);
		for (const { code, price } of rest) scene.article(code).verkoopprijs = price + 0.2;
		scene.prestaShop.clearJournal();
		const many = await scene.prices();
		expect(words(many)).toContain('prices would change at once, which is more than 20 %');
		expect(scene.writes()).toEqual([]);
		expect(told(await scene.prices({ options: { confirmed: '*' } }))).toContain('written');
		const [{ productId, rate, price }] = rest;
		expect(shown(scene.product(productId).price, rate)).toBeCloseTo(price + 0.2, 2);
	});

	const from = (days: number) => `${day(days)}T00:00:00`;
	const cents = (price: number) => Math.round(price * 100) / 100;

	/** Two shops of a multistore, which keep their prices apart or together. */
	const twoShops = async (goodsPerShop = true) => {
		const reading = { options: { shops: ['1', '2'] } };
		const set = await assortmentScene({ reading, includesVat: false });
		set.prestaShop.setSwitches({ goodsPerShop });
		const { shops } = set.prestaShop.state.tables;
		shops.push({ ...shops[0], id: 2, name: 'Tweede winkel' });
		return set;
	};

	it.each([
		['of their own', true, ['id_shop=1', 'id_shop=2']],
		['that all of them share', false, ['id_shop=1']],
	])(
		'of several shops with prices %s are written once, with a price of its own where a shop has one',
		async (_, goodsPerShop, sentTo) => {
			scene = await twoShops(goodsPerShop);
			const [one, two] = scene.world.goods.filter(({ combinationId }) => combinationId === 0);
			scene.article(one.code).verkoopprijs = Math.round(one.price * 110) / 100;
			scene.article(two.code).extraVelden = [{ naam: 'Prijs 2', waarde: '7,5' }];
			expect(told(await scene.prices())).toEqual(['written']);
			const sent = scene.prestaShop.journal.filter(({ method }) => method === 'PATCH');
			expect(sent.map(({ query }) => /id_shop=\d/.exec(query)?.[0])).toEqual(sentTo);
			expect(await scene.priceIn('2', one.productId)).toBe(await scene.priceIn('1', one.productId));
			const rule = { shopId: '2', percentage: '10', priceField: 'Prijs 2', exclude: '' };
			const options = { shopPrices: { rows: [rule] } };
			expect(told(await scene.prices({ options }))).toEqual(['written']);
			expect(scene.specificPrices()).toMatchObject([
				{ id_shop: '2', id_product: String(two.productId), price: '8.250000', id_customer: '0' },
			]);
			expect(told(await scene.prices({ options }))).toEqual([]);
			const excluded = { shopPrices: { rows: [{ ...rule, exclude: two.code }] } };
			expect(told(await scene.prices({ options: excluded }))).toEqual(['written']);
			expect(scene.specificPrices()).toEqual([]);
		},
	);

	it('of several shops are brought alike again where a run was cut off between them, each shop by itself', async () => {
		scene = await twoShops();
		const [one, two] = scene.world.goods.filter(({ combinationId }) => combinationId === 0);
		const part = scene.world.goods.find(({ combinationId }) => combinationId !== 0)!;
		for (const { code } of [one, part]) scene.article(code).verkoopprijs += 0.5;
		const match = { method: 'PATCH', path: '/products', query: 'id_shop=2' };
		const body = { errors: [{ code: 85, message: 'Validation error: "price"' }] };
		scene.prestaShop.addFault({ kind: 'status', status: 400, body, match });
		expect(told(await scene.prices())).toEqual(['partly', 'written']);
		const [old, price] = [one.price.toFixed(6), (one.price + 0.5).toFixed(6)];
		expect(await scene.priceIn('1', one.productId)).toBe(price);
		expect(await scene.priceIn('2', one.productId)).toBe(old);
		scene.product(two.productId).price = '0.990000';
		scene.prestaShop.clearJournal();
		const again = await scene.prices({ options: { confirmed: '*' } });
		expect(told(again)).toEqual(['written', 'written']);
		expect(words(again)).toContain(`price (shop 2) ${old} → ${price}`);
		const sent = scene.prestaShop.journal.filter(({ method }) => method === 'PATCH');
		expect(sent.map(({ query }) => /id_shop=\d/.exec(query)?.[0])).toEqual([
			'id_shop=1',
			'id_shop=2',
		]);
		expect(await scene.priceIn('2', one.productId)).toBe(price);
		expect(await scene.priceIn('1', two.productId)).toBe(two.price.toFixed(6));
		scene.prestaShop.clearJournal();
		await scene.prices();
		expect(scene.writes()).toEqual([]);
	});

	it('of a promotion and an agreement are what a buyer pays, also in a shop with a price of its own', async () => {
		scene = await twoShops();
		const [one, two] = scene.world.goods.filter(({ combinationId }) => combinationId === 0);
		const part = scene.world.goods.find(({ combinationId }) => combinationId !== 0)!;
		const { actieprijzen, artikelprijsafspraken, relaties } = scene.snelStart.state;
		const promotion = (artikelcode: string, price: object, einddatum: string | null) => {
			const prijsIngave = 'korting' in price ? 'Korting' : 'Bedrag';
			const prijzen = [{ vanaf: 0, ...price }];
			actieprijzen.push({
				...{ omschrijving: 'Actie', startdatum: from(-1), einddatum, status: 'Actief' },
				artikelPrijzen: [{ artikelcode, prijsIngave, prijzen }],
			});
		};
		promotion(one.code, { verkoopprijs: cents(one.price * 0.8) }, from(9));
		promotion(two.code, { korting: 25 }, from(9));
		promotion(part.code, { korting: 25 }, null);
		const card = relaties.find(({ email }) => email === scene!.world.emails[0])!;
		const agreed = (price: number, from: string | null, until: string | null) => ({
			...{ relatiePublicIdentifier: card.id, relatieCode: card.relatiecode },
			...{ startdatum: from, einddatum: until, prijsIngave: 'Bedrag' },
			...{ status: 'Actief', prijsAfspraken: [{ vanaf: 1, verkoopprijs: price }] },
		});
		artikelprijsafspraken.push({
			artikelCode: two.code,
			klantAfspraken: [
				agreed(cents(two.price * 0.7), null, null),
				agreed(cents(two.price * 0.5), from(-1), from(9)),
			],
		});
		const rule = { shopId: '2', percentage: '10', priceField: '', exclude: '' };
		const options = { shopPrices: { rows: [rule] } };
		expect((await scene.prices({ options })).failure).toBe('');
		const paid = (shopId: number, { productId, combinationId }: typeof one, customerId?: number) =>
			scene!.prestaShop.priceFor({ shopId, productId, combinationId, customerId });
		for (const { goods, factor } of [
			{ goods: one, factor: 0.8 },
			{ goods: two, factor: 0.75 },
			{ goods: part, factor: 0.75 },
		]) {
			expect(paid(1, goods)).toBeCloseTo(goods.price * factor, 2);
			expect(paid(2, goods)).toBeCloseTo(goods.price * factor * 1.1, 2);
		}
		for (const shopId of [1, 2]) expect(paid(shopId, two, 1)).toBeCloseTo(two.price * 0.5, 2);
		scene.prestaShop.clearJournal();
		await scene.prices({ options });
		expect(scene.writes()).toEqual([]);
	});

	it('of a shop of its own are never 0, in a promotion neither', async () => {
		scene = await twoShops();
		const [one, two] = scene.world.goods.filter(({ combinationId }) => combinationId === 0);
		scene.article(one.code).extraVelden = [{ naam: 'Prijs 2', waarde: '0' }];
		for (const { code: artikelcode } of [one, two]) {
			scene.snelStart.state.actieprijzen.push({
				...{ omschrijving: 'Actie', startdatum: from(-1), einddatum: from(9), status: 'Actief' },
				artikelPrijzen: [
					{
						artikelcode,
						prijsIngave: 'Korting',
						prijzen: [{ vanaf: 0, korting: 25 }],
					},
				],
			});
		}
		const shopPrices = {
			rows: [{ shopId: '2', percentage: '0', priceField: 'Prijs 2', exclude: '' }],
		};
		const run = await scene.prices({ options: { shopPrices } });
		expect(words(run)).toContain('shop 2 would make the price 0 or less');
		expect(scene.specificPrices().filter(({ price }) => Number(price) === 0)).toEqual([]);
		const rows = [{ shopId: '2', percentage: '-100', priceField: '', exclude: '' }];
		await scene.prices({ options: { shopPrices: { rows } } });
		expect(scene.specificPrices().filter(({ price }) => Number(price) === 0)).toEqual([]);
	});

	it('of which the shop refuses one are told of that one, and the others are written', async () => {
		scene = await assortmentScene({ articles: 60 });
		const plain = scene.world.goods.filter(({ combinationId }) => combinationId === 0);
		const changed = plain.slice(0, 5);
		for (const { code, price } of changed) scene.article(code).verkoopprijs = price + 0.5;
		const body = { errors: [{ code: 85, message: 'Validation error: "price"' }] };
		const match = { method: 'PATCH', path: '/products' };
		scene.prestaShop.addFault({ kind: 'status', status: 400, body, match, times: 1 });
		const run = await scene.prices();
		expect(told(run)).toEqual(['failed', 'written', 'written', 'written', 'written']);
		expect(run.failure).toContain('Validation error');
		expect(told(await scene.prices())).toEqual(['written']);
	});

	it('that somebody changed since they were read are left alone', async () => {
		scene = await assortmentScene();
		const [one] = scene.world.goods.filter(({ combinationId }) => combinationId === 0);
		scene.article(one.code).verkoopprijs = Math.round(one.price * 110) / 100;
		const row = scene.product(one.productId);
		const match = { method: 'GET', path: '/products', query: 'display=full' };
		scene.prestaShop.addFault({ kind: 'changedRows', match, set: { price: '99.000000' } });
		const before = row.price;
		const run = await scene.prices();
		expect(told(run)).toEqual(['changed']);
		expect(words(run)).toContain('somebody changed it in the shop since it was read');
		expect(row.price).toBe(before);
		expect(told(await scene.prices())).toEqual(['written']);
	});
});
