import type { Row } from '../../simulators/prestashop';
import { leftOf, stateOf, type Happening, type Moment } from './happening';
import { CARRIERS, type Ware } from './lifeShop';
import { addressOf } from './orderers';

const LIVING = [2, 3, 10];

/** Edits are refused once an order was handed over. */
const mayEdit = (at: Moment): boolean => LIVING.includes(stateOf(at)) && !at.wasDelivered;

const isWhole = (line: Row): boolean => leftOf(line) === Number(line.product_quantity);

/** An edit by the back office, which counts once somebody has paid. */
const edit = (
	weight: number,
	what: string,
	act: (at: Moment) => void,
	may: (at: Moment) => boolean = () => true,
): Happening => ({
	weight,
	may: (at) => mayEdit(at) && at.lines.length > 0 && may(at),
	act: (at) => {
		act(at);
		if (at.wasPaid) at.story.edits += 1;
		else at.story.wasEditedUnpaid = true;
		return what;
	},
});

const office = ({ shop }: Moment) => shop.backOffice;

const anyLine = ({ random, lines }: Moment) => random.pick(lines);

/** Names of the vouchers that the order has. */
const vouchersOf = ({ shop, order }: Moment): string[] =>
	[...(shop.state.tables.order_cart_rules ?? []), ...(shop.state.tables.order_discounts ?? [])]
		.filter((row) => String(row.id_order) === String(order.id) && row.deleted !== '1')
		.map(({ name }) => String(name));

/** A ware that the order has not. */
const otherWare = (at: Moment, like?: Ware): Ware | undefined => {
	const had = new Set(at.lines.map((line) => String(line.product_id)));
	const free = at.assortment.onSale.filter(
		({ id, price, group }) =>
			!had.has(String(id)) && (!like || (price === like.price && group === like.group)),
	);
	return free.length > 0 ? at.random.pick(free) : undefined;
};

/** A line whose ware has a double at the same price that the order has not. */
const swappable = (at: Moment) =>
	at.lines.find((line) => {
		const like = at.assortment.of(line);
		return isWhole(line) && like !== undefined && otherWare(at, like) !== undefined;
	});

/** What staff change about an order. */
export const editHappenings: readonly Happening[] = [
	edit(
		4,
		'another quantity',
		(at) => {
			const line = at.random.pick(at.lines.filter(isWhole));
			const quantity =
				Number(line.product_quantity) === 1 ? at.random.int(2, 5) : at.random.int(1, 6);
			office(at).changeLine({ orderId: at.order.id, detailId: line.id, quantity });
		},
		({ lines }) => lines.some(isWhole),
	),
	edit(2, 'another price', (at) => {
		const unitPriceTaxIncl = `${at.random.int(1, 40)}.${at.random.digits(2)}`;
		office(at).changeLine({ orderId: at.order.id, detailId: anyLine(at).id, unitPriceTaxIncl });
	}),
	edit(
		2,
		'a line less',
		(at) => office(at).removeLine({ orderId: at.order.id, detailId: anyLine(at).id }),
		({ lines }) => lines.length > 1,
	),
	edit(
		2,
		'a line more',
		(at) => {
			const reference = otherWare(at)!.code;
			const quantity = at.random.int(1, 3);
			office(at).addLine({ orderId: at.order.id, reference, quantity });
		},
		(at) => otherWare(at) !== undefined,
	),
	edit(
		2,
		'one article in the place of another',
		(at) => {
			const line = swappable(at)!;
			const reference = otherWare(at, at.assortment.of(line))!.code;
			const quantity = Number(line.product_quantity);
			office(at).addLine({ orderId: at.order.id, reference, quantity, invoice: 'existing' });
			office(at).removeLine({ orderId: at.order.id, detailId: line.id });
			at.story.wasSwapped = true;
		},
		(at) => swappable(at) !== undefined,
	),
	edit(1, 'a voucher', (at) => {
		office(at).addVoucher({ orderId: at.order.id, name: `KORTING${at.story.edits}`, percent: 10 });
	}),
	edit(
		1,
		'a voucher less',
		(at) => office(at).removeVoucher({ orderId: at.order.id, name: vouchersOf(at)[0] }),
		(at) => vouchersOf(at).length > 0,
	),
	edit(
		1,
		'pieces cancelled',
		(at) => {
			const detailId = anyLine(at).id;
			office(at).cancelLine({ orderId: at.order.id, detailId, quantity: 1 });
		},
		({ wasPaid, lines }) => !wasPaid && lines.every((line) => Number(line.product_quantity) > 1),
	),
	edit(1, 'another carrier', (at) => {
		const carrierId = CARRIERS.find((id) => String(id) !== at.order.id_carrier) ?? CARRIERS[0];
		office(at).changeCarrier({ orderId: at.order.id, carrierId, shippingTaxExcl: '8.000000' });
	}),
	edit(2, 'another delivery address', (at) => {
		office(at).changeAddress({
			orderId: at.order.id,
			side: 'delivery',
			address: addressOf(at.random),
		});
	}),
];
