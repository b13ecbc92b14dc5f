import type { Row } from '../../simulators/prestashop/types';
import type { Evidence } from './evidence';
import { cents, euroCentsOf } from './evidence';
import { detailsOf, type Facts } from './facts';

/** Something that a follow-up has to write, because the settings allow it and nothing stands against it. */
export interface Duty {
	kind: 'cancelled' | 'refunded' | 'edited';
	/** Payment reference of the credit; '' where the sales order itself is deleted or replaced. */
	key: string;
}

/** Documents by which nothing has left yet. */
const ONLY_PROMISED = ['Order', 'Offerte', 'Bevestiging'];
const MOST_UNSEEN = 5;

const isProcessed = ({ sold }: Facts): boolean =>
	sold.verkoopfactuur !== null ||
	sold.verkoopOrderStatus === 'Uitgevoerd' ||
	!ONLY_PROMISED.includes(sold.procesStatus);

/** What cannot be told with certainty is no duty, whatever is written of it. */
export function dutiesOf(facts: Facts, { allowed, hands, replaced }: Evidence): Duty[] {
	const { story, order, sold, isOver } = facts;
	if (order === undefined || story.isLeftAlone || facts.isRevived) return [];
	const isUntouched = !hands.work.has(sold.id) && !replaced.has(sold.id);
	if (isOver) return allowed.has('cancelled') ? cancelDuty(facts, isUntouched) : [];
	const slips = allowed.has('refunded') ? slipDuties(facts) : [];
	const edited = allowed.has('edited') && isUntouched && isPlainEdit(facts);
	return [...slips, ...(edited ? [{ kind: 'edited' as const, key: '' }] : [])];
}

function cancelDuty(facts: Facts, isUntouched: boolean): Duty[] {
	const { orderId, credits, differs, wasShipped } = facts;
	if (credits.length > 0) return [];
	if (isProcessed(facts)) {
		return wasShipped ? [] : [{ kind: 'cancelled', key: `PS-${orderId}-0` }];
	}
	return isUntouched && differs.length === 0 ? [{ kind: 'cancelled', key: '' }] : [];
}

/** Slips of money, of an order that says the same on both sides and has no vouchers, as long as something is left. */
function slipDuties({
	orderId,
	story,
	order,
	lines,
	sold,
	openSlips,
	credited,
	differs,
}: Facts): Duty[] {
	if (differs.length > 0 || cents(order?.total_discounts_tax_incl) !== 0) return [];
	const isSure = [...story.slips.values()].every((how) => how === 'money');
	if (!isSure || story.backWithoutSlip > 0) return [];
	const ids = new Set(lines.map(({ id }) => String(id)));
	if (openSlips.some((slip) => detailsOf(slip).some((one) => !ids.has(one.id_order_detail))))
		return [];
	const wanted = openSlips.reduce((sum, slip) => sum + slipCents(slip, order), 0);
	if (credited + wanted > cents(sold.totaalInclusiefBtw)) return [];
	return openSlips.map(({ id }) => ({ kind: 'refunded', key: `PS-${orderId}-${id}` }));
}

/** What a slip paid back, by its lines and its shipping. */
export function slipCents(slip: Row, order: Row | undefined): number {
	const inEuros = euroCentsOf(order);
	return (
		detailsOf(slip).reduce((sum, one) => sum + inEuros(one.amount_tax_incl), 0) +
		inEuros(slip.total_shipping_tax_incl)
	);
}

/** One edit in the shop that shows in the money, or in an address and nothing else. */
function isPlainEdit(facts: Facts): boolean {
	const { story, order, sold, credits, differs, withoutSlip } = facts;
	const isUnseen =
		Math.abs(cents(order?.total_paid_tax_incl) - cents(sold.totaalInclusiefBtw)) <= MOST_UNSEEN;
	const isAddress = differs.every((what) => what.endsWith('address'));
	return (
		differs.length > 0 &&
		story.edits === 1 &&
		cents(order?.total_discounts_tax_incl) === 0 &&
		!story.wasSwapped &&
		!story.isSplit &&
		!story.isInDollars &&
		!facts.hasLostCode &&
		story.slips.size + credits.length + withoutSlip === 0 &&
		!isProcessed(facts) &&
		(isAddress || !isUnseen)
	);
}
