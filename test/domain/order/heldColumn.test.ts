import { heldColumn, heldIn, heldOrder } from '../../../domain/order/read/heldColumn';
import { latestColumn, latestIn } from '../../../domain/order/read/latestOrder';
import { order } from './fixtures';

const HELD = {
	orderId: '17',
	reference: 'A;B|C',
	shopName: 'De Molenwinkel',
	holdsStock: true,
	quantities: [
		{ productId: '66', combinationId: '238', code: 'THE 12;3', quantity: 2 },
		{ productId: '5', combinationId: '', code: '', quantity: 1 },
	],
};

describe('what the orders of the stream take', () => {
	it('goes with the fence, whatever their codes hold', () => {
		expect(heldIn(heldColumn([HELD, { ...HELD, orderId: '18', quantities: [] }]))).toEqual([
			HELD,
			{ ...HELD, orderId: '18', quantities: [] },
		]);
		expect(heldIn('')).toEqual([]);
	});

	it('is never nothing where it cannot be read', () => {
		expect(() => heldIn('0:17;A;S;holds;66-0 x CODE')).toThrow("'66-0 x CODE'");
	});

	it('is less what the shop put back', () => {
		const [line] = order().lines;
		const one = order({ lines: [{ ...line, quantity: 3, reinjected: 2 }] });
		expect(heldOrder(one).quantities).toMatchObject([{ quantity: 1 }]);
	});
});

it('knows the customers of the newest orders again', () => {
	const { id, reference, shopName, customer, invoiceAddress } = order();
	const known = { id, reference, shopName, paidIncl: '10.40', customer, invoiceAddress };
	const again = latestIn(
		latestColumn([known, { ...known, id: '99' }, { ...known, customer: null }]),
	);
	expect(again.map((one) => one.id)).toEqual([id, '99', id]);
	expect(again[1].customer).toEqual(customer);
	expect(again[0].invoiceAddress).toMatchObject({
		company: invoiceAddress?.company,
		lastName: invoiceAddress?.lastName,
		postcode: invoiceAddress?.postcode,
	});
	expect(again[2].customer).toBeNull();
});
