import { centsIn, euros, NO_AMOUNT } from '../../money/cents';
import { vatRateText } from '../../money/vat';
import { brokenMembers } from '../../stream/seal';
import type { DraftProof, DraftReferences } from '../../stream/planProof';
import type { PlannedCustomer } from '../../stream/plannedCustomer';
import type { PlannedOrder } from '../../stream/plannedOrder';
import type { SalesOrderDraft, SalesOrderLine } from '../../stream/salesOrderDraft';
import { salesOrderTotals } from '../totals/salesOrderTotals';
import { exchangedArticles } from './exchangedArticles';
import type { KnownRecords } from './knownRecords';
import { lineArticles } from './lineArticles';
import { otherCustomer } from './otherCustomer';
import { otherTemplate } from './otherTemplate';
import { articleKey, draftReferences, isWhole } from './planProofOf';

/** What came of the edits of a plan, in words. */
interface Edited {
	/** What stands in the way of carrying it out; empty where nothing does. */
	wrong: string[];
	/** What is booked otherwise than planned, and may be. */
	told: string[];
	/** Set where another customer was chosen. */
	customer?: PlannedCustomer;
	/** Set where lines named their article by an id or a code that was changed: now by both. */
	lines?: SalesOrderLine[];
}

/**
 * What edits behind 'Web Order: Plan' made of a plan. Texts may be changed, prices that come to the same, and records for
 * others that SnelStart has and that come to the same total and VAT. In the way stand another key, a reference that is
 * broken, other pieces of what was sold, and lines that no longer come to the total and the VAT of the shop.
 */
export function whatWasEdited(plan: PlannedOrder, known: KnownRecords): Edited {
	const broken = brokenMembers(plan).filter((member) => SEALED.includes(member));
	const edited = broken.map((member) => `'${member}' was changed`);
	const wrong = (...more: string[]): Edited => ({ wrong: [...edited, ...more], told: [] });
	const { proof, salesOrder, importKey } = plan;
	if (plan.outcome !== 'create') return wrong();
	if (proof === undefined) return plan.seal === undefined ? wrong() : wrong("'proof' was dropped");
	if (!isWhole(proof)) return wrong("'proof' was changed");
	if (salesOrder === null) return wrong("'salesOrder' was dropped");
	if (plan.customer === null) return wrong("'customer' was dropped");
	if (proof.draft === undefined) return wrong('the plan was not to create anything');
	const { draft } = proof;
	const { betalingskenmerk } = salesOrder;
	const key =
		betalingskenmerk === importKey
			? []
			: [`the payment reference (betalingskenmerk) is ${betalingskenmerk}`];
	const { lines, wrong: unnamed } = lineArticles(salesOrder.regels, draft, known);
	if (unnamed.length > 0) return wrong(...unnamed);
	const customer = otherCustomer(plan, draft, known);
	const template = otherTemplate(plan, salesOrder, draft, known);
	const articles = exchangedArticles(lines, draft, known);
	const rates = { ...draft.rates, ...articles.rates };
	const parts = [customer, template, articles];
	return {
		wrong: [
			...edited,
			...key,
			...brokenReferences(plan, draft, known),
			...parts.flatMap((part) => part.wrong),
			...otherAmounts({ ...salesOrder, regels: lines }, rates, draft),
		],
		told: parts.flatMap((part) => part.told),
		...(customer.customer ? { customer: customer.customer } : {}),
		...(lines.every((line, place) => line === salesOrder.regels[place]) ? {} : { lines }),
	};
}

const SEALED = ['orderId', 'importKey', 'outcome'];

/** References that no edit may choose anew, but for a cost centre that SnelStart has. */
const REFERENCES = {
	costCentre: 'the cost centre (kostenplaats)',
	invoiceCountry: 'the country of the invoice address',
	deliveryCountry: 'the country of the delivery address',
	groups: 'the revenue group (artikelomzetgroep) of a new article',
} satisfies Partial<Record<keyof DraftReferences, string>>;

function brokenReferences(
	plan: PlannedOrder,
	{ references }: DraftProof,
	{ costCentres }: KnownRecords,
): string[] {
	const now = draftReferences(plan);
	return (Object.keys(REFERENCES) as Array<keyof typeof REFERENCES>)
		.filter((one) => now[one] !== references[one])
		.filter((one) => one !== 'costCentre' || !costCentres.has(now.costCentre))
		.map((one) => `${REFERENCES[one]} is another one`);
}

/** Nothing is said of amounts where an article is unknown, which is told already. */
function otherAmounts(
	draft: SalesOrderDraft,
	rates: DraftProof['rates'],
	proof: DraftProof,
): string[] {
	const lines = draft.regels.map((line) => ({ line, rate: rates[articleKey(line)] }));
	if (lines.some(({ rate }) => rate === undefined)) return [];
	const { incl, vat } = salesOrderTotals(lines, draft.verkooporderBtwIngaveModel, 'perTotal');
	const [total, ceiling] = [centsIn(proof.total), centsIn(proof.ceiling)];
	if (Math.abs(incl - total) > ceiling) {
		return [`the lines come to ${euros(incl)}, and the plan to ${euros(total)}`];
	}
	const perRate = new Map([...vat].map(([rate, cents]) => [vatRateText(rate), cents]));
	const found = [...new Set([...perRate.keys(), ...Object.keys(proof.vat)])];
	return found.flatMap((rate) => {
		const [now, planned] = [perRate.get(rate) ?? 0, centsIn(proof.vat[rate] ?? NO_AMOUNT)];
		return Math.abs(now - planned) <= ceiling
			? []
			: [`the VAT at ${rate} % comes to ${euros(now)}, and in the plan to ${euros(planned)}`];
	});
}
