import { isModel, modelOf, type FactField } from '../../../facts/snelstart/contract';
import type { Field, Shape } from '../json/shape';

const PLAIN: Record<string, Field> = {
	decimal: { kind: 'decimal' },
	yesNo: { kind: 'bool' },
	date: { kind: 'date' },
	guid: { kind: 'guid' },
	any: { kind: 'any' },
};

/** What a body may hold by its model: what only SnelStart changes is dropped, but for the id. */
export function shapeOf(model: string): Shape {
	const taken = Object.entries(modelOf(model)).filter(
		([name, { readOnly }]) => !readOnly || name === 'id',
	);
	return Object.fromEntries(taken.map(([name, field]) => [name, fieldOf(field)]));
}

function fieldOf({ list, ...field }: FactField): Field {
	return list ? { kind: 'list', of: oneOf(field) } : oneOf(field);
}

function oneOf({ type, choices, min, max }: FactField): Field {
	if (isModel(type)) return { kind: 'object', shape: shapeOf(type) };
	if (type === 'choice') return { kind: 'enum', values: choices ?? [] };
	if (type === 'whole') return { kind: 'int', min, max };
	return PLAIN[type] ?? { kind: 'text', max };
}
