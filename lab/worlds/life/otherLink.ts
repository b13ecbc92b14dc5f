import type { Random } from '../random';
import type { Moment } from './happening';
import { goodsLines, typeIn } from './typeIn';

/** How another link marks its sales orders, by the setting that recognises it. */
const MARKS: Record<string, (at: Moment) => { key: string; reference?: string }> = {
	'paymentReference.orderId': ({ order }) => ({ key: String(order.id) }),
	'paymentReference.orderReference': ({ order }) => ({ key: String(order.reference) }),
	'paymentReference.invoiceNumber': ({ order }) => ({ key: String(order.invoice_number) }),
	'orderReference.orderId': ({ order }) => ({ key: '', reference: String(order.id) }),
	'prefix:WEB': ({ order }) => ({ key: `WEB${order.id}` }),
};

/** Another link that imported orders of the same shop, on a template of its own. */
export class OtherLink {
	/** The setting by which its sales orders are known. */
	readonly scheme: string;

	constructor(random: Random) {
		this.scheme = random.pick(Object.keys(MARKS));
	}

	/** Makes a sales order of a paid web order. */
	import(at: Moment): void {
		const { state } = at.books;
		const theirs = state.verkoopordersjablonen.find(
			({ omschrijving }) => omschrijving === 'Balie',
		)!;
		const { key, reference = String(at.order.reference) } = MARKS[this.scheme](at);
		const regels = goodsLines(at);
		const paid = Math.round(Number(at.order.total_paid_tax_incl) * 100) / 100;
		typeIn(at, key, {
			regels,
			orderreferentie: reference,
			totaalInclusiefBtw: paid,
			verkoopordersjabloon: { id: theirs.id, uri: theirs.uri },
		});
		at.story.isForeign = true;
		at.story.told.push(`imported by another link (${this.scheme})`);
	}
}
