/**
 * Everything that is doubtful about the real service, each way round. The defaults are what is most likely;
 * "unknown" and "inferred" mark what no recording and no document of SnelStart proves.
 */
export interface SnelStartSwitches {
	/** `expired`: every call answers the 401 of an expired 90-day developer key. */
	subscription: 'valid' | 'expired';
	/** Lifetime of an access token in seconds (`expires_in`). */
	tokenSeconds: number;
	/** Do access tokens of a revoked koppelsleutel die at once? (unknown) */
	revokedKeyKillsTokens: boolean;
	/** Body of the 401 for a missing or expired bearer. (inferred) */
	bearer401: 'message' | 'empty';
	/** Calls per minute, per hour and at once: development 100/1000/5, production 500/5000/50. */
	limits: 'none' | 'production' | 'development';
	/** Length of the two windows, so that tests can shrink them. */
	minuteMs: number;
	hourMs: number;
	/** Overrides the number of calls at once; null = by `limits`. */
	maxConcurrent: number | null;
	/** What the hourly limit answers: rate limit or APIM quota. (unknown) */
	hourlyAnswer: 429 | 403;

	/** Largest $top on /artikelen and /artikelen/prijsafspraken (documented 25; some use 500). */
	artikelenMaxTop: number;
	/** Page size of /artikelen without $top (documented default 500). */
	artikelenDefaultTop: number;
	/** `shuffled`: another order for every page, as no order is promised. */
	pageOrder: 'insertion' | 'shuffled';
	/**
	 * Rows on a page: as asked, this many whatever $top says, fewer from page to page, or the first ones whatever $skip
	 * says. (inferred: what a gateway or another version of the OData layer could do)
	 */
	pageRows: 'asked' | 'shrinking' | 'repeated' | number;
	/** $filter on every list, sales orders included. (inferred) */
	listFilter: 'works' | 'ignored';
	/** $filter on /verkooporders is documented but proven by nobody. */
	orderFilter: 'works' | 'ignored' | 'refused' | 'stale';
	/** Lists of /relaties, filtered or not, may lag behind as well. (inferred: nobody reports that they do) */
	relationList: 'works' | 'stale';
	/** With `stale`: the filter, or the list, does not see what was created less than this ago. */
	staleMs: number;
	/** $orderby and $select are undocumented. */
	orderbySelect: 'works' | 'ignored' | 'refused';
	/** EDM spelling of voorraadControle (rule and official example disagree). */
	voorraadControleName: 'VoorraadControle' | 'Voorraadcontrole' | 'both';
	/** How $filter compares strings. (unknown) */
	stringCompare: 'ordinal' | 'ignoreCase';

	/** Shape of the error for wrong types and over-long strings. */
	modelErrors: 'modelState' | 'array';
	/** Every 400 of the API has an empty body (seen by one integrator). */
	empty400: boolean;
	postStatus: number;
	putStatus: number;
	deleteStatus: number;
	deleteBody: 'empty' | 'model';
	/** Does PUT replace the whole record or only the members sent? */
	put: 'replace' | 'merge';

	/** REL-0060: an incomplete vestigingsAdres. */
	partialAddress: 'refused' | 'accepted';
	/** REL-0065: a relation that is both Klant and Leverancier. */
	bothRelationKinds: 'refused' | 'accepted';
	/** REL-0088: `list` only `validVatNumbers`; `shape` two letters and 8..12 more; `off` any. */
	vatNumberCheck: 'list' | 'shape' | 'off';
	validVatNumbers: string[];
	/** GET of a deleted (nonactief) relation. */
	inactiveRelationById: 404 | 200;

	/** Status of GET and PUT on a sales order that does not exist. */
	missingOrder: 404 | 400;
	/** The same for DELETE (code list VOR-0001: 400). */
	missingOrderOnDelete: 404 | 400;
	/** Non-active article, relation or template in an order: ALG-0105 or fine. (inferred) */
	inactiveReference: 'refused' | 'accepted';
	/** Longest order omschrijving; null = unlimited (documented: nothing; one integrator cuts at 50). */
	orderDescriptionMax: number | null;
	/** More than 4 decimals in a price: rounded to 4 or REF-0013. (unknown) */
	moneyDecimals: 'round' | 'refuse';
	/** `totaal` of a line as sent: recomputed or believed. */
	lineTotal: 'ignored' | 'used';
	/** VAT rounded per line or over the sum per rate. (unknown) */
	rounding: 'line' | 'total';
	/** Rate code that Laag becomes abroad when a country has both. (inferred) */
	foreignReducedRate: 'RRH' | 'RRL';
	/** VAT of an EU business abroad (with btwNummer) and of exports outside the EU. (inferred) */
	foreignBusinessVat: 'zero' | 'domestic';
	/** Setting procesStatus to a lower document. (unknown) */
	statusBackwards: 'allowed' | 'refused';
	/** Lines with a negative quantity, by which a sales order credits. (no rule against it is published) */
	negativeQuantities: 'accepted' | 'refused';
	/** PUT and DELETE of an invoiced order. (inferred) */
	invoicedOrder: 'locked' | 'open';
	/** Does invoicing move the order's modifiedOn? (unknown) */
	invoicingMovesOrder: boolean;
	/** A bank booking in which nothing was received or spent, only moved between its lines. (inferred) */
	emptyBankBooking: 'accepted' | 'refused';
	/** A bank booking of more than what is open of an invoice. (inferred: no code for it is published) */
	overpaidInvoice: 'accepted' | 'refused';
	/** What becomes of extra fields (customFields) that a PUT of them leaves out. (unknown) */
	extraFieldsLeftOut: 'kept' | 'replaced';
	/** How the UBL of an invoice comes: as XML, in base64, or as bytes. (unknown: the contract says a list of objects) */
	ubl: 'xml' | 'base64' | 'bytes';
	/** The package lacks orders: POST /verkooporders answers "Het ingelogde account ...". */
	accountLacksOrders: boolean;
	/** Extra milliseconds per line on POST and PUT /verkooporders. */
	msPerOrderLine: number;

	/** With companyInfo.backorderGebruiken: orders not counted yet reserve free stock. (unknown) */
	backorderReserves: boolean;
	/** A line with a recipe article takes the stock of its parts instead of its own. (no evidence) */
	explodeRecipes: boolean;
	/** Does a stock change move the article's modifiedOn? (unknown) */
	stockBumpsModifiedOn: boolean;
	/** Wall clock in which the API writes times. (one integrator found UTC, another local time) */
	timeZone: 'UTC' | 'Europe/Amsterdam';
}

/** The faithful settings of a fresh simulator: no limits, everything else as is most likely. */
export const DEFAULT_SWITCHES: Readonly<SnelStartSwitches> = {
	subscription: 'valid',
	tokenSeconds: 3599,
	revokedKeyKillsTokens: false,
	bearer401: 'message',
	limits: 'none',
	minuteMs: 60_000,
	hourMs: 3_600_000,
	maxConcurrent: null,
	hourlyAnswer: 429,
	artikelenMaxTop: 25,
	artikelenDefaultTop: 500,
	pageOrder: 'insertion',
	pageRows: 'asked',
	listFilter: 'works',
	orderFilter: 'works',
	relationList: 'works',
	staleMs: 60_000,
	orderbySelect: 'works',
	voorraadControleName: 'VoorraadControle',
	stringCompare: 'ordinal',
	modelErrors: 'modelState',
	empty400: false,
	postStatus: 201,
	putStatus: 200,
	deleteStatus: 200,
	deleteBody: 'empty',
	put: 'replace',
	partialAddress: 'refused',
	bothRelationKinds: 'refused',
	vatNumberCheck: 'list',
	validVatNumbers: ['NL123456782B90', 'BE0123456749', 'DE123456788', 'FR40303265045'],
	inactiveRelationById: 404,
	missingOrder: 404,
	missingOrderOnDelete: 400,
	inactiveReference: 'refused',
	orderDescriptionMax: null,
	moneyDecimals: 'round',
	lineTotal: 'ignored',
	rounding: 'total',
	foreignReducedRate: 'RRL',
	foreignBusinessVat: 'zero',
	statusBackwards: 'allowed',
	negativeQuantities: 'accepted',
	invoicedOrder: 'locked',
	invoicingMovesOrder: true,
	emptyBankBooking: 'accepted',
	overpaidInvoice: 'accepted',
	extraFieldsLeftOut: 'kept',
	ubl: 'xml',
	accountLacksOrders: false,
	msPerOrderLine: 0,
	backorderReserves: false,
	explodeRecipes: false,
	stockBumpsModifiedOn: false,
	timeZone: 'UTC',
};

/** Sets switches in place; throws a plain Error for a name that is no switch. */
export function applySwitches(
	switches: SnelStartSwitches,
	changes: Partial<SnelStartSwitches> | Record<string, unknown>,
): void {
	const unknown = Object.keys(changes).filter((name) => !(name in DEFAULT_SWITCHES));
	if (unknown.length > 0) throw new Error(`No such SnelStart switch: ${unknown.join(', ')}.`);
	Object.assign(switches, changes);
}
