import { isModel, modelOf, type FactField } from '../../../facts/snelstart/contract';
import { modelState } from '../errors/refusal';
import type { Bound } from '../json/bind';
import type { ContractRow } from '../tables';

/** The row that a body makes, with every member of the model that answers; what was not sent is null or an empty list. */
export function contractRow(model: string, bound: Bound, id: string, uri: string): ContractRow {
	return { ...completed(model, bound), id, uri };
}

/** Throws the 400 of the model binder for what the model requires and the body leaves out, also inside lists. */
export function refuseMissing(model: string, bound: Bound, within = nameOf(model)): void {
	const missing = missingIn(model, bound, within);
	if (missing.length === 0) return;
	throw modelState(
		Object.fromEntries(
			missing.map((path) => [path, [`The ${lastOf(path)} field is required.`]] as const),
		),
	);
}

function missingIn(model: string, bound: Bound, within: string): string[] {
	return Object.entries(modelOf(model)).flatMap(([name, field]) => {
		const value = bound[name];
		const path = `${within}.${name}`;
		if (value === undefined || value === null || value === '') return field.required ? [path] : [];
		if (!isModel(field.type)) return [];
		const inner = field.list ? (value as Bound[]) : [value as Bound];
		return inner.flatMap((one, at) =>
			missingIn(field.type, one ?? {}, field.list ? `${path}[${at}]` : path),
		);
	});
}

function completed(model: string, bound: Bound): Bound {
	return Object.fromEntries(
		Object.entries(modelOf(model)).map(([name, field]) => [name, valueOf(field, bound[name])]),
	);
}

function valueOf({ type, list }: FactField, value: unknown): unknown {
	if (list) {
		const rows = (value ?? []) as unknown[];
		return isModel(type) ? rows.map((row) => completed(type, (row ?? {}) as Bound)) : rows;
	}
	if (value === undefined || value === null) return type === 'yesNo' ? false : null;
	return isModel(type) ? completed(type, value as Bound) : value;
}

const nameOf = (model: string): string => {
	const name = model
		.split('.')
		.at(-1)!
		.replace(/Model$/, '');
	return name.charAt(0).toLowerCase() + name.slice(1);
};

const lastOf = (path: string): string => {
	const last = path.split('.').at(-1)!;
	return last.charAt(0).toUpperCase() + last.slice(1);
};
