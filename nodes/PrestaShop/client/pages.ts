import type { UserError } from 'n8n-workflow';

import { worded } from '../../../domain/words/wording';
import { mapConcurrently } from '../../shared/mapConcurrently';
import { toldUserError } from '../../shared/toldUserError';
import type { ShopRow } from '../wire/shopRow';
import { idNumberOf } from '../wire/row';
import { anyOf, idBatches } from './query';
import type { Shop, ShopReading } from './shop';

/**
 * All rows of a reading, page after page by rising id. Counting pages by offset would skip rows when one is
 * deleted meanwhile; the id of the last row seen never does. A first page that is shorter than one the shop has given
 * before is all there is; any other reading ends where the next page brings nothing new.
 *
 * @param wanted rows after which reading stops
 * @param lastId id behind which no row is wanted: a page that reaches it in order of ids is the last
 * @throws when the shop gives the same full page again: what lies behind it cannot be read
 */
export async function readAllPages(
	shop: Shop,
	reading: ShopReading,
	pageSize: number,
	afterId = '0',
	wanted = Infinity,
	lastId = Infinity,
): Promise<ShopRow[]> {
	const all: ShopRow[] = [];
	const known = new Set<number>();
	let last = Number(afterId);
	for (let pages = 1; ; pages++) {
		const limit = Math.min(pageSize, wanted - all.length);
		const page = await shop.rows({
			...reading,
			query: {
				...reading.query,
				'filter[id]': `>[${last}]`,
				sort: '[id_ASC]',
				limit,
			},
		});
		const fresh = page.filter(
			(row) => idNumberOf(row) > Number(afterId) && !known.has(idNumberOf(row)),
		);
		fresh.forEach((row) => known.add(idNumberOf(row)));
		all.push(...fresh);
		const isAll = page.length < limit && pages === 1 && page.length < shop.mostRows();
		if (isAll || all.length >= wanted || reaches(page, lastId)) return all;
		if (fresh.length === 0) {
			if (page.length === limit) throw repeatedPage(reading);
			return all;
		}
		last = Math.max(last, ...fresh.map((row) => idNumberOf(row)));
	}
}

/** Whether rows stand in order of their ids, the last one among them. */
function reaches(page: readonly ShopRow[], lastId: number): boolean {
	const ids = page.map(idNumberOf);
	return (
		(ids.at(-1) ?? 0) >= lastId && ids.every((id, place) => place === 0 || ids[place - 1] < id)
	);
}

/** The shop gives rows that were there already, as many as it may: what lies behind them cannot be read. */
export const repeatedPage = ({ resource }: ShopReading): UserError =>
	toldUserError(
		worded(
			`The shop gives the same page of ${resource} again and again, so what follows cannot be read`,
			`De webwinkel geeft steeds dezelfde pagina van ${resource}, zodat wat volgt niet te lezen is`,
		),
		worded(
			"A module or proxy in front of the webservice drops 'filter[id]' from the address. Nothing was decided on half a list.",
			"Een module of proxy voor de webservice haalt 'filter[id]' uit het adres. Er is niets beslist op een halve lijst.",
		),
	);

/** Rows whose `field` is one of the ids, in as few requests as the length of an address allows, side by side. */
export async function readByIds(
	shop: Shop,
	reading: ShopReading,
	field: string,
	ids: Iterable<string>,
): Promise<ShopRow[]> {
	const batches = idBatches(ids);
	const pages = await mapConcurrently(
		batches,
		Math.max(1, batches.length),
		async (batch) =>
			await shop.rows({
				...reading,
				query: { ...reading.query, [`filter[${field}]`]: anyOf(batch), sort: '[id_ASC]' },
			}),
	);
	return pages.flat();
}
