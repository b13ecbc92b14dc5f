import { centsOf, type Cents } from '../../../domain/money/cents';
import type { OrderState } from '../../../domain/order/read/orderState';
import {
	NOT_PROVEN,
	paidProof,
	type PaidProof,
	type PaymentFact,
	type PaymentFacts,
} from '../../../domain/order/read/paidProof';
import { readByIds } from '../client/pages';
import type { Shop } from '../client/shop';
import { groupedBy, reference, text } from '../wire/row';
import type { ShopRow } from '../wire/shopRow';
import { latestEpochOf } from '../wire/shopTime';
import { readHistories } from './readHistories';
import { readPayments } from './readPayments';
import { SAME_MOMENT_SECONDS } from './wasEdited';
import { worded, type Wording } from '../../../domain/words/wording';

const WITHOUT = worded(
	'an order whose payments cover its total waits all the same until its state is marked as paid',
	'een order waarvan de betalingen het totaal dekken, wacht toch tot de status als betaald geldt',
);

/** What is known of the shop beforehand. */
interface Known {
	zone: string;
	states: ReadonlyMap<string, OrderState>;
	/** The shop is one of several, which draw their references apart and tell payments by reference alone. */
	isOneOfSeveral: boolean;
	/** Whether the order is imported once it is paid, and not by states the owner chose. */
	goesByPayment(order: ShopRow): boolean;
}

/**
 * Whether orders that wait in a state that is not marked as paid were paid all the same, by their id. Only those are
 * asked for of which that can decide: neither in a state that undoes a payment nor untouched since they were placed. A
 * few requests for hundreds of them, none for a shop in which nobody is waiting for more than a first payment.
 *
 * @param histories of these orders, where they were read already
 */
export async function readPaidProofs(
	shop: Shop,
	orders: readonly ShopRow[],
	known: Known,
	hints: Wording[],
	histories?: ReadonlyMap<string, ShopRow[]>,
): Promise<Map<string, PaidProof>> {
	const asked = orders.filter((order) => mayBeProven(order, known));
	if (asked.length === 0) return new Map();
	const rows = histories ?? (await readHistories(shop, asked, hints));
	const payments = await readPayments(shop, asked, WITHOUT, hints);
	const due = await readDue(
		shop,
		asked.filter((order) => payments.has(text(order, 'reference'))),
		known,
	);
	const momentOf = (row: ShopRow) => latestEpochOf(text(row, 'date_add'), known.zone);
	return new Map(
		asked.map((order) => {
			const history = rows.get(text(order, 'id')) ?? [];
			const facts = {
				history:
					history.length === 0
						? null
						: history.map((row) => ({
								state: known.states.get(text(row, 'id_order_state')),
								at: momentOf(row),
							})),
				payments: paymentsOf(order, payments.get(text(order, 'reference')) ?? [], momentOf),
				...(due.get(text(order, 'reference')) ?? { due: null }),
			};
			return [text(order, 'id'), paidProof(stateOf(order, known), facts)];
		}),
	);
}

/** What is proven of an order; nothing where it was not asked for. */
export const proofOf = (order: ShopRow, proofs: ReadonlyMap<string, PaidProof>): PaidProof =>
	proofs.get(text(order, 'id')) ?? NOT_PROVEN;

const stateOf = (order: ShopRow, { states }: Known): OrderState | undefined =>
	states.get(text(order, 'current_state'));

/** Whether history or payments of an order can change whether it waits. */
export function mayBeProven(order: ShopRow, known: Known): boolean {
	const state = stateOf(order, known);
	if (!state || state.paid || state.final !== null || state.undoesPayment) return false;
	return wasTouched(order, known.zone) && known.goesByPayment(order);
}

/** A payment that is entered and a state that is given move the date of the order; a module may do both while it places it. */
function wasTouched(order: ShopRow, zone: string): boolean {
	const [placed, changed] = ['date_add', 'date_upd'].map((field) =>
		latestEpochOf(text(order, field), zone),
	);
	return (
		!(changed - placed <= SAME_MOMENT_SECONDS) ||
		reference(order, 'invoice_number') !== '' ||
		(centsOf(text(order, 'total_paid_real')) ?? 1) !== 0
	);
}

function paymentsOf(
	order: ShopRow,
	rows: readonly ShopRow[],
	momentOf: (row: ShopRow) => number,
): PaymentFact[] | null {
	const payments: PaymentFact[] = [];
	for (const row of rows) {
		const amount = centsOf(text(row, 'amount'));
		if (amount === null || text(row, 'id_currency') !== text(order, 'id_currency')) return null;
		payments.push({ amount, at: momentOf(row), transactionId: text(row, 'transaction_id') });
	}
	return payments;
}

/**
 * What all orders of each reference come to, whatever became of them; none where an amount cannot be read, nor where the
 * payments may be of an order of another shop because the shop did not book them on these.
 */
async function readDue(
	shop: Shop,
	orders: readonly ShopRow[],
	{ isOneOfSeveral }: Known,
): Promise<Map<string, Pick<PaymentFacts, 'due' | 'dues'>>> {
	const rows = await readByIds(
		shop,
		{ resource: 'orders', display: ['id', 'reference', 'total_paid_tax_incl', 'total_paid_real'] },
		'reference',
		orders.map((order) => text(order, 'reference')),
	);
	return new Map(
		[...groupedBy(rows, 'reference')].flatMap(
			([name, group]): Array<[string, Pick<PaymentFacts, 'due' | 'dues'>]> => {
				const due = sumOf(group, 'total_paid_tax_incl');
				const booked = sumOf(group, 'total_paid_real');
				if (due === null || (isOneOfSeveral && (booked === null || booked < due))) return [];
				const dues = group.map((row) => centsOf(text(row, 'total_paid_tax_incl')) ?? 0);
				return [[name, { due, dues }]];
			},
		),
	);
}

function sumOf(rows: readonly ShopRow[], field: string): Cents | null {
	const amounts = rows.map((row) => centsOf(text(row, field)));
	return amounts.reduce<Cents | null>(
		(sum, amount) => (sum === null || amount === null ? null : sum + amount),
		0,
	);
}
