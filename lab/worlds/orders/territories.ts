import type { Random } from '../random';
import type { AddressInput, PlaceOrderInput } from '../../simulators/prestashop';

/** Postcodes of territories with VAT of their own, by the country they are written with. */
const POSTCODES: Record<string, string[]> = {
	DE: ['78266', 'D-27498'],
	FR: ['97400', '97110', '97 300'],
	GB: ['BT1 1AA', 'bt48 6hq'],
};

const SHARE = 0.04;

/** Sends an order to such a territory now and then, with a chance of its own. */
export function toTerritory(
	random: Random,
	{ deliveryAddress, invoiceAddress }: PlaceOrderInput,
): Partial<PlaceOrderInput> {
	const postcodes = POSTCODES[deliveryAddress?.country ?? ''];
	if (!deliveryAddress || !postcodes || !random.chance(SHARE)) return {};
	const postcode = random.pick(postcodes);
	const moved = (address: AddressInput) => ({ ...address, postcode });
	const isHome = invoiceAddress?.address1 === deliveryAddress.address1;
	return {
		deliveryAddress: moved(deliveryAddress),
		...(invoiceAddress && isHome ? { invoiceAddress: moved(invoiceAddress) } : {}),
	};
}
