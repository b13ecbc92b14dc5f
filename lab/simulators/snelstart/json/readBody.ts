import type { ErrorCode } from '../errors/errorCode';
import { codes, modelState } from '../errors/refusal';
import type { SnelStartSwitches } from '../switches';
import { bind, type BindError, type Bound } from './bind';
import type { Shape } from './shape';

export interface BodyRules {
	/** Name of the model in error paths, `artikel` in `artikel.omschrijving`. */
	model: string;
	shape: Shape;
	/** Code for a body that is no JSON object. */
	unreadable: ErrorCode;
	/** Code for an over-long text when the switch modelErrors says `array`. */
	tooLong: ErrorCode;
}

/** Reads a JSON body by its shape; throws the 400 the API answers when it cannot. */
export function readBody(body: unknown, rules: BodyRules, switches: SnelStartSwitches): Bound {
	const parsed = parse(body, rules);
	if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
		throw codes([rules.unreadable]);
	}
	const errors: BindError[] = [];
	const bound = bind(rules.shape, parsed, rules.model, errors);
	if (errors.length === 0) return bound;
	if (switches.modelErrors === 'array') {
		throw codes([errors.some((one) => one.tooLong) ? rules.tooLong : rules.unreadable]);
	}
	throw modelState(byPath(errors));
}

/** Parses a body as any JSON value; empty is ALG-0106. */
export function parse(body: unknown, rules: Pick<BodyRules, 'unreadable'>): unknown {
	const text = Buffer.isBuffer(body) ? body.toString('utf8').replace(/^\uFEFF/, '') : '';
	if (text.trim() === '') throw codes(['ALG-0106']);
	try {
		return JSON.parse(text);
	} catch {
		throw codes([rules.unreadable]);
	}
}

function byPath(errors: BindError[]): Record<string, string[]> {
	const found: Record<string, string[]> = {};
	for (const { path, message } of errors) found[path] = [...(found[path] ?? []), message];
	return found;
}
