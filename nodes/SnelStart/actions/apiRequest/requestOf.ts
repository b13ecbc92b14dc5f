import { UserError, type IExecuteFunctions } from 'n8n-workflow';

import { hasMembers } from '../../../../domain/words/hasMembers';
import {
	apiOperationKey,
	apiOperations,
	partsOf,
	type ApiOperation,
} from '../../catalogue/apiOperations';
import { isRecordId } from '../../catalogue/isRecordId';
import { NEEDED } from './requestProperties';

/** A request of the API as one item fills it in. */
interface Filled {
	operation: ApiOperation;
	path: string;
	query: Record<string, string>;
	body?: object;
}

/** Throws a UserError for a part of the address that is missing or may not stand there, and for a body that is no JSON. */
export function requestOf(context: IExecuteFunctions, index: number): Filled {
	const key = String(context.getNodeParameter('endpoint', index));
	const operation = apiOperations.find((one) => apiOperationKey(one) === key);
	if (!operation) throw new UserError(`The API has no request '${key}'`);
	const path = partsOf(operation).reduce(
		(so, name) => so.replace(`{${name}}`, partOf(context, index, name, operation)),
		operation.path,
	);
	const body = operation.body ? bodyOf(context, index, operation.body) : undefined;
	return { operation, path, query: queryOf(context, index, operation), ...(body ? { body } : {}) };
}

function partOf(
	context: IExecuteFunctions,
	index: number,
	name: string,
	{ path }: ApiOperation,
): string {
	const value = String(context.getNodeParameter(name, index, '') ?? '').trim();
	const needsId = name === 'pid' || (name === 'id' && !path.startsWith('/vatrates'));
	if (needsId && !isRecordId(value)) throw new UserError(`'${value}' is no ID of SnelStart`);
	if (value === '') throw new UserError(`The address needs a value for {${name}}`);
	return encodeURIComponent(value);
}

function queryOf(
	context: IExecuteFunctions,
	index: number,
	{ query = [] }: ApiOperation,
): Record<string, string> {
	const optional: unknown = context.getNodeParameter('queryParameters', index, {});
	const filled = query.map((name) => {
		const stored = name.replace('$', '');
		const value: unknown = NEEDED.includes(name)
			? context.getNodeParameter(stored, index, '')
			: hasMembers(optional)
				? optional[stored]
				: '';
		const text = value === undefined || value === null ? '' : String(value);
		if (text === '' && NEEDED.includes(name)) throw new UserError(`The request needs '${name}'`);
		return [name, text] as const;
	});
	return Object.fromEntries(filled.filter(([, value]) => value !== ''));
}

function bodyOf(context: IExecuteFunctions, index: number, kind: 'list' | 'object'): object {
	const value: unknown = context.getNodeParameter('body', index, '');
	const body = typeof value === 'string' ? parsed(value) : value;
	const isRight = kind === 'list' ? Array.isArray(body) : hasMembers(body);
	if (isRight) return body as object;
	const wanted = kind === 'list' ? 'a list in JSON: [ … ]' : 'an object in JSON: { … }';
	throw new UserError(`'Body' takes ${wanted}`);
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
