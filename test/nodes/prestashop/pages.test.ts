import { readAllPages } from '../../../nodes/PrestaShop/client/pages';
import type { Shop, ShopReading } from '../../../nodes/PrestaShop/client/shop';
import type { ShopRow } from '../../../nodes/PrestaShop/wire/shopRow';

const READING: ShopReading = { resource: 'orders', display: ['id'] };

const rowsFor = (count: number): ShopRow[] =>
	Array.from({ length: count }, (_, index) => ({ id: String(index + 1) }));

/** A shop that answers each page as `given` says, with the queries it got. */
function shopOf(given: (afterId: number, limit: number) => ShopRow[], mostRows = 0) {
	const asked: number[] = [];
	const heard = { mostRows };
	const shop = {
		mostRows: () => heard.mostRows,
		rows: async ({ query }: ShopReading) => {
			const afterId = Number(/\d+/.exec(String(query?.['filter[id]']))?.[0]);
			asked.push(afterId);
			const rows = given(afterId, Number(query?.limit));
			heard.mostRows = Math.max(heard.mostRows, rows.length);
			return rows;
		},
	} as unknown as Shop;
	return { shop, asked };
}

const idsOf = (rows: ShopRow[]) => rows.map(({ id }) => Number(id));

describe('reading all rows of a shop', () => {
	const all = rowsFor(95);
	const after = (id: number) => all.slice(id);

	it.each<[string, (afterId: number, limit: number) => ShopRow[]]>([
		['gives what it was asked for', (id, limit) => after(id).slice(0, limit)],
		['gives fewer rows than asked', (id) => after(id).slice(0, 10)],
		['gives more rows than asked', (id) => after(id).slice(0, 70)],
		['gives fewer from page to page', (id) => after(id).slice(0, Math.max(1, 25 - id))],
		['gives everything at once, whatever was asked', () => all],
		['turns the order of each page round', (id) => after(id).slice(0, 25).reverse()],
	])('brings each row once where it %s', async (_, given) => {
		const rows = await readAllPages(shopOf(given).shop, READING, 25);
		expect(idsOf(rows).sort((a, b) => a - b)).toEqual(idsOf(all));
	});

	it.each(['0', '60'])('refuses a shop that gives the same page after id %s', async (afterId) => {
		const { shop } = shopOf((_, limit) => all.slice(0, limit));
		await expect(readAllPages(shop, READING, 25, afterId)).rejects.toThrow('same page of orders');
	});

	it.each([
		[40, [0]],
		[3, [0, 3]],
		[0, [0, 3]],
	])('looks behind 3 rows where %i came on a page before: %j', async (mostRows, expected) => {
		const { shop, asked } = shopOf((id) => rowsFor(3).slice(id), mostRows);
		await readAllPages(shop, READING, 25);
		expect(asked).toEqual(expected);
	});
});
