import {
	addArticle,
	type ProcesStatus,
	type Voorraadniveau,
} from '../../../lab/simulators/snelstart';
import { closeAll, open, orderFor, type Opened } from './client';

afterAll(closeAll);

const STATUSES: ProcesStatus[] = [
	...(['Order', 'Offerte', 'Bevestiging', 'Werkbon'] as const),
	...(['Pakbon', 'Afhaalbon', 'Contantbon', 'Factuur'] as const),
];

/** 1 = the order counts. Columns as STATUSES. */
const TABLE: Array<[Voorraadniveau, number[]]> = [
	['Alle', [1, 1, 1, 1, 1, 1, 1, 1]],
	['Offerte', [0, 1, 1, 1, 1, 1, 1, 1]],
	['BackOrder', [0, 0, 1, 1, 1, 1, 1, 1]],
	['Bevestiging', [0, 0, 1, 1, 1, 1, 1, 1]],
	['Werkbon', [0, 0, 0, 1, 1, 1, 1, 1]],
	['PakbonEnAfhaalbon', [0, 0, 0, 0, 1, 1, 1, 1]],
	['FactuurEnContantbon', [0, 0, 0, 0, 0, 0, 1, 1]],
];

async function stockOf({ api }: Opened, id: string): Promise<[number, number]> {
	const { data } = await api.get(`/artikelen/${id}`);
	return [data.technischeVoorraad, data.vrijeVoorraad];
}

describe('an order of 3 out of 10 at each level and document status', () => {
	test.each(TABLE)('%s', async (level, counts) => {
		const opened = await open();
		opened.state.companyInfo.verkooporderVoorraadVanafNiveau = level;
		await opened.api.post('/verkooporders', orderFor(opened));
		const seen: Array<[number, number]> = [];
		for (const procesStatus of STATUSES) {
			opened.simulator.hook('setProcesStatus', { nummer: 1, procesStatus });
			seen.push(await stockOf(opened, opened.article.id));
		}
		expect(seen).toEqual(counts.map((one) => (one === 1 ? [7, 7] : [10, 10])));
	});
});

test('stock follows PUT, ProcesStatus, DELETE and a changed level', async () => {
	const opened = await open();
	const { api, article, simulator } = opened;
	const { data: order } = await api.post(
		'/verkooporders',
		orderFor(opened, { procesStatus: 'Bevestiging' }),
	);
	expect(await stockOf(opened, article.id)).toEqual([7, 7]);
	const other = addArticle(opened.state, { artikelcode: 'ander', technischeVoorraad: 5 });
	const regels = [{ artikel: { id: other.id }, stuksprijs: 1, aantal: 2 }];
	const path = `/verkooporders/${order.id}`;
	await api.put(path, orderFor(opened, { procesStatus: 'Bevestiging', regels }));
	expect(article.vrijeVoorraad).toBe(10);
	expect(other.vrijeVoorraad).toBe(3);
	simulator.hook('changeCompanyInfo', { verkooporderVoorraadVanafNiveau: 'Werkbon' });
	expect(other.vrijeVoorraad).toBe(5);
	await api.put(`${path}/ProcesStatus`, { procesStatus: 'Werkbon' });
	expect(other.vrijeVoorraad).toBe(3);
	await api.delete(path);
	expect(other.vrijeVoorraad).toBe(5);
});

test('an invoiced order counts at every level', async () => {
	const opened = await open();
	opened.state.companyInfo.verkooporderVoorraadVanafNiveau = 'FactuurEnContantbon';
	await opened.api.post('/verkooporders', orderFor(opened));
	expect(await stockOf(opened, opened.article.id)).toEqual([10, 10]);
	opened.simulator.hook('invoiceOrder', { nummer: 1 });
	expect(await stockOf(opened, opened.article.id)).toEqual([7, 7]);
});

test('an order dated before begindatumVoorraadtelling does not count', async () => {
	const opened = await open();
	opened.state.companyInfo.begindatumVoorraadtelling = '2026-03-02T00:00:00';
	await opened.api.post('/verkooporders', orderFor(opened, { procesStatus: 'Pakbon' }));
	expect(await stockOf(opened, opened.article.id)).toEqual([10, 10]);
	await opened.api.post(
		'/verkooporders',
		orderFor(opened, { procesStatus: 'Pakbon', datum: '2026-03-02' }),
	);
	expect(await stockOf(opened, opened.article.id)).toEqual([7, 7]);
});

test('seed rows keep their numbers although seed orders count', async () => {
	const first = await open();
	await first.api.post('/verkooporders', orderFor(first, { procesStatus: 'Pakbon' }));
	const { data: state } = await first.api.get(`${first.simulator.controlUrl}/state`);
	const second = await open({}, { seed: state });
	expect(await stockOf(second, first.article.id)).toEqual([7, 7]);
	second.simulator.hook('deleteOrder', { nummer: 1 });
	expect(await stockOf(second, first.article.id)).toEqual([10, 10]);
});

test('stock may go below zero and is never written by PUT', async () => {
	const opened = await open();
	const regels = [{ artikel: { id: opened.article.id }, stuksprijs: 1, aantal: 12.5 }];
	await opened.api.post('/verkooporders', orderFor(opened, { procesStatus: 'Pakbon', regels }));
	expect(await stockOf(opened, opened.article.id)).toEqual([-2.5, -2.5]);
	const { id } = opened.article;
	const { data } = await opened.api.get(`/artikelen/${id}`);
	await opened.api.put(`/artikelen/${id}`, { ...data, technischeVoorraad: 50, vrijeVoorraad: 50 });
	expect(await stockOf(opened, id)).toEqual([-2.5, -2.5]);
});

test('a correction counts stock; modifiedOn stays unless the switch says so', async () => {
	const opened = await open();
	const { article, simulator } = opened;
	const before = article.modifiedOn;
	simulator.hook('correctStock', { artikelcode: 'demo_1', delta: -4 });
	expect(await stockOf(opened, article.id)).toEqual([6, 6]);
	expect(article.modifiedOn).toBe(before);
	simulator.setSwitches({ stockBumpsModifiedOn: true });
	simulator.hook('correctStock', { artikelcode: 'demo_1', technisch: 20 });
	expect(await stockOf(opened, article.id)).toEqual([20, 20]);
	expect(article.modifiedOn).not.toBe(before);
});

test('a number edited by hand in a row is a correction too', async () => {
	const opened = await open();
	await opened.api.post('/verkooporders', orderFor(opened, { procesStatus: 'Pakbon' }));
	Object.assign(opened.article, { technischeVoorraad: 1, vrijeVoorraad: 1 });
	expect(await stockOf(opened, opened.article.id)).toEqual([1, 1]);
	opened.simulator.hook('deleteOrder', { nummer: 1 });
	expect(await stockOf(opened, opened.article.id)).toEqual([4, 4]);
});

test('backorder reserves free stock only, and only with the setting and the switch', async () => {
	const opened = await open({ backorderReserves: true });
	await opened.api.post('/verkooporders', orderFor(opened));
	expect(await stockOf(opened, opened.article.id)).toEqual([10, 10]);
	opened.simulator.hook('changeCompanyInfo', { backorderGebruiken: true });
	expect(await stockOf(opened, opened.article.id)).toEqual([10, 7]);
	opened.simulator.hook('setProcesStatus', { nummer: 1, procesStatus: 'Pakbon' });
	expect(await stockOf(opened, opened.article.id)).toEqual([7, 7]);
});

test('a recipe takes its own stock; exploded by switch it takes its parts', async () => {
	const opened = await open();
	const { article, state } = opened;
	const set = addArticle(state, {
		artikelcode: 'set',
		isHoofdartikel: true,
		technischeVoorraad: 1,
		subartikelen: [{ artikelcode: 'demo_1', aantal: 2, id: article.id, uri: article.uri }],
	});
	const regels = [{ artikel: { id: set.id }, stuksprijs: 1, aantal: 3 }];
	await opened.api.post('/verkooporders', orderFor(opened, { procesStatus: 'Pakbon', regels }));
	expect([await stockOf(opened, set.id), await stockOf(opened, article.id)]).toEqual([
		[-2, -2],
		[10, 10],
	]);
	opened.simulator.setSwitches({ explodeRecipes: true });
	expect([await stockOf(opened, set.id), await stockOf(opened, article.id)]).toEqual([
		[1, 1],
		[4, 4],
	]);
});
