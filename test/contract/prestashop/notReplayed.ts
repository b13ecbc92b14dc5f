/** Recordings that are deliberately not replayed, with the reason. First match counts. */
const reasons: Array<[RegExp, string]> = [
	[/^03-schema-.*-blank_/, 'schema=blank is not simulated'],
	[
		/^1\.7\.8\.11 03-schema-(combinations|customers|order_details|order_slip|orders|products)-/,
		'how many PHP notices there are follows from PHP’s own code',
	],
	[
		/^31-price-virtual-field/,
		'prices with catalogue discounts (specific prices) are not simulated',
	],
	[
		/^31-conditional-content-sha1/,
		'the hash is that of the body before its host name was scrubbed; see webservice.test.ts',
	],
	[
		/^8\.2\.1 14-date-sort_|^1\.6\.1\.24 14-date-sort_/,
		'ties in a sort come in MySQL’s arbitrary order',
	],
	[/^9\.0\.3 14-date-sort_/, 'ties in a sort come in MySQL’s arbitrary order'],
	[/^9\.0\.3 20-order_slip-all/, 'without a sort the rows came in MySQL’s arbitrary order'],
	[
		/^9\.0\.3 (13-sort-two-fields|72-two-filters-and)/,
		'shows states of orders that no other recording shows',
	],
	[/^9\.0\.3 22-(categories|warehouses)/, 'the simulator has no categories and no warehouses'],
	[
		/^9\.0\.3 48-patch-product-ean-14/,
		'no recording shows the product in full; see prestashop9.test.ts',
	],
	[/^1\.6\.1\.24 70-url-_index_php/, 'the front office of 1.6 redirects its own pages'],
];

/** Why a recording is not replayed, or undefined when it is. */
export const reasonNotReplayed = (recordedShop: string, name: string): string | undefined =>
	reasons.find(([pattern]) => pattern.test(name) || pattern.test(`${recordedShop} ${name}`))?.[1];
