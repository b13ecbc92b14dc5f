import type { ExistingSalesOrder, SalesOrderTemplate } from '../../books/books';
import type { PlannedOrder } from '../../stream/plannedOrder';
import { agreeing, counted } from '../../words/counted';
import { grouped } from '../../words/grouped';
import { worded, type Wording } from '../../words/wording';

/** As many sales orders are named. */
const MOST_NAMED = 3;

/**
 * On which other sales order templates (verkoopsjablonen) another link puts web orders: those of this run count in the web
 * stock all the same, and the owner is told to choose the template, for those that it makes after this run.
 *
 * @param own names of the templates that the plan uses
 */
export function otherLinkTemplates(
	plans: readonly PlannedOrder[],
	salesOrders: readonly ExistingSalesOrder[],
	templates: readonly SalesOrderTemplate[],
	own: readonly string[],
): Wording[] {
	const ids = new Set(
		plans.flatMap((plan) => (plan.byOtherLink ? (plan.existing?.salesOrderId ?? []) : [])),
	);
	const made = salesOrders.filter(({ id }) => ids.has(id));
	const nameOf = new Map(templates.map(({ id, name }) => [id, name]));
	return [...grouped(made, ({ templateId = '' }) => templateId)].flatMap(([templateId, rows]) => {
		const name = nameOf.get(templateId);
		if (name !== undefined && own.includes(name)) return [];
		const numbers = rows.map(({ number }) => number).sort((a, b) => b - a);
		const more = numbers.length - MOST_NAMED;
		const some = numbers.slice(0, MOST_NAMED).join(', ');
		const which =
			name === undefined
				? worded('an inactive sales order template', 'een inactief verkoopsjabloon')
				: worded(`sales order template "${name}"`, `verkoopsjabloon "${name}"`);
		return [
			worded(
				`${counted(rows.length, 'web order')} of this run came into SnelStart by another link on ${which.en} (verkoopsjabloon), as sales order ${some}${more > 0 ? ` and ${more} more` : ''}. They count in the web stock; add the template to 'Web Order Template Names or IDs' of 'Get Stock' as long as that link runs.`,
				`${counted(rows.length, 'weborder')} van deze run ${agreeing(rows.length, 'kwam', 'kwamen')} via een andere koppeling in SnelStart op ${which.nl}, als verkooporder ${some}${more > 0 ? ` en nog ${more}` : ''}. Ze tellen mee in de webvoorraad; voeg het sjabloon toe aan 'Web Order Template Names or IDs' van 'Get Stock' zolang die koppeling draait.`,
			),
		];
	});
}
