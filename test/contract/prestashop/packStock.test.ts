import type { PrestaShopState, Row } from '../../../lab/simulators/prestashop';
import { changeState } from '../../../lab/simulators/prestashop/hooks/backOffice';
import { placeOrder } from '../../../lab/simulators/prestashop/orders/placeOrder';
import { Shop } from '../../../lab/simulators/prestashop/store/shop';
import { smallShop } from './smallShop';

const [PACK_ONLY, PRODUCTS_ONLY, BOTH, SETTING] = ['0', '1', '2', '3'];
const [PAID, CANCELLED, BACKORDER_PAID, WIRE] = [2, 6, 9, 10];

/** A set of two mugs (10 in stock) and a book (5), itself 4 in stock, on row 6. */
function shopWithSet(packStockType: string, setting?: string): PrestaShopState {
	const state = smallShop();
	const { tables } = state;
	tables.products.push({
		id: 9,
		reference: 'SET',
		price: '24.000000',
		id_tax_rules_group: '1',
		name: 'Cadeauset',
		type: 'pack',
		cache_is_pack: '1',
		pack_stock_type: packStockType,
		associations: {
			product_bundle: [
				{ id: '1', id_product_attribute: '0', quantity: '2' },
				{ id: '3', id_product_attribute: '0', quantity: '1' },
			],
		},
	});
	tables.stock_availables.push({ ...tables.stock_availables[0], id: 6, id_product: '9' });
	tables.stock_availables[5].quantity = '4';
	for (const row of tables.configurations) {
		if (row.name === 'PS_PACK_STOCK_TYPE' && setting !== undefined) row.value = setting;
	}
	return state;
}

const quantities = (shop: Shop) => {
	const of = (id: number) => Number(shop.table('stock_availables').byId(id)?.quantity);
	return { set: of(6), mug: of(1), book: of(5) };
};

const order = (shop: Shop, reference: string, quantity: number, stateId = PAID): Row =>
	placeOrder(shop, { lines: [{ reference, quantity }], stateId }).orders[0];

const detailOf = (shop: Shop, { id }: Row) =>
	shop.table('order_details').where('id_order', String(id))[0];

describe('an order for two packs takes', () => {
	test.each([
		['the pack only', PACK_ONLY, undefined, { set: 2, mug: 10, book: 5 }],
		['its products only', PRODUCTS_ONLY, undefined, { set: 4, mug: 6, book: 3 }],
		['both', BOTH, undefined, { set: 2, mug: 6, book: 3 }],
		['the pack when the shop says so', SETTING, PACK_ONLY, { set: 2, mug: 10, book: 5 }],
		['its products when the shop says so', SETTING, PRODUCTS_ONLY, { set: 4, mug: 6, book: 3 }],
		['both when the shop says so', SETTING, BOTH, { set: 2, mug: 6, book: 3 }],
	])('%s', (_, type, setting, left) => {
		const shop = new Shop(shopWithSet(type, setting), '8.2.1');
		order(shop, 'SET', 2);
		expect(quantities(shop)).toEqual(left);
	});
});

describe('a pack is available', () => {
	test.each([
		['as often as its own stock says', PACK_ONLY, 4],
		['as often as its products allow', PRODUCTS_ONLY, 5],
		['as often as both allow', BOTH, 4],
	])('%s', (_, type, available) => {
		const shop = new Shop(shopWithSet(type), '8.2.1');
		const placed = order(shop, 'SET', 6);
		expect(detailOf(shop, placed).product_quantity_in_stock).toBe(String(available));
		expect(placed.current_state).toBe(String(BACKORDER_PAID));
	});
});

describe('selling what is in a pack', () => {
	test.each([
		['leaves a pack of its own stock alone', PACK_ONLY, 4],
		['leaves a pack of its products alone: its row is never kept', PRODUCTS_ONLY, 4],
		['lowers a pack of both to what can still be made', BOTH, 1],
	])('%s', (_, type, left) => {
		const shop = new Shop(shopWithSet(type), '8.2.1');
		const { id } = order(shop, 'MOK', 7);
		expect(quantities(shop)).toEqual({ set: left, mug: 3, book: 5 });
		changeState(shop, id, CANCELLED);
		expect(quantities(shop)).toEqual({ set: left, mug: 10, book: 5 });
	});
});

describe('cancelling an order for two packs', () => {
	const after = (type: string, from: number) => {
		const shop = new Shop(shopWithSet(type), '8.2.1');
		const { id } = order(shop, 'SET', 2, from);
		changeState(shop, id, CANCELLED);
		return quantities(shop);
	};

	test.each([PACK_ONLY, PRODUCTS_ONLY, BOTH])(
		'gives all back while it was waiting for payment (type %s)',
		(type) => expect(after(type, WIRE)).toEqual({ set: 4, mug: 10, book: 5 }),
	);

	it('gives nothing back once it was paid: PrestaShop passes packs over there', () => {
		expect(after(BOTH, PAID)).toEqual({ set: 2, mug: 6, book: 3 });
	});

	it('takes nothing when it is paid after all', () => {
		const shop = new Shop(shopWithSet(BOTH), '8.2.1');
		const { id } = order(shop, 'SET', 2, WIRE);
		changeState(shop, id, CANCELLED);
		changeState(shop, id, PAID);
		expect(quantities(shop)).toEqual({ set: 4, mug: 10, book: 5 });
	});
});
