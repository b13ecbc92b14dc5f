import type { NodeOperationError, IDataObject, IExecuteFunctions } from 'n8n-workflow';

import {
	DEFAULT_POLICY,
	type ArticleSetting,
	type StockPolicy,
} from '../../../domain/settings/stockPolicy';
import { flagForRun, forRun } from '../../shared/forRun';
import { policyProperties } from './policy.properties';
import { worded, type Wording } from '../../../domain/words/wording';
import { toldError } from '../../shared/toldError';

const ARTICLE_SETTINGS: ArticleSetting[] = ['buffer', 'cap', 'percentage', 'showFrom'];

/** The settings of the node as a policy. Throws a NodeOperationError that names a setting out of its range. */
export function readPolicy(context: IExecuteFunctions): StockPolicy {
	const maximum = number(context, 'maximum', 'Maximum');
	const options = forRun(context, 'options', {}) as IDataObject;
	return {
		buffer: number(context, 'buffer', 'Buffer'),
		cap: maximum === 0 ? null : maximum,
		allowNegative: flagForRun(context, 'options.allowNegative', policyProperties),
		stockBasis: choice(options, 'stockBasis', ['technical']),
		percentage: percentageOf(context),
		showFrom: number(context, 'options.showFrom', 'Least to Show'),
		rounding: choice(options, 'rounding', ['nearest', 'up']),
		inactive: choice(options, 'inactive', ['zero', 'active']),
		packContents: choice(options, 'packContents', ['bookedByHand']),
		fields: fieldsOf(context),
	};
}

/** The chosen one of these values, or the default of the policy. */
function choice<Name extends 'stockBasis' | 'rounding' | 'inactive' | 'packContents'>(
	options: IDataObject,
	name: Name,
	values: ReadonlyArray<StockPolicy[Name]>,
): StockPolicy[Name] {
	return values.find((value) => value === options[name]) ?? DEFAULT_POLICY[name];
}

function number(context: IExecuteFunctions, name: string, displayName: string): number {
	const value = forRun(context, name, 0);
	if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
	throw outOfRange(
		context,
		displayName,
		value,
		worded('a whole number of pieces, 0 or more', 'een geheel aantal, 0 of meer'),
	);
}

function percentageOf(context: IExecuteFunctions): number {
	const value = forRun(context, 'options.percentage', 100);
	if (typeof value === 'number' && value >= 0 && value <= 100) return value;
	throw outOfRange(
		context,
		'Percentage',
		value,
		worded('a number from 0 to 100', 'een getal van 0 tot en met 100'),
	);
}

function outOfRange(
	context: IExecuteFunctions,
	displayName: string,
	value: unknown,
	range: Wording,
): NodeOperationError {
	return toldError(
		context.getNode(),
		worded(
			`'${displayName}' is ${String(value)}, it has to be ${range.en}`,
			`'${displayName}' is ${String(value)}, het moet ${range.nl} zijn`,
		),
		{
			itemIndex: 0,
			description: worded(
				`Set '${displayName}' in this node, or correct its expression.`,
				`Stel '${displayName}' in deze node in, of verbeter de expressie ervan.`,
			),
		},
	);
}

function fieldsOf(context: IExecuteFunctions): StockPolicy['fields'] {
	const named = forRun(context, 'articleFields', {}) as IDataObject;
	const fields: StockPolicy['fields'] = {};
	for (const setting of ARTICLE_SETTINGS) {
		const field = named[setting];
		if (typeof field === 'string' && field.trim() !== '') fields[setting] = field.trim();
	}
	return fields;
}
