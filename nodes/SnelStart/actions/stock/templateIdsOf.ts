import { NodeOperationError } from 'n8n-workflow';

import type { SnelStartClient } from '../../books/snelStartClient';
import { chosenTemplates } from './chosenTemplates';

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
	throw new NodeOperationError(client.node, whatIsWrong(unknown, missing), {
		description: `Choose ${missing.length > 0 ? 'every template' : 'the template'} that web orders are made with under 'Web Order Template Names or IDs'. SnelStart has: ${named || 'none'}.`,
	});
}

function whatIsWrong(unknown: readonly string[], missing: readonly string[]): string {
	const listed = (names: readonly string[]) => names.map((name) => `'${name}'`).join(', ');
	if (unknown.length > 0)
		return `SnelStart has no sales order template (verkoopsjabloon) ${listed(unknown)}`;
	return missing.length > 0
		? `'Web Order: Plan' makes sales orders with template (verkoopsjabloon) ${listed(missing)}, which is not chosen here: what SnelStart does not count yet of them would be sold again`
		: 'No sales order template (verkoopsjabloon) of the web shop is chosen';
}
