import { asCompared } from '../../../domain/words/asCompared';
import { groupedBy, text } from '../wire/row';
import type { LongerWait } from '../../../domain/order/read/waitingStates';
import { anyOf, type ShopQuery } from '../client/query';
import type { Shop } from '../client/shop';
import { readingOf } from '../client/readingOf';
import { readOptional } from '../client/readOptional';

/** Asks for the orders that wait longer by an import rule; a payment method may be a module or a name, so both. */
export async function longerWaitConditions(
	shop: Shop,
	waits: readonly LongerWait[],
): Promise<ShopQuery[]> {
	const carriers = await readCarrierIds(shop, waits);
	return waits.flatMap(({ payments, carrier, states }) => {
		const ids = carriers.get(carrier) ?? [];
		if (carrier !== '' && ids.length === 0) return [];
		const waiting = {
			'filter[current_state]': anyOf(states),
			...(carrier === '' ? {} : { 'filter[id_carrier]': anyOf(ids) }),
		};
		if (payments.includes('') || !payments.every(fitsInFilter)) return [waiting];
		return ['module', 'payment'].map((field) => ({
			...waiting,
			[`filter[${field}]`]: anyOf(payments),
		}));
	});
}

/** The webservice takes these signs of a filter for its own; without the filter more orders are read, none less. */
const fitsInFilter = (name: string): boolean => !/[[\]|]/.test(name);

/** All ids that a carrier has had, by its name; none when no rule names one, or when carriers may not be read. */
async function readCarrierIds(
	shop: Shop,
	waits: readonly LongerWait[],
): Promise<Map<string, string[]>> {
	if (waits.every(({ carrier }) => carrier === '')) return new Map();
	const reading = readingOf('carriers');
	const rows = await readOptional(shop, reading);
	const named = rows.map((row) => ({ id: text(row, 'id'), name: asCompared(text(row, 'name')) }));
	return new Map(
		[...groupedBy(named, 'name')].map(([name, group]) => [
			name,
			group.map((row) => text(row, 'id')),
		]),
	);
}
