import type { IDataObject } from 'n8n-workflow';

import type { CheckedKind } from '../../domain/stream/streamSchemas';
import { agreeing } from '../../domain/words/counted';

/** Why an item is refused, behind its name ("has no plan"), and what to do about it. */
export interface Refusal {
	why: string;
	advice: string;
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
			why: `has no '${path}'`,
			advice: `${lookAt(json, from)} It dropped this field, or the item comes from another node than expected. Keep all fields of the items between the nodes of this package.`,
		};
	}
	const why =
		issue.code === 'custom' && issue.message !== 'Invalid input'
			? `cannot be used: '${path}' ${issue.message}`
			: `cannot be read: '${path}' is ${shown(value)}`;
	return {
		why,
		advice: `${lookAt(json, from)} What cannot be read is never taken for 0, so nothing was done: hand '${path}' on as it came, or as a number with a point.`,
	};
}

/** The seal of the item says that members of it were other than they are. */
export const changedOnTheWay = (
	json: IDataObject,
	members: readonly string[],
	from: string,
): Refusal => ({
	why: `was changed on the way: ${members.map((member) => `'${member}'`).join(', ')} ${agreeing(members.length, 'is', 'are')} not what the node '${madeBy(json)}' put there`,
	advice: `${lookAt(json, from)} This decides how much the shop may sell, so nothing was done. Hand it on as it came; texts, notes, codes and free stock may be changed.`,
});

/** Something of ours that no longer says what it is; undefined for an item that is nothing of ours. */
export const lostItsKind = (json: IDataObject, from: string): Refusal | undefined =>
	typeof json.seal !== 'string' || (typeof json.kind === 'string' && json.kind in MADE_BY)
		? undefined
		: {
				why: `no longer says what it is: 'kind' is ${shown(json.kind)}`,
				advice: `${lookAt(json, from)} Keep the member 'kind' as it is.`,
			};

const madeBy = ({ kind }: IDataObject): string =>
	MADE_BY[kind as CheckedKind] ?? 'PrestaShop: Order: Get Many Web Orders';

function lookAt(json: IDataObject, from: string): string {
	const handed = from === '' ? '' : `Look at the node '${from}', which hands this item over`;
	const between = `any node between '${madeBy(json)}' and this one`;
	return handed === '' ? `Look at ${between}.` : `${handed}, and at ${between}.`;
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

function shown(value: unknown): string {
	if (value === undefined) return 'missing';
	if (Array.isArray(value)) return 'a list';
	if (typeof value === 'object' && value !== null) return 'an object';
	return JSON.stringify(typeof value === 'string' ? value.slice(0, 60) : value) ?? String(value);
}
