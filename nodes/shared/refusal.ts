import type { IDataObject } from 'n8n-workflow';

import type { CheckedKind } from '../../domain/stream/streamSchemas';
import { agreeing } from '../../domain/words/counted';
import { worded, joined, asItIs, type Wording } from '../../domain/words/wording';

/** Why an item is refused, behind its name ("has no plan"), and what to do about it. */
export interface Refusal {
	why: Wording;
	advice: Wording;
}

/** What a schema found first. */
interface Issue {
	code: string;
	message: string;
	path: ReadonlyArray<string | number>;
}

/** The node that makes the items of a kind. */
const MADE_BY: Record<CheckedKind, string> = {
	webOrder: 'PrestaShop: Order: Get Many Web Orders',
	plannedOrder: 'Web Order: Plan',
	importedOrder: 'SnelStart: Sales Order: Import',
	fence: 'PrestaShop: Order: Get Many Web Orders',
	bookedOrder: 'SnelStart: Sales Order: Get Many Imported',
	followedOrder: 'PrestaShop: Order: Get Many for Follow Up',
	orderChange: 'Web Order: Follow Up',
	followSummary: 'Web Order: Follow Up',
	openInvoice: 'SnelStart: Sales Invoice: Get Many Open',
	paidInvoice: 'PrestaShop: Order: Get Many Payments',
	paymentBooking: 'Web Order: Plan Payments',
	paymentSummary: 'Web Order: Plan Payments',
	bookedStatus: 'SnelStart: Sales Order: Get Many for Status',
	shopStatus: 'PrestaShop: Order: Get Many for Status',
	shopStates: 'PrestaShop: Order: Get Many for Status',
	plannedStatus: 'Web Order: Plan Status',
	statusSummary: 'Web Order: Plan Status',
	shopCustomer: 'PrestaShop: Customer: Get Many Changed',
	shopCustomers: 'PrestaShop: Customer: Get Many Changed',
	plannedCard: 'Web Order: Plan Customers',
	cardSummary: 'Web Order: Plan Customers',
	lookedIn: 'SnelStart: Article: Get Many for Shop',
	pricedArticle: 'SnelStart: Article: Get Many for Shop',
	shopProduct: 'PrestaShop: Product: Get Many for Assortment',
	plannedProduct: 'Web Article: Plan Articles',
	plannedPrice: 'Web Article: Plan Prices',
	productChange: 'PrestaShop: Product: Apply Plan',
	priceChange: 'PrestaShop: Product: Apply Plan',
	articleRules: 'SnelStart: Article: Get Many for Shop',
	articleChange: 'Web Article: Plan Import',
	assortmentSummary: 'Web Article: Plan Prices',
	articleStock: 'SnelStart: Stock: Get Many',
	articleStockTable: 'SnelStart: Stock: Get Many',
	localStock: 'Microsoft SQL: Execute Query',
	webStock: 'Web Stock: Calculate',
	webStockTable: 'Web Stock: Calculate',
	stockCursor: 'SnelStart: Stock: Get Many',
	salesOrderTable: 'SnelStart: Sales Order: Get Many Imported',
	stockChange: 'PrestaShop: Stock: Set Many',
	stockSummary: 'PrestaShop: Stock: Set Many',
	runReport: 'Shop Link: Report',
	taskReport: 'Shop Link: Report',
	comparedOrder: 'Web Order: Compare with Books',
	compareSummary: 'Web Order: Compare with Books',
	shopSale: 'PrestaShop: Order: Get Many Sales',
	salesPeriod: 'PrestaShop: Order: Get Many Sales',
	shopCheck: 'PrestaShop: Shop: Check',
	administrationCheck: 'SnelStart: Administration: Check',
	archivedOrder: 'Shop Link: Archive Orders',
	archivedRun: 'Shop Link: Archive Run',
	askedBooks: 'SnelStart: Sales Order: Find What Is Asked',
	askedShop: 'PrestaShop: Order: Find What Is Asked',
};

/** A member is missing, or is nothing that can be reckoned with. */
export function unreadable(json: IDataObject, issue: Issue, from: string): Refusal {
	const path = pathOf(issue.path);
	const value = valueAt(json, issue.path);
	if (value === undefined && issue.code !== 'custom') {
		return {
			why: worded(`has no '${path}'`, `heeft geen '${path}'`),
			advice: joined([lookAt(json, from), DROPPED], ' '),
		};
	}
	const why =
		issue.code === 'custom' && issue.message !== 'Invalid input'
			? worded(
					`cannot be used: '${path}' ${issue.message}`,
					`kan niet worden gebruikt: '${path}' ${issue.message}`,
				)
			: worded(
					`cannot be read: '${path}' is ${shown(value).en}`,
					`kan niet worden gelezen: '${path}' is ${shown(value).nl}`,
				);
	return {
		why,
		advice: joined(
			[
				lookAt(json, from),
				worded(
					`What cannot be read is never taken for 0, so nothing was done: hand '${path}' on as it came, or as a number with a point.`,
					`Wat niet te lezen is telt nooit als 0, dus er is niets gedaan: geef '${path}' door zoals het kwam, of als getal met een punt.`,
				),
			],
			' ',
		),
	};
}

/** The seal of the item says that members of it were other than they are. */
export const changedOnTheWay = (
	json: IDataObject,
	members: readonly string[],
	from: string,
): Refusal => ({
	why: worded(
		`was changed on the way: ${quoted(members)} ${agreeing(members.length, 'is', 'are')} not what the node '${madeBy(json)}' put there`,
		`is onderweg gewijzigd: ${quoted(members)} ${agreeing(members.length, 'is', 'zijn')} niet wat de node '${madeBy(json)}' erin zette`,
	),
	advice: joined([lookAt(json, from), DECIDES], ' '),
});

/** Something of ours that no longer says what it is; undefined for an item that is nothing of ours. */
export const lostItsKind = (json: IDataObject, from: string): Refusal | undefined =>
	typeof json.seal !== 'string' || (typeof json.kind === 'string' && json.kind in MADE_BY)
		? undefined
		: {
				why: worded(
					`no longer says what it is: 'kind' is ${shown(json.kind).en}`,
					`zegt niet meer wat het is: 'kind' is ${shown(json.kind).nl}`,
				),
				advice: joined(
					[
						lookAt(json, from),
						worded("Keep the member 'kind' as it is.", "Laat het veld 'kind' zoals het is."),
					],
					' ',
				),
			};

const madeBy = ({ kind }: IDataObject): string =>
	MADE_BY[kind as CheckedKind] ?? 'PrestaShop: Order: Get Many Web Orders';

const DROPPED = worded(
	'It dropped this field, or the item comes from another node than expected. Keep all fields of the items between the nodes of this package.',
	'Die liet dit veld weg, of het item komt uit een andere node dan verwacht. Behoud alle velden van de items tussen de nodes van dit pakket.',
);
const DECIDES = worded(
	'This decides how much the shop may sell, so nothing was done. Hand it on as it came; texts, notes, codes and free stock may be changed.',
	'Dit bepaalt hoeveel de webwinkel mag verkopen, dus er is niets gedaan. Geef het door zoals het kwam; teksten, opmerkingen, codes en vrije voorraad mogen worden gewijzigd.',
);

const quoted = (members: readonly string[]): string =>
	members.map((member) => `'${member}'`).join(', ');

function lookAt(json: IDataObject, from: string): Wording {
	const maker = madeBy(json);
	return from === ''
		? worded(
				`Look at any node between '${maker}' and this one.`,
				`Kijk naar elke node tussen '${maker}' en deze.`,
			)
		: worded(
				`Look at the node '${from}', which hands this item over, and at any node between '${maker}' and this one.`,
				`Kijk naar de node '${from}', die dit item doorgeeft, en naar elke node tussen '${maker}' en deze.`,
			);
}

/** "lines[0].quantity" */
const pathOf = (path: Issue['path']): string =>
	path.reduce<string>(
		(text, step) =>
			typeof step === 'number' ? `${text}[${step}]` : `${text}${text === '' ? '' : '.'}${step}`,
		'',
	);

const valueAt = (json: unknown, path: Issue['path']): unknown =>
	path.reduce<unknown>(
		(value, step) =>
			typeof value === 'object' && value !== null
				? (value as Record<string | number, unknown>)[step]
				: undefined,
		json,
	);

function shown(value: unknown): Wording {
	if (value === undefined) return worded('missing', 'weg');
	if (Array.isArray(value)) return worded('a list', 'een lijst');
	if (typeof value === 'object' && value !== null) return worded('an object', 'een object');
	return asItIs(
		JSON.stringify(typeof value === 'string' ? value.slice(0, 60) : value) ?? String(value),
	);
}
