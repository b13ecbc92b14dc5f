import { euros } from '../../money/cents';
import { vatRateText } from '../../money/vat';
import { brokenMembers } from '../../stream/seal';
import type { DraftProof, DraftReferences } from '../../stream/planProof';
import type { PlannedOrder } from '../../stream/plannedOrder';
import type { SalesOrderDraft } from '../../stream/salesOrderDraft';
import { salesOrderTotals } from '../totals/salesOrderTotals';
import { articleKey, draftReferences, isWhole, piecesOf } from './planProofOf';

/** Ids of records that SnelStart has, for those a person may choose anew. */
export interface KnownRecords {
	costCentres: ReadonlySet<string>;
}

/**
 * What stands in the way of carrying out a plan that a node behind 'Web Order: Plan' edited, in words: another key, a
 * reference that is broken, or lines that no longer come to the total and the VAT of the shop. Empty for a plan that is
 * as it was or may be carried out as it is: texts may be changed, and prices that still come to the same.
 */
export function whatWasEdited(plan: PlannedOrder, known: KnownRecords): string[] {
	const { proof, salesOrder, importKey } = plan;
	const told = brokenMembers(plan).filter((member) => TOLD.includes(member));
	const edited = told.map((member) => `'${member}' was changed`);
	if (plan.outcome !== 'create') return edited;
	if (proof === undefined) return plan.seal === undefined ? [] : [...edited, "'proof' was dropped"];
	if (!isWhole(proof)) return [...edited, "'proof' was changed"];
	if (salesOrder === null) return [...edited, "'salesOrder' was dropped"];
	if (plan.customer === null) return [...edited, "'customer' was dropped"];
	if (proof.draft === undefined) return [...edited, 'the plan was not to create anything'];
	const key =
		salesOrder.betalingskenmerk === importKey
			? []
			: [`the payment reference (betalingskenmerk) is ${salesOrder.betalingskenmerk}`];
	return [
		...edited,
		...key,
		...brokenReferences(plan, proof.draft, known),
		...otherPieces(salesOrder, proof.draft),
		...otherAmounts(salesOrder, proof.draft),
	];
}

const TOLD = ['orderId', 'importKey', 'outcome'];

const REFERENCES: Record<keyof DraftReferences, string> = {
	customer: 'the customer (klant)',
	customerKey: 'the key of the customer',
	template: 'the sales order template (verkoopsjabloon)',
	costCentre: 'the cost centre (kostenplaats)',
	invoiceCountry: 'the country of the invoice address',
	deliveryCountry: 'the country of the delivery address',
	groups: 'the revenue group (artikelomzetgroep) of a new article',
};

function brokenReferences(
	plan: PlannedOrder,
	{ references }: DraftProof,
	{ costCentres }: KnownRecords,
): string[] {
	const now = draftReferences(plan);
	const customer = plan.salesOrder?.relatie?.id ?? '';
	const others = (Object.keys(REFERENCES) as Array<keyof DraftReferences>).filter(
		(one) =>
			now[one] !== references[one] && !(one === 'costCentre' && costCentres.has(now.costCentre)),
	);
	const found = others.map((one) => `${REFERENCES[one]} is another one`);
	return customer === references.customer || others.includes('customer')
		? found
		: [...found, `${REFERENCES.customer} is another one`];
}

/** More or fewer pieces of an article that the plan has, at whatever price. */
function otherPieces({ regels }: SalesOrderDraft, { pieces = {} }: DraftProof): string[] {
	const now = piecesOf(regels);
	const articles = Object.keys(pieces).filter((one) => (now[one] ?? 0) !== pieces[one]);
	return articles.map((one) => {
		const place = regels.findIndex((line) => articleKey(line) === one);
		const where =
			place === -1 ? 'an article (artikel)' : `the article (artikel) of line ${place + 1}`;
		return `${where} comes to ${now[one] ?? 0} pieces, and in the plan to ${pieces[one]}`;
	});
}

function otherAmounts(draft: SalesOrderDraft, proof: DraftProof): string[] {
	const lines = draft.regels.map((line) => ({ line, rate: proof.rates[articleKey(line)] }));
	const unknown = lines.findIndex(({ rate }) => rate === undefined);
	if (unknown !== -1) {
		return [`line ${unknown + 1} names an article (artikel) that the plan does not have`];
	}
	const { incl, vat } = salesOrderTotals(lines, draft.verkooporderBtwIngaveModel, 'perTotal');
	if (Math.abs(incl - proof.total) > proof.ceiling) {
		return [`the lines come to ${euros(incl)}, and the plan to ${euros(proof.total)}`];
	}
	const perRate = new Map([...vat].map(([rate, cents]) => [vatRateText(rate), cents]));
	const rates = [...new Set([...perRate.keys(), ...Object.keys(proof.vat)])];
	return rates.flatMap((rate) => {
		const [now, planned] = [perRate.get(rate) ?? 0, proof.vat[rate] ?? 0];
		return Math.abs(now - planned) <= proof.ceiling
			? []
			: [`the VAT at ${rate} % comes to ${euros(now)}, and in the plan to ${euros(planned)}`];
	});
}
