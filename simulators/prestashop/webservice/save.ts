import { storedValueOf } from '../store/columnType';
import type { Row } from '../types';
import { addXmlWarnings } from './errors';
import { changeOrderState } from '../orders/changeState';
import { saveOrderHistory } from '../orders/saveOrderHistory';
import { followTracking } from '../orders/tracking';
import { saveStock } from '../stock/saveStock';
import { noticeProducts } from './read';
import type { Session } from './session';
import { validationError } from './validate';
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
	const parsed = parseBody(body, shop.release !== 8);
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
	const values = valuesOf(session, element, stored);
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

/** The object as PHP holds it before saving: absent fields are null, except in a PATCH. */
function valuesOf(session: Session, element: XmlElement, stored: Row | undefined): Row | undefined {
	const { definition, errors, method } = session;
	const values: Row = { ...(stored ?? { id: 0 }) };
	for (const field of definition.fields) {
		const sent = child(element, field.name);
		if (method === 'PATCH' && sent === undefined) continue;
		if (field.i18n) {
			values[field.name] = localised(sent, values[field.name]);
		} else if (sent !== undefined) {
			if (field.readOnly) {
				const message = `parameter "${field.name}" not writable. Please remove this attribute of this XML`;
				errors.add(400, 93, message);
				return undefined;
			}
			if (field.name === 'current_state' && stored)
				changeStateByField(session, stored, sent.text, values);
			else values[field.name] = sent.text;
		} else if (field.required) {
			errors.add(400, 41, `parameter "${field.name}" required`);
			return undefined;
		} else if (field.name !== 'id' && !field.readOnly && !field.notFilterable) {
			values[field.name] = null;
		}
	}
	return values;
}

/** Setting current_state changes the order at once, before anything is validated. */
function changeStateByField(session: Session, order: Row, state: string, values: Row): void {
	const changed = String(order.current_state) !== state;
	if (changed || session.shop.release === 1.6) {
		changeOrderState(session.shop, order, parseInt(state, 10) || 0);
	}
	for (const name of [
		'current_state',
		'valid',
		'invoice_number',
		'invoice_date',
		'delivery_number',
		'delivery_date',
		'total_paid_real',
	]) {
		values[name] = order[name];
	}
}

function localised(sent: XmlElement | undefined, before: unknown): unknown {
	const texts = sent?.children.filter((one) => one.name === 'language') ?? [];
	if (sent === undefined) return before;
	if (texts.length === 0) return sent.text;
	const kept = Array.isArray(before) ? (before as Array<{ id: string; value: string }>) : [];
	const written = texts.map((one) => ({ id: one.attributes.id ?? '', value: one.text }));
	return [...kept.filter((old) => !written.some((one) => one.id === old.id)), ...written].sort(
		(a, b) => Number(a.id) - Number(b.id),
	);
}

function write(session: Session, values: Row, stored: Row | undefined): Row | undefined {
	const { shop, resource, definition } = session;
	if (resource === 'stock_availables' && stored) return saveStock(session, values, stored);
	if (resource === 'order_histories' && !stored) return saveOrderHistory(session, values);
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
	const row = stored ?? shop.table(resource).insert(columns);
	if (stored) shop.table(resource).update(stored, columns);
	followTracking(shop, resource, row);
	return { ...values, id: (stored ? String(values.id) : String(row.id)) as unknown as number };
}
