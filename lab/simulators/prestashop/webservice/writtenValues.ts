import { changeOrderState } from '../orders/changeState';
import { asPhpReads } from '../render/phpTypes';
import type { Row } from '../types';
import type { Session } from './session';
import { writtenAssociations } from './writtenAssociations';
import { child } from './xmlBody';
import type { XmlElement } from './xmlBody';

/** The object as PHP holds it before saving: absent fields are null, except in a PATCH. */
export function writtenValues(
	session: Session,
	element: XmlElement,
	stored: Row | undefined,
): Row | undefined {
	const { shop, resource, definition, errors, method } = session;
	const values: Row = stored ? { ...asPhpReads(shop, resource, stored) } : { id: 0 };
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
	const associations = writtenAssociations(definition, element);
	if (Object.keys(associations).length > 0) {
		values.associations = { ...values.associations, ...associations };
	}
	return values;
}

/** What a change of state may have changed in the order. */
const changedWithState = [
	'current_state',
	'valid',
	'invoice_number',
	'invoice_date',
	'delivery_number',
	'delivery_date',
	'total_paid_real',
];

/**
 * Setting current_state changes the order at once, before anything is validated; 9 then writes the old
 * delivery date back.
 */
function changeStateByField(session: Session, order: Row, state: string, values: Row): void {
	const changed = String(order.current_state) !== state;
	if (changed || session.shop.release === 1.6) {
		changeOrderState(session.shop, order, parseInt(state, 10) || 0);
	}
	for (const name of changedWithState) {
		if (name !== 'delivery_date' || session.shop.release < 9) values[name] = order[name];
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
