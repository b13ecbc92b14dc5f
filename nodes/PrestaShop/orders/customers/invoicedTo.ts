import { flag, inOrderOfId, reference, text } from '../../wire/row';
import type { ShopRow } from '../../wire/shopRow';
import { latestEpochOf } from '../../wire/shopTime';

/** Seconds between both halves of a replacement, which the shop makes in one request. */
const ONE_REQUEST = 60;

/**
 * The address that invoices of a customer go to: that of the newest order, or without orders the only one there is. An
 * address that an order uses is not changed by the shop but marked as deleted, with a new one in its place (the save of
 * PrestaShop's `CustomerAddressPersister`): what stands in that place has its alias and its moment. Where it cannot be
 * told, an older order says nothing, since its address may be one of the past; then it is the only one that is left.
 *
 * @param addresses of the customer, deleted ones as well
 * @param orders of the customer
 */
export function invoicedTo(
	addresses: readonly ShopRow[],
	orders: readonly ShopRow[],
	zone: string,
): ShopRow | undefined {
	const living = addresses.filter((row) => !flag(row, 'deleted'));
	const newest = inOrderOfId(orders).at(-1);
	const used = newest && reference(newest, 'id_address_invoice');
	const seen = new Set<ShopRow>();
	let address = addresses.find((row) => text(row, 'id') === used);
	while (address && flag(address, 'deleted') && !seen.has(address)) {
		seen.add(address);
		address = inPlaceOf(address, addresses, zone);
	}
	if (address && !flag(address, 'deleted')) return address;
	return living.length === 1 ? living[0] : undefined;
}

/** The one address that was made when another was marked as deleted, under the same alias. */
function inPlaceOf(
	gone: ShopRow,
	addresses: readonly ShopRow[],
	zone: string,
): ShopRow | undefined {
	const at = latestEpochOf(text(gone, 'date_upd'), zone);
	const found = addresses.filter(
		(row) =>
			Number(text(row, 'id')) > Number(text(gone, 'id')) &&
			text(row, 'alias') === text(gone, 'alias') &&
			Math.abs(latestEpochOf(text(row, 'date_add'), zone) - at) <= ONE_REQUEST,
	);
	return found.length === 1 ? found[0] : undefined;
}
