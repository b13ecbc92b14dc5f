import { wasRepriced } from '../../../nodes/PrestaShop/orders/wasRepriced';

const line = (more: object = {}) =>
	({ id: 1, product_price: '10.206612', original_product_price: '10.206612', ...more }) as never;

describe('a line that got another price', () => {
	it.each<[string, object, boolean]>([
		['as it was ordered', {}, false],
		['cheaper', { product_price: '6.123967' }, true],
		['dearer by the least', { product_price: '10.206613' }, true],
		['on sale', { product_price: '8.165290', reduction_percent: '20.00' }, false],
		['on sale by an amount', { product_price: '8.206612', reduction_amount: '2.000000' }, false],
		['at a discount of its group', { product_price: '9.185951', group_reduction: '10.00' }, false],
		['of which the shop tells nothing', { product_price: '' }, false],
	])('is told by the price it was ordered at: %s', (_, more, told) => {
		expect(wasRepriced(line(more))).toBe(told);
	});
});
