import { readAllPages, readByIds } from '../../client/pages';
import { readNewestPages } from '../../client/readNewestPages';
import type { Shop, ShopReading } from '../../client/shop';
import { idNumberOf, inOrderOfId } from '../../wire/row';
import type { ShopRow } from '../../wire/shopRow';
import { fields } from '../../client/query';
import type { Condition } from './condition';
import { filterPlan } from './filterPlan';
import { meets } from './meets';

const PAGE_SIZE = 500;

/** Which records are read. */
export interface Wish {
	conditions: readonly Condition[];
	/** How many at most; Infinity for all. */
	wanted: number;
	/** From the highest id down in place of from the lowest up. */
	newestFirst: boolean;
	/** Time zone of the shop, for dates in conditions. */
	zone: string;
}

/**
 * The rows that meet all conditions, in order of their ids. The shop narrows down as far as it can be trusted to, and
 * every row is judged here. Pages follow the ids, so that rows that come and go meanwhile shift no other.
 */
export async function readMatching(
	shop: Shop,
	reading: ShopReading,
	{ conditions, wanted, newestFirst, zone }: Wish,
): Promise<ShopRow[]> {
	const { display, query = {} } = reading;
	const shown = display === 'full' ? display : fields(display);
	const plan = filterPlan(conditions, { ...query, display: shown }, zone);
	const isMeant = (row: ShopRow) => conditions.every((one) => meets(one, row, zone));
	const found: ShopRow[] = [];
	for (const part of plan.queries) {
		const asked = { ...reading, query: { ...query, ...part } };
		const read = plan.ids
			? (await readByIds(shop, asked, 'id', plan.ids)).filter(isMeant)
			: await pagesOf(shop, asked, { wanted, newestFirst, isMeant, isNarrow: plan.isNarrow });
		found.push(...read);
	}
	const rising = inOrderOfId(found);
	return (newestFirst ? rising.reverse() : rising).slice(0, wanted);
}

interface Paging {
	wanted: number;
	newestFirst: boolean;
	isMeant: (row: ShopRow) => boolean;
	isNarrow: boolean;
}

/** Reads on until as many rows as are wanted are meant, or there are no more. */
async function pagesOf(shop: Shop, reading: ShopReading, paging: Paging): Promise<ShopRow[]> {
	const { wanted, newestFirst, isMeant, isNarrow } = paging;
	const found: ShopRow[] = [];
	let last: string | undefined;
	while (found.length < wanted) {
		const missing = wanted - found.length;
		const asked = isNarrow ? missing : Math.max(missing, PAGE_SIZE);
		const rows = newestFirst
			? await readNewestPages(shop, reading, PAGE_SIZE, last, asked)
			: await readAllPages(shop, reading, PAGE_SIZE, last, asked);
		found.push(...rows.filter(isMeant));
		if (rows.length < asked) break;
		const ids = rows.map(idNumberOf);
		last = String(newestFirst ? Math.min(...ids) : Math.max(...ids));
	}
	return found;
}
