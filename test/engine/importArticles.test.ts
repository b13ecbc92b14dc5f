import type { TaskReport } from '../../domain/stream/taskReport';
import { openGateway } from '../../lab/runs/chaos/gateway';
import { prestaShopVersions } from '../../lab/simulators/prestashop';
import { importScene, row, type ImportRun, type ImportScene } from './importScene';

const told = ({ changes }: ImportRun) =>
	changes.map(({ code, action, outcome }) => `${code} ${action} ${outcome}`).sort();
const words = ({ changes }: ImportRun) =>
	changes
		.flatMap(({ summary, summaryNl, problems }) => [
			summary,
			summaryNl,
			...problems.flatMap((one) => [one.message, one.messageNl, one.fix, one.fixNl]),
		])
		.join('\n');
const nameOf = (value: string) => [
	{ id: '1', value: 'English' },
	{ id: '2', value },
];
const euros = (price: number, rate: number) => (price / (1 + rate / 100)).toFixed(6);

describe('articles of the shop in SnelStart', () => {
	let scene: ImportScene | undefined;
	afterEach(async () => await scene?.close());

	const plain = () => scene!.world.goods.filter(({ combinationId }) => combinationId === 0);
	const parts = () => scene!.world.goods.filter(({ combinationId }) => combinationId !== 0);

	it.each(prestaShopVersions)(
		'are made and changed once, only where they differ, in both languages (%s)',
		async (version) => {
			scene = await importScene({ version });
			const [one, two, three] = plain();
			const [part] = parts();
			scene.forget(one.code);
			scene.forget(part.code);
			Object.assign(scene.product(one.productId), {
				ean13: '8712345678906',
				name: nameOf('Mok & schotel'),
			});
			Object.assign(scene.product(two.productId), {
				name: nameOf('Andere naam'),
				price: euros(two.price + 0.5, two.rate),
				ean13: '8712345678913',
			});
			const known = scene.article(two.code)!;
			known.extraVelden = [{ naam: 'Locatie', waarde: 'A4' }];
			scene.article(three.code)!.extraVelden = [{ naam: 'EAN', waarde: 'van SnelStart' }];
			scene.product(three.productId).ean13 = '8712345678920';
			const others = structuredClone(
				scene.snelStart.state.artikelen.filter(({ id }) => id !== known.id),
			);
			const dry = await scene.import({}, { onlyReport: true });
			expect([dry.failure, scene.writes()]).toEqual(['', []]);
			expect(dry.summary.requests!.map(({ method }) => method).sort()).toEqual(
				['POST', 'POST', 'PUT', 'PUT', 'PUT'].sort(),
			);
			const run = await scene.import();
			expect(run.failure).toBe('');
			expect(told(run)).toEqual(
				[
					`${one.code} create written`,
					`${two.code} write written`,
					`${part.code} create written`,
				].sort(),
			);
			expect(scene.article(one.code)).toMatchObject({
				omschrijving: 'Mok & schotel',
				verkoopprijs: one.price,
				voorraadControle: false,
				extraVelden: [{ naam: 'EAN', waarde: '8712345678906' }],
			});
			expect(scene.article(part.code)).toMatchObject({
				omschrijving: `Product ${part.productId} (${part.code})`,
				verkoopprijs: part.price,
			});
			expect(scene.article(two.code)).toMatchObject({
				omschrijving: 'Andere naam',
				verkoopprijs: Math.round((two.price + 0.5) * 100) / 100,
				extraVelden: [
					{ naam: 'Locatie', waarde: 'A4' },
					{ naam: 'EAN', waarde: '8712345678913' },
				],
			});
			const left = scene.snelStart.state.artikelen.filter(({ id }) =>
				others.some((other) => other.id === id),
			);
			expect(left).toEqual(others);
			const said = words(run);
			expect(said).toContain(
				`Article ${two.code}: omschrijving Product ${two.productId} → Andere naam`,
			);
			expect(said).toContain(`Artikel ${one.code}: nieuw artikel, artikelcode "" → ${one.code}`);
			scene.snelStart.clearJournal();
			await scene.import();
			expect(scene.writes()).toEqual([]);
		},
	);

	it('come in the revenue group of their VAT rate, and wait where none is chosen', async () => {
		scene = await importScene({ includesVat: false });
		const low = plain().find(({ rate }) => rate === 9)!;
		const high = plain().find(({ rate }) => rate === 21)!;
		scene.forget(low.code);
		scene.forget(high.code);
		await scene.import();
		const numberOf = (code: string) =>
			scene!.snelStart.state.artikelomzetgroepen.find(
				({ id }) => id === scene!.article(code)!.artikelOmzetgroep!.id,
			)!.nummer;
		expect([numberOf(low.code), numberOf(high.code)]).toEqual([2, 1]);
		expect(scene.article(low.code)!.verkoopprijs).toBe(low.price);
		scene.forget(low.code);
		scene.product(low.productId).id_tax_rules_group = '0';
		const run = await scene.import();
		expect(told(run)).toEqual([`${low.code} none reported`]);
		expect(words(run)).toContain('no revenue group (artikelomzetgroep) with 0 % VAT is chosen');
		expect(words(run)).toContain('geen artikelomzetgroep met 0 % btw gekozen');
	});

	it('are proposed until their owner confirms them, and left alone from before the start', async () => {
		scene = await importScene();
		const [one, two, three] = plain();
		for (const { code } of [one, two]) scene.forget(code);
		scene.product(three.productId).name = nameOf('Nieuwe naam');
		const wait = { newArticles: 'propose', knownArticles: 'propose' };
		const asked = await scene.import(wait);
		expect(told(asked)).toEqual([one, two, three].map(({ code }) => `${code} ask reported`).sort());
		expect(words(asked)).toContain('het is een voorstel');
		expect([asked.failure, scene.writes()]).toEqual(['', []]);
		const sure = await scene.import({ ...wait, options: { confirmed: one.code } });
		expect(told(sure)).toContain(`${one.code} create written`);
		expect(scene.article(two.code)).toBeUndefined();
		const later = await scene.import({ importFrom: '2026-02-01T00:00:00' });
		expect(told(later)).toEqual([]);
		scene.product(two.productId).date_upd = '2026-02-01 00:00:00';
		expect(told(await scene.import({ importFrom: '2026-02-01T00:00:00' }))).toEqual([
			`${two.code} create written`,
		]);
	});

	it('are matched by their code exactly: what is doubtful or double is told first and never written', async () => {
		scene = await importScene();
		const [one, two, three, four, five, six] = plain();
		scene.product(one.productId).reference = one.code.toLowerCase();
		scene.product(two.productId).reference = `0${two.code}`;
		scene.product(three.productId).reference = 'DUBBEL';
		scene.product(four.productId).reference = 'dubbel';
		scene.product(five.productId).reference = '';
		Object.assign(scene.product(six.productId), { reference: '8712345678906', ean13: six.code });
		for (const { productId } of [one, two, three, four, five, six]) {
			scene.product(productId).name = nameOf('Zou worden geschreven');
		}
		const run = await scene.import();
		expect(scene.writes()).toEqual([]);
		expect(told(run)).toHaveLength(5);
		expect(told(run).every((text) => text.endsWith('none reported'))).toBe(true);
		const said = words(run);
		for (const text of [
			'capitals and small letters differ',
			'leading zeros differ',
			'stands on 2 products of the shop, or nearly',
			`SnelStart has article "${six.code}", which carries the other code`,
			`SnelStart heeft artikel "${six.code}"`,
		]) {
			expect(said).toContain(text);
		}
		const codes = run.summary.codes!.map(({ code }) => code);
		expect(codes).toEqual([
			'codes-matched',
			'code-missing-in-shop',
			'code-in-other-case',
			'code-with-other-zeros',
			'code-in-other-field',
			'article-missing',
			'code-twice-in-shop',
		]);
		const [report] = run.run.itemsOf<TaskReport>('Run Report');
		expect(report.tables.map(({ title }) => title.nl)).toEqual([
			'Artikelcodes van de webwinkel',
			'Artikelen in SnelStart',
		]);
	});

	it('are asked for where a price changes too much, and never empty a field', async () => {
		scene = await importScene();
		const [one, two] = plain();
		scene.product(one.productId).price = euros(one.price * 2, one.rate);
		Object.assign(scene.product(two.productId), { price: '0.000000', name: nameOf('') });
		const kept = structuredClone(scene.article(two.code));
		const run = await scene.import();
		expect(scene.writes()).toEqual([]);
		expect(scene.article(two.code)).toEqual(kept);
		expect(run.failure).toContain('not written before it is confirmed');
		expect(words(run)).toContain(
			"Put it right in the shop, or name the article in 'Confirmed Articles'",
		);
		expect(words(run)).toContain('de webwinkel zou de prijs 0 of minder maken');
	});

	it('are written once where answers are lost, runs overlap and people come in between', async () => {
		scene = await importScene({ drops: false });
		const [one, two, three] = plain();
		scene.forget(one.code);
		scene.product(one.productId).ean13 = '8712345678906';
		scene.product(two.productId).name = nameOf('Andere naam');
		const match = { path: '/artikelen' };
		scene.snelStart.addFault({ kind: 'lostReply', match: { ...match, method: 'POST' } });
		scene.snelStart.addFault({ kind: 'lostReply', match: { path: '/artikelen', method: 'PUT' } });
		const runs = await Promise.all([scene.import(), scene.import()]);
		expect(runs.map(({ failure }) => failure)).toEqual(['', '']);
		const made = scene.snelStart.state.artikelen.filter(
			({ artikelcode }) => artikelcode === one.code,
		);
		expect(made).toMatchObject([{ extraVelden: [{ naam: 'EAN', waarde: '8712345678906' }] }]);
		expect(scene.article(two.code)!.omschrijving).toBe('Andere naam');
		scene.product(three.productId).name = nameOf('Uit de winkel');
		const article = scene.article(three.code)!;
		const gateway = await openGateway(scene, async ({ path }, forward) => {
			if (path.endsWith(article.id)) article.omschrijving = 'Iemand anders';
			return await forward();
		});
		const between = await scene.import({}, {}, gateway.credentials);
		gateway.close();
		expect(told(between)).toEqual([`${three.code} write changed`]);
		expect(article.omschrijving).toBe('Iemand anders');
	});

	it.each([1, 4])(
		'are made once where a run is killed before the answer to write %i',
		async (nthWrite) => {
			scene = await importScene();
			const [one, two, three, four] = plain();
			const fresh = [one, two, three, parts()[0]];
			for (const [place, goods] of fresh.entries()) {
				scene.forget(goods.code);
				const own =
					goods.combinationId === 0
						? scene.product(goods.productId)
						: scene.combination(goods.combinationId);
				own.ean13 = `871234567890${place}`;
			}
			scene.product(four.productId).name = nameOf('Andere naam');
			let writes = 0;
			let kill = () => {};
			const killed = new Promise<void>((resolve) => (kill = resolve));
			const gateway = await openGateway(scene, async ({ isWrite }, forward) => {
				if (writes >= nthWrite) return null;
				const reply = await forward();
				if (isWrite) writes += 1;
				if (writes < nthWrite) return reply;
				kill();
				return null;
			});
			const lost = scene.import({}, {}, gateway.credentials);
			await Promise.race([lost, killed]);
			await gateway.whenIdle();
			gateway.close();
			const standing = fresh.filter(({ code }) => scene!.article(code));
			expect(standing.length).toBeGreaterThan(0);
			const isWhole = ({ code }: (typeof fresh)[number]) =>
				scene!.article(code)!.extraVelden.length > 0;
			expect(standing.every(isWhole)).toBe(false);
			scene.snelStart.clearJournal();
			expect((await scene.import()).failure).toBe('');
			const made = scene.writes().filter((write) => write.startsWith('POST'));
			expect(made).toHaveLength(fresh.length - standing.length);
			for (const [place, { code, price }] of fresh.entries()) {
				const rows = scene.snelStart.state.artikelen.filter((row) => row.artikelcode === code);
				const extraVelden = [{ naam: 'EAN', waarde: `871234567890${place}` }];
				expect(rows).toMatchObject([{ verkoopprijs: price, extraVelden }]);
			}
			expect(scene.article(four.code)!.omschrijving).toBe('Andere naam');
			scene.snelStart.clearJournal();
			await scene.import();
			expect(scene.writes()).toEqual([]);
			await lost;
		},
	);

	it('stop with what is missing before anything is read', async () => {
		scene = await importScene();
		expect((await scene.import({ importFrom: '' })).failure).toContain('Import From');
		const twice = { rows: [row('omschrijving', 'name'), row('omschrijving', 'ean13')] };
		expect((await scene.import({ fields: twice })).failure).toContain("names 'omschrijving' twice");
		expect(scene.writes()).toEqual([]);
	});
});
