import pLimit from 'p-limit';

import { Progress } from '../../shared/progress';
import type { ShopResource, ShopRow } from '../wire/shopRow';
import { header } from './answer';
import { fields, type ShopQuery } from './query';
import { ask, askForXml, refusalError, type ShopAnswer, type ShopContext } from './request';
import { shopBaseUrl } from './shopUrl';
import { entitiesXml, type XmlEntities } from './xml';
import { fieldsToShow, unknownField, type LackingFields } from './fieldsToShow';
import { worded } from '../../../domain/words/wording';
import { toldError } from '../../shared/toldError';

export interface ShopReading {
	resource: ShopResource;
	/** Fields to answer, or `full`. */
	display: readonly string[] | 'full';
	query?: ShopQuery;
}

/** A connection to one shop for one run: how it is asked, and what was learnt of it on the way. */
export interface Shop {
	url: string;
	/** Rows, or the refusal as data, for readings that may fail. */
	read(reading: ShopReading): Promise<ShopAnswer>;
	/** Rows; throws the refusal as an error for people. */
	rows(reading: ShopReading): Promise<ShopRow[]>;
	/** Writes whole entities and answers all of them; sent once. */
	put(resource: ShopResource, entities: XmlEntities, query?: ShopQuery): Promise<ShopAnswer>;
	/** Writes some fields of entities (PrestaShop 8 and later) and answers all of them whole; sent once. */
	patch(resource: ShopResource, entities: XmlEntities, query?: ShopQuery): Promise<ShopAnswer>;
	/** Makes one entity and answers it; sent once. `sendemail: 1` mails the customer where the shop has a mail for it. */
	post(resource: ShopResource, entities: XmlEntities, query?: ShopQuery): Promise<ShopAnswer>;
	/** Deletes one record; sent once. */
	remove(resource: ShopResource, id: string): Promise<ShopAnswer>;
	/** Deletes several records, all of them or none where one does not exist; sent once. */
	removeMany(resource: ShopResource, ids: readonly string[]): Promise<ShopAnswer>;
	/** What the shop asks of each field, in XML; anything else when it does not tell. */
	schema(resource: ShopResource): Promise<string>;
	/** The list of resources with what the key may do with each, in XML; anything else when the shop does not tell. */
	index(): Promise<string>;
	/** Seconds since 1970 by the shop's own clock, at its latest answer. */
	clock(): number;
	/** PrestaShop's version as it says itself, '' when a proxy strips the header. */
	version(): string;
	/** Most rows that one answer has held in this run. */
	mostRows(): number;
	/** Requests that changed something. */
	writes(): number;
}

const READINGS_PER_LOG_LINE = 10;

/**
 * Opens the shop of the node's credential.
 *
 * @param maxConcurrent requests under way at once, over everything this run reads
 * @param shopId sub-shop of a multistore, undefined for the shop behind the URL
 */
export async function openShop(
	context: ShopContext,
	maxConcurrent = 4,
	shopId?: string,
): Promise<Shop> {
	const { shopUrl } = await context.getCredentials('prestaShopApi');
	const url = shopBaseUrl(typeof shopUrl === 'string' ? shopUrl : '');
	if (url === null) {
		throw toldError(
			context.getNode(),
			worded(
				"The 'Shop URL' of the PrestaShop API credential is no web address",
				"De 'Shop URL' in de PrestaShop API-credential is geen webadres",
			),
			{
				description: worded(
					'Fill in the address of the shop, e.g. https://www.example.nl',
					'Vul het adres van de webwinkel in, bijvoorbeeld https://www.example.nl',
				),
				itemIndex: 0,
			},
		);
	}
	return shopAt({
		context,
		url,
		gate: pLimit(Math.max(1, maxConcurrent)),
		shopId,
		lacking: new Map(),
		progress: new Progress(context.logger, 'PrestaShop: readings', READINGS_PER_LOG_LINE),
		heard: { clock: 0, version: '', mostRows: 0, writes: 0 },
	});
}

interface Connection {
	context: ShopContext;
	url: string;
	gate: ReturnType<typeof pLimit>;
	shopId: string | undefined;
	lacking: LackingFields;
	progress: Progress;
	heard: { clock: number; version: string; mostRows: number; writes: number };
}

function shopAt(connection: Connection): Shop {
	const { context, url, heard } = connection;
	return {
		url,
		read: async (reading) => await readFrom(connection, reading),
		rows: async (reading) => {
			const answered = await readFrom(connection, reading);
			if (answered.ok) return answered.rows;
			throw refusalError(context, answered.refusal);
		},
		put: async (...sent) => await writeTo(connection, 'PUT', ...sent),
		patch: async (...sent) => await writeTo(connection, 'PATCH', ...sent),
		post: async (...sent) => await writeTo(connection, 'POST', ...sent),
		remove: async (resource, id) => {
			heard.writes++;
			const request = { method: 'DELETE', resource, id, query: { id_shop: connection.shopId } };
			return listen(connection, await ask(context, url, { ...request, method: 'DELETE' }));
		},
		removeMany: async (resource, ids) => {
			heard.writes++;
			const query = { id_shop: connection.shopId, ...idsOf(ids) };
			return listen(connection, await ask(context, url, { method: 'DELETE', resource, query }));
		},
		schema: async (resource) => {
			const query = { id_shop: connection.shopId, schema: 'synopsis' };
			return await askForXml(context, url, { resource, query });
		},
		index: async () => await askForXml(context, url, { resource: '', query: {} }),
		clock: () => heard.clock,
		version: () => heard.version,
		mostRows: () => heard.mostRows,
		writes: () => heard.writes,
	};
}

/** Records that are meant, for a request without an id in its path. */
export const idsOf = (ids: readonly string[]): ShopQuery => ({ id: `[${ids.join(',')}]` });

/** The request that writes entities. */
export const writing = <Method extends 'PUT' | 'PATCH' | 'POST'>(
	method: Method,
	resource: ShopResource,
	entities: XmlEntities,
	query: ShopQuery = {},
) => ({ method, resource, query: { ...query, display: 'full' }, body: entitiesXml(entities) });

async function writeTo(
	connection: Connection,
	method: 'PUT' | 'PATCH' | 'POST',
	resource: ShopResource,
	entities: XmlEntities,
	query?: ShopQuery,
): Promise<ShopAnswer> {
	const { context, url, heard } = connection;
	heard.writes++;
	return listen(connection, await ask(context, url, writing(method, resource, entities, query)));
}

/** Reads, and reads again without a field that this version of PrestaShop does not have. */
async function readFrom(connection: Connection, reading: ShopReading): Promise<ShopAnswer> {
	const { context, url, gate, shopId, lacking, heard } = connection;
	const { resource, display, query } = reading;
	const shown =
		display === 'full' ? display : fieldsToShow(heard.version, lacking, resource, display);
	const shownAs = shown === 'full' ? shown : fields(shown);
	const request = {
		method: 'GET',
		resource,
		query: { id_shop: shopId, ...query, display: shownAs },
	} as const;
	const answered = listen(connection, await gate(async () => await ask(context, url, request)));
	connection.progress.add();
	const unknown = answered.ok || shown === 'full' ? null : unknownField(answered, shown);
	if (unknown === null) return answered;
	lacking.set(resource, new Set([...(lacking.get(resource) ?? []), unknown]));
	return await readFrom(connection, reading);
}

/** Keeps the time and the version that every answer tells. */
function listen({ heard }: Connection, answered: ShopAnswer): ShopAnswer {
	const clock = Number(header(answered.answer, 'access-time'));
	heard.clock = Math.max(heard.clock, clock || clockOfDate(header(answered.answer, 'date')));
	if (answered.ok) heard.mostRows = Math.max(heard.mostRows, answered.rows.length);
	const version = header(answered.answer, 'psws-version');
	if (version !== '' && version !== '0') heard.version = version;
	return answered;
}

function clockOfDate(date: string): number {
	const milliseconds = Date.parse(date);
	return Number.isNaN(milliseconds) ? 0 : Math.floor(milliseconds / 1000);
}
