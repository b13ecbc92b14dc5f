import { packsUnder } from '../../../domain/article/packsUnder';
import type { ShopPack } from '../../../domain/stream/shopPack';

const SET: ShopPack = {
	productId: '1',
	code: 'SET',
	codes: { ean13: '8710000000017' },
	mode: 'productsOnly',
	contents: [
		{ productId: '2', combinationId: '', code: 'CUP', codes: { mpn: 'C-1' }, quantity: 2 },
		{ productId: '3', combinationId: '4', code: 'MUG', codes: { ean13: '87' }, quantity: 1 },
	],
};

it.each([
	['reference', 'SET', ['CUP', 'MUG']],
	['ean13', '8710000000017', ['', '87']],
	['mpn', '', ['C-1', '']],
	['productId', '1', ['2', '3-4']],
] as const)('packs go by the %s of the shop where articles do', (field, code, contents) => {
	const [pack] = packsUnder(field, [SET]);
	expect(pack.code).toBe(code);
	expect(pack.contents.map((part) => part.code)).toEqual(contents);
	expect(pack).toMatchObject({ productId: '1', mode: 'productsOnly' });
});
