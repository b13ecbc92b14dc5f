import { isCreditKeyOf } from '../books/creditKey';
import { grouped } from '../words/grouped';
import type { BookedCredit } from './followCase';

/** The credits of an order by its import key, each as often as it stands there. */
export function creditsByOrder(
	credits: readonly BookedCredit[],
): (importKey: string) => BookedCredit[] {
	const byKey = grouped(credits, ({ importKey }) => importKey.slice(0, importKey.lastIndexOf('-')));
	return (own) => (byKey.get(own) ?? []).filter(({ importKey }) => isCreditKeyOf(own, importKey));
}
