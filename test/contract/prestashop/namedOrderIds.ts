import type { PrestaShopVersion, Row } from '../../../lab/simulators/prestashop';
import { recordingsOf } from './recording';

/** Ids of the orders that the recording script placed on a shop, by what is special about each. */
export function namedOrderIds(version: PrestaShopVersion): Map<string, number> {
	return new Map(
		recordingsOf(version).flatMap(({ name, response }): Array<[string, number]> => {
			const key = /^11-order-(.+)_json/.exec(name)?.[1];
			if (key === undefined) return [];
			const [[order]] = Object.values(JSON.parse(response.body ?? '{}') as Record<string, Row[]>);
			return [[key, Number(order.id)]];
		}),
	);
}
