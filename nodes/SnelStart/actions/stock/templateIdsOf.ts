import type { SnelStartClient } from '../../books/snelStartClient';
import { chosenTemplates } from './chosenTemplates';
import { worded, type Wording } from '../../../../domain/words/wording';
import { toldError } from '../../../shared/toldError';

/**
 * Ids of the sales order templates (verkoopsjablonen) of the web shop. Throws a NodeOperationError that names those there
 * are, for a name that is none of them, for none at all, and for one of the plan that is not chosen.
 *
 * @param ofPlan names of templates that the plan puts web orders on
 */
export async function templateIdsOf(
	client: SnelStartClient,
	choices: string[],
	ofPlan: readonly string[],
): Promise<Set<string>> {
	const templates = await client.administration.allTemplates();
	const { ids, unknown } = chosenTemplates(templates, choices);
	const isMissing = (name: string) =>
		[...chosenTemplates(templates, [name]).ids].some((id) => !ids.has(id));
	const missing = ofPlan.filter(isMissing);
	if (unknown.length === 0 && ids.size > 0 && missing.length === 0) return ids;
	const named = templates.map(({ omschrijving }) => `'${omschrijving}'`).join(', ');
	const [every, elk] =
		missing.length > 0
			? ['every template', 'elk verkoopsjabloon']
			: ['the template', 'het verkoopsjabloon'];
	throw toldError(client.node, whatIsWrong(unknown, missing), {
		description: worded(
			`Choose ${every} that web orders are made with under 'Web Order Template Names or IDs'. SnelStart has: ${named || 'none'}.`,
			`Kies onder 'Web Order Template Names or IDs' ${elk} waarmee weborders worden gemaakt. SnelStart heeft: ${named || 'geen'}.`,
		),
	});
}

function whatIsWrong(unknown: readonly string[], missing: readonly string[]): Wording {
	const listed = (names: readonly string[]) => names.map((name) => `'${name}'`).join(', ');
	if (unknown.length > 0)
		return worded(
			`SnelStart has no sales order template (verkoopsjabloon) ${listed(unknown)}`,
			`SnelStart heeft geen verkoopsjabloon ${listed(unknown)}`,
		);
	return missing.length > 0
		? worded(
				`'Web Order: Plan' makes sales orders with template (verkoopsjabloon) ${listed(missing)}, which is not chosen here: what SnelStart does not count yet of them would be sold again`,
				`'Web Order: Plan' maakt verkooporders met verkoopsjabloon ${listed(missing)}, dat hier niet is gekozen: wat SnelStart daarvan nog niet meetelt zou opnieuw worden verkocht`,
			)
		: worded(
				'No sales order template (verkoopsjabloon) of the web shop is chosen',
				'Er is geen verkoopsjabloon van de webwinkel gekozen',
			);
}
