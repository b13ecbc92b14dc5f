import { problemWording } from '../../../../../../domain/words/problemWording';
import type { Problem } from '../../../../../../domain/words/problem';
import type { SnelStartClient } from '../../../../books/snelStartClient';
import type { Stop } from '../stop';
import { createCustomer, type CreatedCustomer, type NewCustomer } from './createCustomer';
import { isVatNumberRefusal, vatNumberNeeded, vatNumberRefused } from './vatNumberRefused';

interface CreatedCard {
	/** The customer as it was made, without a VAT number when SnelStart did not take it. */
	planned: NewCustomer;
	result: CreatedCustomer;
	troubles: Problem[];
}

/**
 * Creates the card of a customer; without the VAT number when SnelStart does not take it.
 *
 * @param mayGoWithout the VAT of at least one of its orders does not depend on the number
 */
export async function createCard(
	client: SnelStartClient,
	planned: NewCustomer,
	mayGoWithout: boolean,
	stop: Stop,
): Promise<CreatedCard> {
	const result = await createCustomer(client, planned, stop);
	const { btwNummer, ...card } = planned.card;
	if (result.ok || !btwNummer || !isVatNumberRefusal(result.problem.value)) {
		return { planned, result, troubles: [] };
	}
	if (!mayGoWithout) {
		const problem = vatNumberNeeded(planned.name, problemWording(result.problem).message);
		return { planned, result: { ok: false, problem }, troubles: [] };
	}
	const without = { ...planned, card, ...identitiesWithout(planned) };
	return {
		planned: without,
		result: await createCustomer(client, without, stop),
		troubles: [vatNumberRefused(planned.name, btwNummer)],
	};
}

/** What the card is found by, but for the number it does not have. */
function identitiesWithout({ identities = [] }: NewCustomer): Pick<NewCustomer, 'identities'> {
	const others = identities.filter(({ by }) => by !== 'vatNumber');
	return { identities: others.length > 0 ? others : undefined };
}
