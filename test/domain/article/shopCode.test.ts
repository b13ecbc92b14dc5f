import { shopCodeOf } from '../../../domain/article/shopCode';
import type { ShopArticleField } from '../../../domain/settings/planSettings';
import { webOrdersFromExport } from '../order/webOrdersFromExport';
import { line } from '../order/fixtures';

const full = line({
	code: 'MOK-001-R',
	productId: '21',
	combinationId: '34',
	ean13: '8712345678906',
	upc: '036000291452',
	isbn: '978-90-274-3964-2',
	mpn: 'M1',
	supplierReference: 'LEV-7',
});

describe('shopCodeOf', () => {
	it.each<[ShopArticleField, string]>([
		['reference', 'MOK-001-R'],
		['ean13', '8712345678906'],
		['upc', '036000291452'],
		['isbn', '978-90-274-3964-2'],
		['mpn', 'M1'],
		['supplierReference', 'LEV-7'],
		['productId', '21-34'],
	])('%s', (field, code) => {
		expect(shopCodeOf(full, field)).toBe(code);
	});

	it('goes by the product ID alone where there is no combination', () => {
		expect(shopCodeOf({ ...full, combinationId: '' }, 'productId')).toBe('21');
	});

	it('leaves blanks and letter case as the shop has them', () => {
		expect(shopCodeOf(line({ code: ' mok-001 ' }), 'reference')).toBe(' mok-001 ');
	});

	it('is empty where the shop has none', () => {
		expect(shopCodeOf({ code: 'A' }, 'ean13')).toBe('');
		expect(shopCodeOf(line({ mpn: '' }), 'mpn')).toBe('');
	});

	it("finds a code of the combination's own on the lines of real orders", () => {
		const lines = webOrdersFromExport().flatMap((order) => order.lines);
		const ofCombinations = lines.filter(({ combinationId }) => combinationId !== '');
		const codes = new Map<string, Set<string>>();
		for (const one of ofCombinations) {
			const known = codes.get(one.productId) ?? new Set();
			codes.set(one.productId, known.add(shopCodeOf(one, 'reference')));
		}
		expect([...codes.values()].some(({ size }) => size > 1)).toBe(true);
	});
});
