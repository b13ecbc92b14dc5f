import type { DraftProof } from '../../stream/planProof';
import type { PlannedOrder } from '../../stream/plannedOrder';
import { lineArticles } from './lineArticles';
import { draftReferences, otherPieces } from './planProofOf';

/** Ids of records that an edited plan names and that it did not name when it was made. */
export interface NamedAnew {
	customers: string[];
	templates: string[];
	costCentres: string[];
	/** With those of the plan that are no longer sold as they were. */
	articles: string[];
	/** Codes of articles (artikelcode) that the plan does not have. */
	articleCodes: string[];
}

/** What has to be asked of SnelStart before an edited plan can be judged; nothing for one that was not edited. */
export function namedAnew(plan: PlannedOrder): NamedAnew {
	const draft = plan.outcome === 'create' ? plan.proof?.draft : undefined;
	if (!draft || !plan.salesOrder) {
		return { customers: [], templates: [], costCentres: [], articles: [], articleCodes: [] };
	}
	const { references, pieces = {} } = draft;
	const { lines } = lineArticles(plan.salesOrder.regels, draft, { articles: new Map() });
	const own = new Set((draft.lines ?? []).map(({ code }) => code));
	const now = draftReferences(plan);
	const other = (one: 'template' | 'costCentre') =>
		now[one] === references[one] ? [] : [now[one]];
	return {
		customers: customersAnew(plan, draft),
		templates: other('template'),
		costCentres: other('costCentre'),
		articles: otherPieces(lines, pieces).map(({ key }) => key),
		articleCodes: lines
			.filter(({ artikel }) => artikel.id === '')
			.map(({ artikel }) => artikel.artikelcode ?? '')
			.filter((code) => code !== '' && !own.has(code)),
	};
}

/** The customer on the plan and the one on its sales order, as far as they are not the plan's own; '' for none. */
export function customersAnew(
	{ customer, salesOrder }: Pick<PlannedOrder, 'customer' | 'salesOrder'>,
	{ references }: DraftProof,
): string[] {
	const named = [customer?.id ?? '', salesOrder?.relatie?.id ?? ''];
	return [...new Set(named)].filter((id) => id !== references.customer);
}
