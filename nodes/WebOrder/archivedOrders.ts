import type { IExecuteFunctions } from 'n8n-workflow';

import type { ArchivedOrder } from '../../domain/stream/archivedOrder';
import { archivedOrderSchema } from '../../domain/stream/archivedOrderSchema';
import { asCompared } from '../../domain/words/asCompared';
import { agreeing, counted } from '../../domain/words/counted';
import { itemsAt } from '../shared/itemsAt';
import { worded, type Wording } from '../../domain/words/wording';

/** What the second input brings of the archive, and what of it is not heeded. */
interface Archive {
	rows: ArchivedOrder[];
	hints: Wording[];
}

/**
 * The rows of `webshop_orders` that are of this administration. They are knowledge that may be lost or come from
 * elsewhere: what cannot be read, or is of another administration, is told and not heeded, and stops nothing.
 *
 * @param administration its identifier; undefined where nobody asked for it, since there is nothing to look up
 */
export function archivedOrders(context: IExecuteFunctions, administration?: string): Archive {
	const all = itemsAt(context, 1);
	const failed = all.flatMap(({ error }) => (error ? [error.message] : []));
	const items = all.filter(({ json, error }) => !error && Object.keys(json).length > 0);
	const read = items.map(({ json }) => archivedOrderSchema.safeParse(json));
	const rows = read.flatMap(({ data }) => (data ? [data as ArchivedOrder] : []));
	if (administration === undefined) return { rows: [], hints: [] };
	const own = rows.filter((row) => asCompared(row.administration) === asCompared(administration));
	const broken = items.length - rows.length;
	const others = rows.length - own.length;
	return {
		rows: own,
		hints: [
			...failed.map((why) =>
				worded(
					`The archive (webshop_orders) could not be read: ${why} Nothing is lost by it, but a sales order that was deleted in SnelStart may be made again.`,
					`Het archief (webshop_orders) kon niet gelezen worden: ${why} Daardoor gaat niets verloren, maar een verkooporder die in SnelStart verwijderd is, kan opnieuw gemaakt worden.`,
				),
			),
			...(broken > 0
				? [
						worded(
							`${counted(broken, 'row')} of the archive (webshop_orders) cannot be read and ${agreeing(broken, 'is', 'are')} not heeded: a sales order that was deleted in SnelStart may be made again.`,
							`${counted(broken, 'rij', 'rijen')} van het archief (webshop_orders) ${agreeing(broken, 'is', 'zijn')} niet te lezen en ${agreeing(broken, 'telt', 'tellen')} niet mee: een verkooporder die in SnelStart verwijderd is, kan opnieuw gemaakt worden.`,
						),
					]
				: []),
			...(others > 0
				? [
						worded(
							`${counted(others, 'row')} of the archive (webshop_orders) ${agreeing(others, 'is', 'are')} of another administration and not heeded. Empty the table if that administration is not used any more.`,
							`${counted(others, 'rij', 'rijen')} van het archief (webshop_orders) ${agreeing(others, 'is', 'zijn')} van een andere administratie en ${agreeing(others, 'telt', 'tellen')} niet mee. Maak de tabel leeg als die administratie niet meer in gebruik is.`,
						),
					]
				: []),
		],
	};
}
