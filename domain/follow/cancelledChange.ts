import { centsOrNull, euros, eurosNl, type Cents } from '../money/cents';
import type { OrderChange } from '../stream/orderChange';
import { worded, type Wording } from '../words/wording';
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
	const what = worded(`is "${stateName}" in the shop`, `staat in de webwinkel op "${stateName}"`);
	const told = { change: 'cancelled', what } as const;
	const notOurs = whyNotOurs(one);
	if (isProcessed(booked)) {
		const credit = wholeCredit(one);
		const whyNot = notOurs || whyNoCredit(one, done) || (credit === null ? NO_LINES : null);
		return changeOf(booked, order, {
			...told,
			proposal: creditIt(credit === null ? CREDIT : enterByHand(credit.body)),
			write: whyNot === null ? credit : null,
			whyNot,
		});
	}
	const whyNot =
		notOurs ||
		whyTouched(one) ||
		(done === 0 ? null : creditedAlready(done)) ||
		(allDifferences(found).length > 0 ? SAYS_OTHER : null);
	return changeOf(booked, order, {
		...told,
		differences: allDifferences(found),
		proposal: worded(
			`Delete sales order (verkooporder) ${booked.salesOrderNumber}, or process it if the goods were sent after all`,
			`Verwijder verkooporder ${booked.salesOrderNumber}, of verwerk hem als de goederen toch zijn verzonden`,
		),
		write: whyNot === null ? { action: 'delete', mark: booked.mark } : null,
		whyNot,
	});
}

const CREDIT = worded('credit it in SnelStart', 'crediteer hem in SnelStart');

const creditIt = (how: Wording): Wording =>
	worded(`The sales order is processed: ${how.en}`, `De verkooporder is verwerkt: ${how.nl}`);

const NO_LINES = worded(
	'its lines cannot be repeated as they stand',
	'de regels ervan zijn niet te herhalen zoals ze er staan',
);

const SAYS_OTHER = worded(
	'it no longer says what the web order says',
	'er staat niet meer in wat de weborder zegt',
);

const creditedAlready = (done: Cents): Wording =>
	worded(`${euros(-done)} of it is credited already`, `${eurosNl(-done)} ervan is al gecrediteerd`);

function whyNoCredit({ shop }: FollowCase, done: Cents): Wording | null {
	if (done !== 0) return creditedAlready(done);
	if (shop.wasShipped === null) {
		return worded(
			'the shop does not tell whether the goods were sent',
			'de webwinkel zegt niet of de goederen zijn verzonden',
		);
	}
	if (!shop.wasShipped) return null;
	return worded(
		'the goods were sent, and nothing tells whether they came back',
		'de goederen zijn verzonden, en nergens blijkt of ze terug zijn',
	);
}
