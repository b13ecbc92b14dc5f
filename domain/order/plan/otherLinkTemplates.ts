import type { ExistingSalesOrder, SalesOrderTemplate } from '../../books/books';
import type { PlannedOrder } from '../../stream/plannedOrder';
import { counted } from '../../words/counted';
import { grouped } from '../../words/grouped';

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
): string[] {
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
		const named = `${numbers.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
		const which =
			name === undefined ? 'an inactive sales order template' : `sales order template "${name}"`;
		return [
			`${counted(rows.length, 'web order')} of this run came into SnelStart by another link on ${which} (verkoopsjabloon), as sales order ${named}. They count in the web stock; add the template to 'Web Order Template Names or IDs' of 'Get Stock' as long as that link runs.`,
		];
	});
}
