import { storedValueOf } from '../store/columnType';
import { columnsInShops, placeInShops, rowInShop } from '../store/inShops';
import type { Row } from '../types';
import { addXmlWarnings } from './errors';
import { noteMail } from '../orders/noteMail';
import { saveOrderHistory } from '../orders/saveOrderHistory';
import { followTracking } from '../orders/tracking';
import { giveStockRow } from '../stock/giveStockRow';
import { saveStock } from '../stock/saveStock';
import { noticeProducts } from './read';
import type { Session } from './session';
import { validationError } from './validate';
import { writtenValues } from './writtenValues';
import { child, parseBody } from './xmlBody';
import type { XmlElement } from './xmlBody';

/**
 * POST, PUT and PATCH: every entity of the body strictly in order and without a transaction, so what
 * stands before a refused entity stays written. Answers the entities as written, or undefined.
 */
export function save(session: Session): Row[] | undefined {
	const entities = entitiesOf(session);
	if (entities === undefined || !checkIds(session, entities)) return undefined;
	const saved: Row[] = [];
	for (const element of entities) {
		const row = saveOne(session, element);
		if (row === undefined) return undefined;
		saved.push(row);
	}
	if (session.errors.list.length > 0) return undefined;
	noticeProducts(session, saved.length);
	return saved;
}

function entitiesOf({ shop, errors, body: sent }: Session): XmlElement[] | undefined {
	const body = sent.startsWith('xml=') ? sent.slice(4) : sent;
	const parsed = parseBody(body, shop.release < 8);
	if ('root' in parsed) return parsed.root.children;
	addXmlWarnings(shop, errors, parsed.warnings);
	const size = Buffer.byteLength(body);
	const message = `XML error : String could not be parsed as XML\nXML length : ${size}\nOriginal XML : ${body}`;
	errors.add(500, 127, message);
	return undefined;
}

function checkIds({ method, errors }: Session, entities: XmlElement[]): boolean {
	const ids = entities
		.map((entity) => child(entity, 'id')?.text ?? '')
		.filter((text) => text !== '')
		.map((text) => parseInt(text, 10) || 0);
	if (method === 'POST') {
		return ids.length === 0 || errors.add(400, 91, 'id is forbidden when adding a new resource');
	}
	if (new Set(ids).size !== ids.length) return errors.add(400, 89, 'id is duplicate in request');
	if (ids.length === entities.length) return true;
	return errors.add(400, 90, 'id is required when modifying a resource');
}

function saveOne(session: Session, element: XmlElement): Row | undefined {
	const { shop, resource, errors, definition } = session;
	const id = parseInt(child(element, 'id')?.text ?? '', 10) || 0;
	const stored = session.method === 'POST' ? undefined : shop.table(resource).byId(id);
	if (session.method !== 'POST' && stored === undefined) {
		errors.add(404, 92, 'Invalid ID');
		return undefined;
	}
	const { shopId } = session.context;
	const shown = stored && rowInShop(shop, resource, stored, shopId);
	const values = writtenValues(session, element, shown);
	if (values === undefined) return undefined;
	if (errors.list.length > 0) return values;
	const problem = validationError(shop, definition, values);
	if (problem !== undefined) {
		errors.add(400, 85, `Validation error: "${problem}"`);
		return undefined;
	}
	shop.onJustBeforeWrite?.(resource, stored ?? values);
	return write(session, values, stored);
}

function write(session: Session, values: Row, stored: Row | undefined): Row | undefined {
	const { shop, resource, definition } = session;
	if (resource === 'stock_availables' && stored) return saveStock(session, values, stored);
	if (resource === 'order_histories' && !stored) {
		const history = saveOrderHistory(session, values);
		noteMail(session, values);
		return history;
	}
	const names = definition.fields.map((field) => field.name);
	const now = shop.localTime();
	if (names.includes('date_upd')) values.date_upd = now;
	if (names.includes('date_add') && !values.date_add) values.date_add = now;
	const columns: Record<string, unknown> = {};
	for (const field of definition.fields) {
		if (field.name === 'id') continue;
		columns[field.name] = field.i18n
			? values[field.name]
			: storedValueOf(field, values[field.name] ?? null, stored?.[field.name]);
	}
	if (values.associations) columns.associations = values.associations;
	const row = stored ?? shop.table(resource).insert(columns);
	const { shopIds } = session.context;
	if (stored)
		shop.table(resource).update(stored, columnsInShops(shop, resource, stored, columns, shopIds));
	else {
		placeInShops(shop, resource, row, shopIds);
		giveStockRow(shop, resource, row, shopIds);
	}
	followTracking(shop, resource, row);
	noteMail(session, row);
	return { ...values, id: (stored ? String(values.id) : String(row.id)) as unknown as number };
}
