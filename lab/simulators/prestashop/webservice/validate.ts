import type { FieldDefinition, ResourceDefinition } from '../schema/definitions';
import type { Shop } from '../store/shop';

const int = /^(0|-?[1-9]\d*)$/;

const validators: Record<string, (value: string) => boolean> = {
	isInt: (value) => int.test(value),
	isUnsignedId: (value) => /^(0|[1-9]\d*)$/.test(value) && Number(value) < 4294967296,
	isUnsignedInt: (value) => /^(0|[1-9]\d*)$/.test(value) && Number(value) < 4294967296,
	isNullOrUnsignedId: (value) => value === '' || /^(0|[1-9]\d*)$/.test(value),
	isBool: (value) => /^[01]?$/.test(value),
	isPrice: (value) => /^\d{1,10}(\.\d{1,9})?$/.test(value),
	isNegativePrice: (value) => /^-?\d{1,10}(\.\d{1,9})?$/.test(value),
	isFloat: (value) => value !== '' && Number.isFinite(Number(value)),
	isUnsignedFloat: (value) => value !== '' && Number(value) >= 0,
	isReductionType: (value) => value === 'amount' || value === 'percentage',
	isDate: (value) => /^\d{4}-\d{2}-\d{2}( \d{2}:\d{2}:\d{2})?$/.test(value),
};

/** ObjectModel::validateFields: the first property that is not right, in the version's own words. */
export function validationError(
	shop: Shop,
	definition: ResourceDefinition,
	values: Record<string, unknown>,
): string | undefined {
	for (const field of definition.fields) {
		if (field.name === 'id' || field.i18n) continue;
		const value = values[field.name];
		if (typeof value !== 'string' && typeof value !== 'number') continue;
		const problem = problemOf(shop, definition, field, String(value));
		if (problem !== undefined) return problem;
	}
	return undefined;
}

function problemOf(
	shop: Shop,
	definition: ResourceDefinition,
	field: FieldDefinition,
	value: string,
): string | undefined {
	const arrow = shop.release === 8 ? '-&gt;' : '->';
	const property = `${className(definition.node)}${arrow}${field.name}`;
	if (value === '' && field.required) {
		return `Property ${property} is empty${shop.release === 1.6 ? '' : '.'}`;
	}
	if (value === '') return undefined;
	return (
		sizeProblem(shop, definition, field, value, property) ??
		(validators[field.format ?? '']?.(value) === false
			? `Property ${property} is not valid`
			: undefined)
	);
}

/** Only the stock quantity has a range: an int column in 8, ten characters in 1.7, none in 1.6. */
function sizeProblem(
	shop: Shop,
	definition: ResourceDefinition,
	field: FieldDefinition,
	value: string,
	property: string,
): string | undefined {
	const isQuantity = definition.node === 'stock_available' && field.name === 'quantity';
	const limit = isQuantity && shop.release === 1.7 ? 10 : field.maxSize;
	if (isQuantity && shop.release >= 8) {
		const number = Number(value);
		if (Number.isFinite(number) && number >= -2147483648 && number <= 2147483647) return undefined;
		const shown = String(parseInt(value, 10) || 0);
		return `The range of property ${property} is currently ${shown}. It must be between -2147483648 and 2147483647.`;
	}
	const { length } = Array.from(value);
	if (limit === undefined || length <= limit) return undefined;
	return `The length of property ${property} is currently ${length} chars. It must be between 0 and ${limit} chars.`;
}

/** PHP class behind a resource: `order_history` is OrderHistory. */
const className = (node: string): string =>
	node
		.split('_')
		.map((part) => part[0].toUpperCase() + part.slice(1))
		.join('');
