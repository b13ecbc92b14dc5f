import { applyChanges } from '../../../../domain/customer/applyChanges';
import type { PlannedCard } from '../../../../domain/stream/plannedCard';
import type { Problem } from '../../../../domain/words/problem';
import type { SnelStartFailure } from '../../client/failure';
import type { SnelStartClient } from '../../books/snelStartClient';
import { changedMeanwhile, notUpdated } from '../salesOrder/import/customers/customerProblems';
import { updateCustomer } from '../salesOrder/import/customers/updateCustomer';
import { leftForNextRun } from '../salesOrder/import/importProblems';
import type { Stop } from '../salesOrder/import/stop';

type Result = Pick<PlannedCard, 'outcome' | 'problems'>;

/**
 * Writes planned changes on cards, one after the other: each is read, left where it says something else than when it was
 * planned, written whole and read back. One that cannot be written takes no other down; only a refused key, a missing
 * right or a service that does not answer stops the rest.
 */
export async function updateCards(
	client: SnelStartClient,
	cards: readonly PlannedCard[],
	stop: Stop,
): Promise<PlannedCard[]> {
	const done: PlannedCard[] = [];
	for (const card of cards) {
		const { outcome, problems } = await resultOf(client, card, stop);
		done.push({ ...card, outcome, problems: [...card.problems, ...problems] });
	}
	return done;
}

async function resultOf(client: SnelStartClient, card: PlannedCard, stop: Stop): Promise<Result> {
	if (stop.reason) return failedFor(notReached(card, stop.reason));
	if (stop.isLate) return failedFor(leftForNextRun(stop.minutes));
	const { cardId: id, name, changes } = card;
	const before = await client.customers.record(id);
	if (!before.ok) {
		stop.note(before.failure);
		return failedFor(notReached(card, before.failure));
	}
	if (before.body.nonactief === true) return leftAlone(inactiveNow(name));
	const planned = applyChanges(before.body, changes);
	if (planned.left.length > 0) return leftAlone(changedMeanwhile(name, planned.left));
	if (!planned.isChanged) return { outcome: 'settled', problems: [] };
	const problems = await updateCustomer(client, { id, name }, changes, stop, before.body);
	const after = await client.customers.record(id);
	if (!after.ok) return failedFor(...problems, notReached(card, after.failure));
	const { isChanged, left } = applyChanges(after.body, changes);
	if (isChanged || left.length > 0) {
		return failedFor(...(problems.length > 0 ? problems : [notKept(name)]));
	}
	return { outcome: 'updated', problems };
}

const failedFor = (...problems: Problem[]): Result => ({ outcome: 'failed', problems });

const leftAlone = (problem: Problem): Result => ({ outcome: 'leftAlone', problems: [problem] });

const notReached = ({ name, changes }: PlannedCard, failure: SnelStartFailure): Problem =>
	notUpdated(
		name,
		changes.map(({ member }) => member),
		failure,
	);

const inactiveNow = (name: string): Problem => ({
	code: 'inactive-customer',
	message: `the card of "${name}" was set to inactive (nonactief) after it was planned, so nothing was written on it`,
	messageNl: `de kaart van "${name}" is na het plan op nonactief gezet; er is niets op geschreven`,
	fix: 'Nothing needs to be done, unless the card was joined with another: that one is found by the next run if it has the e-mail address.',
	fixNl:
		'Niets, tenzij de kaart met een andere is samengevoegd: die vindt de volgende uitvoering als het e-mailadres erop staat.',
	field: 'customer',
	value: name,
});

const notKept = (name: string): Problem => ({
	code: 'customer-not-updated',
	message: `SnelStart took the changes of customer "${name}", but the card does not say them`,
	messageNl: `SnelStart nam de wijzigingen van klant "${name}" aan, maar ze staan niet op de kaart`,
	fix: 'Look at the customer card (klantkaart) in SnelStart: somebody may have changed it in the same moment. The next run judges it again.',
	fixNl:
		'Bekijk de klantkaart in SnelStart: iemand kan die op hetzelfde moment gewijzigd hebben. De volgende uitvoering beoordeelt de kaart opnieuw.',
	field: 'customer',
	value: name,
});
