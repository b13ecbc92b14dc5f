import type { Row } from '../../simulators/prestashop';
import { stateOf, type Happening, type Moment } from './happening';
import { goodsLines, lineOf, typeIn } from './typeIn';

const PAID = 2;

const cents = (amount: unknown): number => Math.round(Number(amount) * 100);

/** Slips of money that stand in no sales order yet, and of which every line is there. */
function openSlips({ shop, books, order, lines, story }: Moment): Row[] {
	const ids = new Set(lines.map(({ id }) => String(id)));
	return (shop.state.tables.order_slip ?? []).filter(
		(slip) =>
			String(slip.id_order) === String(order.id) &&
			story.slips.get(String(slip.id)) === 'money' &&
			slip.order_slip_type === '0' &&
			(slip.associations?.order_slip_details ?? []).every((one) => ids.has(one.id_order_detail)) &&
			!books.state.verkooporders.some(
				({ betalingskenmerk }) => betalingskenmerk === `PS-${order.id}-${slip.id}`,
			),
	);
}

/** What a person enters in SnelStart because the report says so. */
export const byHandHappenings: readonly Happening[] = [
	{
		weight: 2,
		may: (at) =>
			at.sold?.verkooporderBtwIngaveModel === 'Inclusief' &&
			!at.story.isInDollars &&
			openSlips(at).length > 0,
		act: (at) => {
			const [slip] = openSlips(at);
			const regels = (slip.associations?.order_slip_details ?? []).map((one) => {
				const line = at.lines.find(({ id }) => String(id) === one.id_order_detail)!;
				const pieces = -Number(one.product_quantity);
				return lineOf(at, at.assortment.codeOf(line), pieces, -cents(one.amount_tax_incl));
			});
			typeIn(at, `PS-${at.order.id}-${slip.id}`, { regels, relatie: at.sold!.relatie });
			return 'credited by hand';
		},
	},
	{
		weight: 1,
		may: (at) =>
			at.sold === undefined &&
			!at.story.isForeign &&
			!at.story.isInDollars &&
			stateOf(at) === PAID &&
			at.lines.length > 0 &&
			!at.story.isSplit,
		act: (at) => {
			at.hands.typed.add(at.order.id);
			typeIn(at, `PS-${at.order.id}`, { regels: goodsLines(at) });
			return 'entered by hand before it was imported';
		},
	},
];
