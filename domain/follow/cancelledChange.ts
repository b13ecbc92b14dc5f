import { centsOrNull, euros, type Cents } from '../money/cents';
import type { OrderChange } from '../stream/orderChange';
import { changeOf } from './changeOf';
import { allDifferences, type Differences } from './differencesOf';
import type { FollowCase } from './followCase';
import { enterByHand } from './enterByHand';
import { overCreditedChange } from './overCreditedChange';
import { wholeCredit } from './wholeCredit';
import { isProcessed, whyNotOurs, whyTouched } from './whyTouched';

/** What the credits of an order come to: 0 or less. */
const credited = ({ credits }: Pick<FollowCase, 'credits'>): Cents =>
	credits.reduce((sum, { totalIncl }) => sum + (totalIncl ?? 0), 0);

/**
 * An order that came to nothing in the shop after it was imported: its sales order goes where nobody has touched it and
 * nothing was delivered, and is credited otherwise. Null where that was done already and came to nothing.
 */
export function cancelledChange(one: FollowCase, found: Differences): OrderChange | null {
	const { booked, shop } = one;
	const { order, stateName } = shop;
	const done = credited(one);
	const total = centsOrNull(booked.total);
	if (total !== null && done !== 0 && total + done <= 0) {
		return overCreditedChange(booked, one.credits, order);
	}
	const told = { change: 'cancelled', what: `is "${stateName}" in the shop` } as const;
	const notOurs = whyNotOurs(one);
	if (isProcessed(booked)) {
		const credit = wholeCredit(one);
		const whyNot = notOurs || whyNoCredit(one, done) || (credit === null ? NO_LINES : '');
		return changeOf(booked, order, {
			...told,
			proposal: `The sales order is processed: ${credit === null ? 'credit it in SnelStart' : enterByHand(credit.body).en}`,
			write: whyNot === '' ? credit : null,
			whyNot,
		});
	}
	const whyNot =
		notOurs ||
		whyTouched(one) ||
		(done === 0 ? '' : `${euros(-done)} of it is credited already`) ||
		(allDifferences(found).length > 0 ? 'it no longer says what the web order says' : '');
	return changeOf(booked, order, {
		...told,
		differences: allDifferences(found),
		proposal: `Delete sales order (verkooporder) ${booked.salesOrderNumber}, or process it if the goods were sent after all`,
		write: whyNot === '' ? { action: 'delete', mark: booked.mark } : null,
		whyNot,
	});
}

const NO_LINES = 'its lines cannot be repeated as they stand';

function whyNoCredit({ shop }: FollowCase, done: Cents): string {
	if (done !== 0) return `${euros(-done)} of it is credited already`;
	if (shop.wasShipped === null) return 'the shop does not tell whether the goods were sent';
	return shop.wasShipped ? 'the goods were sent, and nothing tells whether they came back' : '';
}
