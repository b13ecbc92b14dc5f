import { planOrder } from './planOrder';
import type { PlannedOrder } from '../../../domain/stream/plannedOrder';
import type { PlanSettings } from '../../../domain/settings/planSettings';
import { article, books, settings } from './fixtures';
import { webOrdersFromExport } from './webOrdersFromExport';

const orders = new Map(webOrdersFromExport().map((order) => [order.id, order]));
const part = (code: string, quantity: number) => ({ articleId: `id-${code}`, code, quantity });

const ADMINISTRATION = books({
	countries: ['NL', 'BE', 'GB', 'CH', 'US'].map((iso) => ({ id: iso, name: iso, iso, iso3: iso })),
	articles: [
		...books().articles.map((each) => ({
			...each,
			price: { 'MOK-001': '9.95', 'BOEK-001': '19.95' }[each.code] ?? '0',
		})),
		article('SET-001', 21, { name: 'Cadeauset', parts: [part('MOK-001', 1), part('KAART', 1)] }),
		article('KAART', 21, { name: 'Wenskaart', price: '2.45' }),
		...['PEN-GRAV', 'SJAAL-20', 'TSH-XL-BLAUW', 'TSH-S-ROOD', 'WEG-001'].map((code) =>
			article(code, 21),
		),
	],
});

function plan(id: string, more: Partial<PlanSettings> = {}): PlannedOrder {
	const order = orders.get(id);
	if (!order) throw new Error(`no order ${id} in the export`);
	return planOrder(order, ADMINISTRATION, settings(more));
}

const lines = ({ salesOrder }: PlannedOrder) =>
	salesOrder?.regels.map(({ artikel, omschrijving, aantal, stuksprijs }) => [
		artikel.id.replace('id-', ''),
		omschrijving,
		aantal,
		Number(stuksprijs),
	]);
const POSTNL = ['VERZ21', 'Artikel VERZ21 - PostNL Pakket', 1, 6.95];
const DHL = (price: number) => ['VERZ21', 'Artikel VERZ21 - DHL Europack', 1, price];

describe('recorded orders of PrestaShop 8.2.1, as a bookkeeper would write them', () => {
	it('voucher of 5 euros without VAT: 6.05 with it, on 21 %', () => {
		expect(lines(plan('10'))).toEqual([
			['MOK-001', 'Mok "Delfts Blauw"', 2, 9.95],
			POSTNL,
			['KORT21', 'Artikel KORT21 - 5 euro excl. btw korting', 1, -6.05],
		]);
	});

	it('customised product: each text on its own line of the product', () => {
		expect(lines(plan('14'))).toEqual([
			['PEN-GRAV', 'Gegraveerde pen - Voor Anna & Bob', 2, 15],
			['PEN-GRAV', expect.stringContaining('Gegraveerde pen - Tweede tekst'), 1, 15],
			POSTNL,
		]);
	});

	it('pack: one line of the set, or its components in its place', () => {
		expect(lines(plan('15'))?.[0]).toEqual(['SET-001', 'Cadeauset mok + boek', 2, 29.04]);
		expect(lines(plan('15', { recipeMode: 'components' }))).toEqual([
			['MOK-001', 'Artikel MOK-001 - Cadeauset mok + boek', 2, 23.3],
			['KAART', 'Wenskaart', 2, 5.74],
			POSTNL,
		]);
	});

	it('sale of 20 %: the price that was paid', () => {
		expect(lines(plan('16'))?.[0]).toEqual(['SJAAL-20', 'Sjaal (actie)', 3, 20]);
	});

	it('partial refund of a mug and shipping: kept and told, or left out', () => {
		const kept = plan('17');
		expect(kept.totals.shop).toBe('86.65');
		expect(kept.notices.map(({ code }) => code)).toEqual(['refunded']);
		const rest = plan('17', { refunds: 'leaveOut' });
		expect(lines(rest)).toEqual([
			['MOK-001', 'Mok "Delfts Blauw"', 3, 9.95],
			['BOEK-001', 'Boek: Tuinieren voor beginners', 2, 19.95],
		]);
		expect(rest.totals).toEqual({ shop: '69.75', snelStart: '69.75', difference: '0.00' });
	});

	it('full refund: nothing to import when refunds are left out', () => {
		const { outcome, problems } = plan('18', { refunds: 'leaveOut' });
		expect([outcome, problems.map(({ code }) => code)]).toEqual(['blocked', ['refunded']]);
	});

	it('options in the name: kept once, or taken out', () => {
		expect(lines(plan('21'))?.[0]).toEqual([
			'TSH-XL-BLAUW',
			'Katoenen T-shirt (Maat:XL - Kleur:Blauw)',
			1,
			21.99,
		]);
		const ownLine = plan('21', { optionMode: 'ownLine', textArticleId: 'tekst' });
		expect(lines(ownLine)?.slice(0, 2)).toEqual([
			['TSH-XL-BLAUW', 'Katoenen T-shirt', 1, 21.99],
			['tekst', 'Maat: XL, Kleur: Blauw', 0, 0],
		]);
		expect(ownLine.totals.difference).toBe('0.00');
	});

	it('options in the name of an English order', () => {
		expect(
			lines(plan('23', { optionMode: 'ignore', foreignBusinessVat: 'domestic' }))?.[0],
		).toEqual(['TSH-S-ROOD', 'Cotton T-shirt', 3, 19.99]);
	});

	it('product that was deleted afterwards: its snapshot', () => {
		expect(lines(plan('34'))?.[0]).toEqual(['WEG-001', 'Later verwijderd artikel', 2, 6.05]);
	});

	it('dollars: blocked, or in euros at the rate of the order', () => {
		expect(plan('35').problems.map(({ code }) => code)).toEqual(['foreign-currency']);
		const converted = plan('35', { convertCurrency: true, foreignBusinessVat: 'domestic' });
		expect(lines(converted)).toEqual([['MOK-001', 'Mug "Delft Blue"', 2, 9.95], DHL(12.5)]);
		expect(converted.totals).toEqual({ shop: '32.40', snelStart: '32.40', difference: '0.00' });
		expect(converted.notices[0].value).toBe('USD 35.15');
	});
});
