import type { Customer } from '../../books/books';
import { canOrder } from '../../customer/canOrder';
import { collectiveKey } from '../../customer/collectiveKey';
import type { DraftProof } from '../../stream/planProof';
import type { PlannedOrder } from '../../stream/plannedOrder';
import type { PlannedCustomer } from '../../stream/plannedCustomer';
import type { TaxPoint } from '../../vat/taxPoint';
import { taxRegime, vatByNumber } from '../../vat/taxRegime';
import { draftReferences } from './planProofOf';
import { customersAnew } from './namedAnew';
import type { KnownRecords } from './knownRecords';

/** What an edit made of the customer: as planned, another one that may be had, or why not. */
type OtherCustomer = { customer?: PlannedCustomer; told: string[]; wrong: string[] };

/**
 * Another customer that a person put on a plan, on the plan or on its sales order: an active one whose card changes nothing
 * of whose VAT is charged. What the plan would write on the first one's card is no business of the other.
 */
export function otherCustomer(
	plan: PlannedOrder,
	draft: DraftProof,
	known: KnownRecords,
): OtherCustomer {
	const ids = customersAnew(plan, draft);
	if (ids.length === 0) {
		const isSame = draftReferences(plan).customerKey === draft.references.customerKey;
		return isSame ? { told: [], wrong: [] } : wrong('the key of the customer is another one');
	}
	if (ids.includes('')) return wrong('the customer (klant) is another one: none');
	if (ids.length > 1) return wrong('plan and sales order name two other customers (klanten)');
	const card = known.customers.get(ids[0]);
	if (!card) {
		return wrong('the customer (klant) is another one, which SnelStart does not have');
	}
	const title = `${card.number} "${card.name}"`;
	const point = pointOn(card, plan, draft.point, known);
	const why = whyNot(card, point, draft, known);
	if (why !== null) return wrong(`the customer (klant) is another one: ${title} ${why}`);
	return {
		customer: chosen(card, vatByNumber(point, known)),
		told: [`the customer (klant) is now ${title}`],
		wrong: [],
	};
}

const wrong = (what: string): OtherCustomer => ({ told: [], wrong: [what] });

/** A card that a person chose tells nothing of whose web order it is, as a collective customer's does not. */
const chosen = ({ id, number, name }: Customer, byNumber: boolean): PlannedCustomer => ({
	action: 'use',
	id,
	customerNumber: number,
	name,
	key: collectiveKey(id),
	...(byNumber ? { vatByNumber: true } : {}),
});

function whyNot(
	card: Customer,
	point: TaxPoint,
	{ point: planned, byNumber }: DraftProof,
	{ company }: KnownRecords,
): string | null {
	if (card.inactive) return 'is inactive (niet actief)';
	if (!canOrder(card)) return 'is no customer (klant)';
	if (point.countryIso !== planned.countryIso) {
		const country = point.countryIso || 'no known country';
		return `lives in ${country}, and the VAT of the plan is for ${planned.countryIso || 'NL'}`;
	}
	const isOther =
		whoseVat(point, company) !== whoseVat(planned, company) ||
		(byNumber === true && point.numberCountry !== planned.numberCountry);
	if (!isOther) return null;
	const has = point.hasVatNumber ? 'has a VAT number' : 'has no VAT number';
	return `${has} (btwNummer), by which SnelStart charges other VAT than the plan has`;
}

/** Where an administration charges businesses abroad the Dutch rates, their VAT is that of anybody it charges those. */
function whoseVat(point: TaxPoint, company: KnownRecords['company']): string {
	const regime = taxRegime(point, { company });
	const isAbroad = regime === 'business' || regime === 'export';
	return isAbroad && point.foreignBusinessVat === 'domestic' ? 'domestic' : regime;
}

/** Without addresses on the sales order SnelStart takes those of the card. */
function pointOn(
	{ vatNumber, address }: Customer,
	{ salesOrder }: PlannedOrder,
	planned: TaxPoint,
	{ countries }: KnownRecords,
): TaxPoint {
	const number = vatNumber.trim();
	const ofCard = countries.find(({ id }) => id === address?.countryId)?.iso ?? '';
	return {
		...planned,
		countryIso: salesOrder?.afleveradres ? planned.countryIso : ofCard,
		hasVatNumber: number !== '',
		numberCountry: number.slice(0, 2).toUpperCase(),
	};
}
