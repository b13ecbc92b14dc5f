import type { Random } from '../random';
import type { OrderLineInput, PlaceOrderInput } from '../../simulators/prestashop';
import type { Choices } from './choices';
import type { PostalAddress } from './postalAddress';
import type { Person } from './people';

type Placed = Pick<PlaceOrderInput, 'lines' | 'vouchers' | 'split' | 'paymentFee' | 'offByOneCent'>;

/**
 * Shapes that real shops send now and then: no VAT for a business, all goods for nothing, carriage whose rate is not
 * told or is the average of the goods', and goods that go nowhere. Of an order in which more is odd it would not be
 * told what came of which, so those stay as they are.
 */
export function oddShapes(
	random: Random,
	placed: Placed,
	about: { person: Person; delivery: PostalAddress; choices: Choices },
): Partial<PlaceOrderInput> {
	const { person, delivery } = about;
	const isDutchBusiness = delivery.country === 'NL' && person.hasValidVat;
	if (isDutchBusiness && random.chance(0.3)) return { taxExempt: random.pick([true, 'vatnumber']) };
	const { split, paymentFee, offByOneCent, vouchers = [] } = placed;
	const isPlain = !split && !paymentFee && !offByOneCent && vouchers.length === 0;
	if (!isPlain || !random.chance(0.12)) return {};
	return random.pick([
		() => ({ carrierTaxRate: '0.000', shippingTaxIncl: '4.95' }),
		() => ({ carrierTaxRate: '', shippingTaxIncl: '6.95' }),
		() => ({ shippingTaxAveraged: true, shippingTaxIncl: '6.90' }),
		() => ({ lines: placed.lines.map(forNothing), shippingTaxIncl: '4.95' }),
		() => goingNowhere,
	])();
}

const forNothing = ({ customization, ...line }: OrderLineInput): OrderLineInput => ({
	...(customization === undefined ? {} : { customization }),
	productId: line.productId,
	combinationId: line.combinationId,
	quantity: line.quantity,
	reductionPercent: 100,
});

/** Virtual goods: neither a delivery address nor carriage. */
const goingNowhere: Partial<PlaceOrderInput> = {
	deliveryAddress: null,
	carrierId: 0,
	shippingTaxIncl: '0',
};
