import type { Relatie } from '../../simulators/snelstart/tables';
import type { Case } from './case';
import { lettersOf, nameOf, sameEmail, type Belongs } from './whoseOrder';

/**
 * The new card that another order of a newcomer made, where this one was kept back: by e-mail address and name, or the
 * address alone where the owner goes by that. Undefined where there is none, or several.
 */
export function madeCard(found: Case, belongs: Belongs): Relatie | undefined {
	const { shop, order, before, after, choices } = found;
	const customer = shop.customer(order);
	if (belongs.to !== 'newcomer' || !customer) return undefined;
	const made = sameEmail(customer, after.state.relaties).filter(({ id }) => !before.relation(id));
	const name = lettersOf(nameOf(found, customer).slice(0, 50));
	const named = made.filter(({ naam }) => lettersOf(naam) === name);
	const [card, ...others] = choices.recognition.includes('email') ? made : named;
	return others.length === 0 ? card : undefined;
}
