import { isCounted } from '../../books/countedStatus';
import type { DraftProof } from '../../stream/planProof';
import type { PlannedOrder } from '../../stream/plannedOrder';
import type { SalesOrderDraft } from '../../stream/salesOrderDraft';
import type { KnownRecords } from './knownRecords';

/**
 * Another sales order template that a person put on a plan: an active one that has the extra fields its lines fill. Until
 * SnelStart counts a sales order in free stock, the stock is told of those on the web shop's templates alone, so then an
 * order that holds stock may not leave them.
 */
export function otherTemplate(
	{ holdsStock, quantities }: PlannedOrder,
	salesOrder: SalesOrderDraft,
	{ references }: DraftProof,
	{ templates, stockLevel }: KnownRecords,
): { told: string[]; wrong: string[] } {
	const { id } = salesOrder.verkoopordersjabloon;
	if (id === references.template) return { told: [], wrong: [] };
	const template = templates.get(id);
	if (!template) return wrong(', which is no active one of SnelStart');
	const fields = new Set(template.lineFields.map(({ number }) => number));
	const filled = salesOrder.regels.flatMap(({ extraRegelVelden = [] }) => extraRegelVelden);
	const missing = filled.find(({ veldNummer }) => !fields.has(veldNummer));
	if (missing) {
		const field = `extra line field (extra regelveld) ${missing.veldNummer}`;
		return wrong(`: '${template.name}' has no ${field}, which the lines fill`);
	}
	const holds = holdsStock && quantities.length > 0;
	if (holds && !isCounted(salesOrder.procesStatus, false, stockLevel)) {
		const status = `document status (documentstatus) '${salesOrder.procesStatus}'`;
		return wrong(
			`: SnelStart does not count ${status} in free stock yet, and on '${template.name}' nobody would keep its goods back`,
		);
	}
	return {
		told: [`the sales order template (verkoopsjabloon) is now '${template.name}'`],
		wrong: [],
	};
}

const wrong = (why: string) => ({
	told: [],
	wrong: [`the sales order template (verkoopsjabloon) is another one${why}`],
});
