import { prestaShopVersions } from '../../lab/simulators/prestashop';
import { assortmentScene, type AssortmentRun, type AssortmentScene } from './assortmentScene';

const told = ({ changes }: AssortmentRun) => changes.map(({ outcome }) => outcome);
const words = ({ changes }: AssortmentRun) =>
	changes.flatMap(({ summary, problems }) => [summary, ...problems.map((one) => one.message)]).join('\n');

const row = (field: string, source: string, owner = 'snelStart', extraField = '') => ({
	...{ field, source, owner, extraField },
});
const FIELDS = {
	rows: [
		row('name', 'name', 'firstTime'),
		row('price', 'price'),
		row('ean13', 'extraField', 'snelStart', 'EAN'),
		row('weight', 'extraField', 'snelStart', 'Gewicht'),
		row('minimal_quantity', 'extraField', 'snelStart', 'Minimum'),
		row('supplier_reference', 'extraField', 'firstTime', 'Leverancier'),
		row('active', 'active', 'shop'),
	],
};

describe('articles of SnelStart in the shop', () => {
	let scene: AssortmentScene | undefined;
	afterEach(async () => await scene?.close());

	const plainGoods = () =>
		scene!.world.goods.filter(({ combinationId }) => combinationId === 0);
	const fill = (code: string, fields: Record<string, string>) => {
		const extraVelden = Object.entries(fields).map(([naam, waarde]) => ({ naam, waarde }));
		scene!.article(code).extraVelden = extraVelden;
	};

	it.each(prestaShopVersions)(
		'write the fields of the table by their owner, once (%s)',
		async (version) => {
			scene = await assortmentScene({ version });
			const [one, two] = plainGoods();
			fill(one.code, { EAN: '8712345678906', Gewicht: '0,75', Minimum: '3', Leverancier: 'LV-1' });
			fill(two.code, { EAN: 'geen', Minimum: '' });
			Object.assign(scene.article(one.code), { omschrijving: 'Andere naam', isNonActief: false });
			const product = scene.product(one.productId);
			product.supplier_reference = 'VAN-DE-WINKEL';
			const before = structuredClone(product);
			const plan = { fields: FIELDS };
			const dry = await scene.articles(plan, { onlyReport: true });
			expect([dry.failure, scene.writes()]).toEqual(['', []]);
			const run = await scene.articles(plan);
			expect(run.failure).toBe('');
			expect(told(run).sort()).toEqual(['reported', 'written']);
			expect(words(run)).toContain("'ean13' cannot become \"geen\"");
			const anything: unknown = expect.anything();
			expect(scene.product(one.productId)).toMatchObject({
				...before,
				...{ ean13: '8712345678906', weight: '0.750000', minimal_quantity: '3' },
				date_upd: anything,
			});
			scene.prestaShop.clearJournal();
			await scene.articles(plan);
			expect(scene.writes()).toEqual([]);
		},
	);

	it('change a name in the language of the shop alone, by PATCH and by PUT', async () => {
		scene = await assortmentScene();
		const [one, two] = plainGoods();
		const fields = { rows: [row('name', 'name')] };
		const english = [{ id: '1', value: `Product ${one.productId}` }];
		for (const { code, productId } of scene.world.goods) {
			if (code !== one.code) scene.article(code).omschrijving = `Product ${productId}`;
		}
		scene.article(one.code).omschrijving = 'Mok & schotel';
		expect(told(await scene.articles({ fields }))).toEqual(['written']);
		expect(scene.writes()).toEqual(['PATCH /api/products']);
		expect(scene.product(one.productId).name).toEqual([
			...english,
			{ id: '2', value: 'Mok & schotel' },
		]);
		scene.article(one.code).omschrijving = 'Mok en schotel';
		scene.article(two.code).omschrijving = 'Bad <b> name';
		scene.prestaShop.clearJournal();
		const run = await scene.articles({ fields }, { options: { writeWith: 'put' } });
		expect(scene.writes()).toEqual(['PUT /api/products']);
		expect(words(run)).toContain("the shop takes no '<' in it");
		expect(scene.product(one.productId)).toMatchObject({
			name: [...english, { id: '2', value: 'Mok en schotel' }],
			show_price: '1',
			associations: { categories: [{ id: '2' }] },
		});
	});

	it('are found by their code exactly: double, blank and nearly equal codes are told', async () => {
		scene = await assortmentScene();
		const [one, two, three, four] = plainGoods();
		scene.product(two.productId).reference = one.code;
		scene.product(three.productId).reference = three.code.toLowerCase();
		scene.product(four.productId).reference = '';
		for (const { code } of [one, two, three, four]) {
			scene.article(code).verkoopprijs = 1.5 + scene.article(code).verkoopprijs;
		}
		const run = await scene.articles({ fields: { rows: [row('price', 'price')] } });
		expect(scene.writes()).toEqual([]);
		expect(words(run)).toContain(`code "${one.code}" stands on 2 products of the shop`);
		expect(words(run)).toContain('capitals and small letters differ');
		expect(run.changes).toHaveLength(3);
		expect(run.summary.notInShop).toEqual(expect.arrayContaining([two.code, four.code]));
	});

	it('that are new become inactive drafts where they are wanted, once', async () => {
		scene = await assortmentScene();
		const [one] = plainGoods();
		const rows = scene.prestaShop.state.tables.products;
		const { code, price } = one;
		rows.splice(rows.findIndex(({ id }) => id === one.productId), 1);
		fill(code, { Webshop: 'ja' });
		scene.article(code).omschrijving = 'Nieuwe mok';
		const plan = { fields: { rows: [row('price', 'price')] }, options: { draftField: 'Webshop' } };
		expect(told(await scene.articles(plan))).toEqual([]);
		const wish = { ...plan, makeDrafts: true };
		scene.prestaShop.addFault({ kind: 'lostReply', match: { method: 'POST', path: '/products' } });
		expect(told(await scene.articles(wish))).toEqual(['written']);
		expect(told(await scene.articles(wish))).toEqual([]);
		const made = rows.filter(({ reference }) => reference === code);
		expect(made).toMatchObject([{ active: '0', id_tax_rules_group: one.rate === 9 ? '4' : '1' }]);
		expect(Math.round(Number(made[0].price) * (100 + one.rate)) / 100).toBe(price);
	});
});
