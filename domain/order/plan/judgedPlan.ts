import type { PlannedOrder } from '../../stream/plannedOrder';
import type { SalesOrderDraft } from '../../stream/salesOrderDraft';
import type { Problem } from '../../words/problem';
import { isWhole } from './planProofOf';
import type { KnownRecords } from './knownRecords';
import { whatWasEdited } from './whatWasEdited';

/**
 * A plan as the import may carry it out. One in which other records were chosen is told; one that was edited into
 * something else is blocked with what was changed, under its own order and key, so that its goods stay reserved and no
 * other order is taken for it.
 */
export function judgedPlan(plan: PlannedOrder, known: KnownRecords): PlannedOrder {
	const { wrong, told, customer, lines } = whatWasEdited(plan, known);
	if (wrong.length > 0) return blocked(plan, planChanged(wrong));
	const judged = lines && plan.salesOrder ? withLines(plan, plan.salesOrder, lines) : plan;
	if (told.length === 0) return judged;
	const notices = [...(plan.notices ?? []), planCarriedOut(told)];
	return customer ? { ...judged, customer, notices } : { ...judged, notices };
}

const withLines = (
	plan: PlannedOrder,
	salesOrder: SalesOrderDraft,
	regels: SalesOrderDraft['regels'],
): PlannedOrder => ({ ...plan, salesOrder: { ...salesOrder, regels } });

function blocked(plan: PlannedOrder, problem: Problem): PlannedOrder {
	const { proof } = plan;
	const own = proof && isWhole(proof) ? { orderId: proof.orderId, importKey: proof.importKey } : {};
	return {
		...plan,
		...own,
		outcome: plan.outcome === 'waiting' ? 'waiting' : 'blocked',
		problems: [...plan.problems, problem],
		summary: `${plan.summary} (not imported: ${problem.message})`,
	};
}

const planChanged = (edited: readonly string[]): Problem => ({
	code: 'plan-changed',
	message: `the plan was changed between 'Web Order: Plan' and the import: ${edited.join('; ')}`,
	messageNl: `het plan is tussen 'Web Order: Plan' en de import gewijzigd: ${edited.join('; ')}`,
	fix: "Look at the nodes between 'Web Order: Plan' and 'SnelStart: Sales Order: Import'. Texts may be changed there, prices that come to the same total and VAT, and customers, templates and articles without stock for others that SnelStart has and that bring the same VAT; change anything else before the plan, or choose it in its settings.",
	fixNl:
		"Bekijk de knooppunten tussen 'Web Order: Plan' en 'SnelStart: Sales Order: Import'. Daar mag u teksten wijzigen, prijzen die op hetzelfde totaal en dezelfde btw uitkomen, en klanten, sjablonen en artikelen zonder voorraad in andere die SnelStart heeft en die dezelfde btw geven; wijzig al het andere vóór het plan, of kies het in de instellingen ervan.",
	field: 'salesOrder',
});

const planCarriedOut = (told: readonly string[]): Problem => ({
	code: 'plan-changed',
	message: `the plan was changed between 'Web Order: Plan' and the import, to the same total and VAT: ${told.join('; ')}`,
	messageNl: `het plan is tussen 'Web Order: Plan' en de import gewijzigd, met hetzelfde totaal en dezelfde btw: ${told.join('; ')}`,
	fix: "Nothing, if this was meant; else look at the nodes between 'Web Order: Plan' and 'SnelStart: Sales Order: Import'.",
	fixNl:
		"Niets, als dit de bedoeling was; bekijk anders de knooppunten tussen 'Web Order: Plan' en 'SnelStart: Sales Order: Import'.",
	field: 'salesOrder',
});
