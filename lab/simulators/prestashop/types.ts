/** The releases whose behaviour was recorded; everything between them follows the nearest older one. */
export const prestaShopVersions = ['1.6.1.24', '1.7.8.11', '8.2.1', '9.0.3'] as const;

export type PrestaShopVersion = (typeof prestaShopVersions)[number];

/** A text in several languages as the webservice answers it. */
export type LocalisedText = Array<{ id: string; value: string }>;

/** A language as a URL named it (text), or as PHP read it from the database (maybe a number). */
export type LanguageId = string | number;

export type Associations = Record<string, Array<Record<string, string>>>;

/** One record in wire shape: `id` is a number, every other field text, null or a localised text. */
export interface Row {
	id: number;
	associations?: Associations;
	[field: string]: unknown;
}

/** What shops other than the first say of a row, by `12/2` for product 12 in shop 2; null where it is not in that shop. */
export type RowsInShops = Record<string, Record<string, Partial<Row> | null>>;

export type Verb = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** A webservice account; `permissions` per resource, `*` stands for every resource. */
export interface WebserviceKey {
	key: string;
	active: boolean;
	shops: number[];
	permissions: Record<string, Verb[]>;
}

/** Everything the shop knows: one table per webservice resource (rows in database order) and the keys. */
export interface PrestaShopState {
	tables: Record<string, Row[]>;
	/** What shops of a multistore other than the first say of products and combinations, see `inShops.ts`. */
	inShops?: RowsInShops;
	keys: WebserviceKey[];
}

/** A mail that the shop sent to a customer because the webservice was asked to (`sendemail=1`). */
export interface ShopMail {
	about: 'state' | 'tracking';
	orderId: number;
	/** Id of the state, or the tracking number. */
	what: string;
	/** Time of the shop. */
	at: string;
}

/** What a test can turn on or off while the simulator runs. */
export interface PrestaShopSwitches {
	/** Settings, Webservice: off answers 503 code 22. */
	webserviceEnabled: boolean;
	/** Host name the shop believes it has; another Host header is redirected (302). Null: any host is right. */
	domain: string | null;
	/** The web server drops the Authorization header (FastCGI): 401 in plain text unless ws_key is used. */
	authorizationDropped: boolean;
	/** A proxy takes the header PSWS-Version off the answers. */
	versionHidden: boolean;
	/** Longest URL the web server accepts before it answers 414. */
	maxUrlBytes: number;
	/**
	 * Every order placed is a cent dearer than it should be. The cent by which 183 of 1,034 real orders
	 * were off comes by itself: since 1.7.7 the total is made of lines that are not rounded yet.
	 */
	ordersOffByOneCent: boolean;
	/**
	 * Integer columns come as JSON numbers: 9 does so, 8.2 writes text. 8.0 and 8.1 on PHP 8.1 and later
	 * do as 9 by their source. Null: as this release was recorded.
	 */
	jsonNumbers: boolean | null;
	/** The host forces PHP's display_errors: a refused filter stays a 400 without PHP's warnings. */
	displayErrorsForced: boolean;
	/**
	 * A key limited to some shops is refused for `id_shop=all` and a group with any other, as releases after 8.2.9 and
	 * 9.2.1 are said to do; nobody recorded one.
	 */
	limitedKeysHeld: boolean;
	/**
	 * In a multistore each shop has prices, texts and whether something is sold of its own, and shows what is in it alone,
	 * as the source of Product and Combination says; nobody recorded one whose shops differ. Off: one row for all of them.
	 */
	goodsPerShop: boolean;
	/** Fixed clock (ISO instant) for repeatable runs; null follows the real clock. */
	now: string | null;
}

export const defaultSwitches: PrestaShopSwitches = {
	webserviceEnabled: true,
	domain: null,
	authorizationDropped: false,
	versionHidden: false,
	maxUrlBytes: 8190,
	ordersOffByOneCent: false,
	jsonNumbers: null,
	displayErrorsForced: false,
	limitedKeysHeld: false,
	goodsPerShop: true,
	now: null,
};

/** What reaches the webservice, as far as it looks at it. */
export interface HttpRequest {
	method: string;
	/** Path and query exactly as sent. */
	url: string;
	headers: Record<string, string | string[] | undefined>;
	body: string;
}

export interface HttpAnswer {
	status: number;
	headers: Record<string, string>;
	body: string;
	/** Set when the simulator does not imitate this part of PrestaShop. */
	notSimulated?: string;
}
