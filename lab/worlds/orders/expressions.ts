/** Settings of *Plan* that an owner may let differ for each order by an expression, and what he typed. */
export const EXPRESSIONS = {
	description: {
		at: 'salesOptions.description',
		text: '=Bestelling {{ $json.reference }} voor {{ $json.invoiceAddress.lastName }}',
	},
	documentStatus: {
		at: 'salesOptions.documentStatus',
		text: '={{ $json.payment.module === "ps_wirepayment" ? "Bevestiging" : "Order" }}',
	},
	template: {
		at: 'salesOrderTemplate.value',
		text: '={{ $json.shipping.carrier === "DHL Europack" ? "Webshop thee" : "Webshop" }}',
	},
	costCentre: {
		at: 'salesOptions.costCentre.value',
		text: '={{ $json.invoiceAddress.countryIso === "NL" ? "10" : "20" }}',
	},
	paymentTerm: {
		at: 'salesOptions.paymentTerm',
		text: '={{ $json.invoiceAddress.company ? 30 : 8 }}',
	},
	differenceCeiling: {
		at: 'costArticles.costs.largestDifference',
		text: '={{ Number($json.totals.paidIncl) >= 100 ? 0.1 : 0.03 }}',
	},
	lineMode: {
		at: 'salesOptions.lineMode',
		text: '={{ $json.shipping.carrier === "Afhalen" ? "shopPrice" : "full" }}',
	},
	unevenAmounts: {
		at: 'salesOptions.unevenAmounts',
		text: '={{ Number($json.id) % 2 === 0 ? "oneLine" : "twoLines" }}',
	},
	addressSource: {
		at: 'salesOptions.addressSource',
		text: '={{ $json.customer.isGuest ? "shop" : "mixed" }}',
	},
	importKeyPrefix: {
		at: 'importKeyPrefix',
		text: '={{ "W" + $json.shopId + "-" }}',
	},
	priceMode: {
		at: 'salesOptions.priceMode',
		text: '={{ $json.invoiceAddress.company ? "excl" : "incl" }}',
	},
	memo: {
		at: 'salesOptions.memo',
		text: '=Web {{ $json.id }}: {note}',
	},
	unknownArticle: {
		at: 'articleOptions.unknownArticle',
		text: '={{ $json.payment.module === "mollie" ? "default" : "block" }}',
	},
	invoiceByEmail: {
		at: 'customerOptions.invoiceByEmail',
		text: '={{ $json.invoiceAddress.company !== "" }}',
	},
	/** The first order that is left out: guests' here. */
	leftOut: {
		at: 'salesOptions.leaveOut.row.0.order',
		text: '={{ $json.customer.isGuest ? $json.id : "" }}',
	},
	/** The first head field; its name is chosen as ever. */
	headField: {
		at: 'salesOptions.headFields.row.0.text.value',
		text: '={{ $json.payment.module + " " + $json.reference }}',
	},
	/** The first row of the mapping table: for which carrier it is. */
	rowIs: {
		at: 'mapping.row.0.carrier.value',
		text: '={{ Number($json.totals.paidIncl) >= 100 ? "*" : "Postduif" }}',
	},
	/** The first row of the mapping table: whom it names as salesperson. */
	rowSet: {
		at: 'mapping.row.0.set.salesperson',
		text: '={{ Number($json.id) % 2 === 0 ? "Even" : "Oneven" }}',
	},
} as const;

export type ExpressionName = keyof typeof EXPRESSIONS;
