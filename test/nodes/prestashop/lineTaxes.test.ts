import { orderTables } from '../../../nodes/PrestaShop/orders/orderTables';
import { webOrderLineOf } from '../../../nodes/PrestaShop/orders/webOrderLineOf';

describe('the taxes that PrestaShop stored with an order line', () => {
	const none = { shops: [], currencies: [], countries: [], carriers: [], customers: [] };
	const nothing = { addresses: [], products: [], combinations: [], optionValues: [], options: [] };
	const rows = { details: [], discounts: [], customizations: [] };
	const taxes = [{ id: '1', rate: '21.000' }];
	const tables = orderTables(
		{ ...none, ...nothing, ...rows, taxes },
		'Europe/Amsterdam',
		new Map(),
	);
	const rateOf = (ids: Array<string | number>, incl: string, excl: string) => {
		const totals = { total_price_tax_incl: incl, total_price_tax_excl: excl };
		const line = { id: '1', ...totals, associations: { taxes: ids.map((id) => ({ id })) } };
		return webOrderLineOf(line, { id: '1' }, tables).vatRate;
	};

	it.each([['0'], [0]])('are none where the id is %j, as for a business in the EU', (id) => {
		expect(rateOf([id], '10.000000', '10.000000')).toBe('0.000');
		expect(rateOf([id], '12.100000', '10.000000')).toBeNull();
	});

	it('count beside such a one, and are not known once deleted', () => {
		expect(rateOf(['0', '1'], '12.100000', '10.000000')).toBe('21.000');
		expect(rateOf(['9'], '12.100000', '10.000000')).toBeNull();
	});
});
