import { ZodFirstPartyTypeKind as Type, type z } from 'zod';
import { hasMembers } from '../words/hasMembers';

type Check = (value: unknown) => boolean;

/** A condition on a text or number: finite, int, min … */
interface ValueCheck {
	kind: string;
	value?: number;
	inclusive?: boolean;
}

/** Some schemas of zod by what their definition holds, as far as it is looked at here. */
interface Definition {
	typeName: Type;
	shape?: () => Record<string, z.ZodTypeAny>;
	unknownKeys?: string;
	catchall?: z.ZodTypeAny;
	type?: z.ZodTypeAny;
	innerType?: z.ZodTypeAny;
	schema?: z.ZodTypeAny;
	valueType?: z.ZodTypeAny;
	keyType?: z.ZodTypeAny;
	effect?: z.Effect<unknown>;
	checks?: ValueCheck[];
	values?: unknown[];
	value?: unknown;
}

const NEVER: Check = () => false;

/**
 * Makes the check whether a schema would take a value just as it stands, without putting anything right: then there is
 * no need to parse it. False for whatever is not certain. An item as a node of ours made it passes in a twentieth of the
 * time; make the check once for all items.
 */
export function asItStands(schema: z.ZodTypeAny): Check {
	const definition = schema._def as Definition;
	const { checks = [], values = [], value: literal } = definition;
	const inner = definition.innerType ? asItStands(definition.innerType) : NEVER;
	const byItself: Check = (value) => schema.safeParse(value).success;
	switch (definition.typeName) {
		case Type.ZodObject:
			return objectCheck(definition);
		case Type.ZodArray:
			return arrayCheck(definition);
		case Type.ZodRecord:
			return recordCheck(definition);
		case Type.ZodEffects:
			return effectCheck(definition);
		case Type.ZodOptional:
			return (value) => value === undefined || inner(value);
		case Type.ZodNullable:
			return (value) => value === null || inner(value);
		case Type.ZodDefault:
			return (value) => value !== undefined && inner(value);
		case Type.ZodString:
			return checks.length === 0 ? (value) => typeof value === 'string' : byItself;
		case Type.ZodNumber:
			return numberCheck(checks) ?? byItself;
		case Type.ZodBoolean:
			return (value) => typeof value === 'boolean';
		case Type.ZodLiteral:
			return (value) => value === literal;
		case Type.ZodEnum:
			return (value) => values.includes(value);
		default:
			return NEVER;
	}
}

/** Members that no schema names go through as they came. */
function objectCheck({ shape, unknownKeys }: Definition): Check {
	if (unknownKeys !== 'passthrough') return NEVER;
	const members = Object.entries(shape!()).map(
		([name, member]) => [name, asItStands(member)] as const,
	);
	return (value) => hasMembers(value) && members.every(([name, check]) => check(value[name]));
}

/** Lists of any length; a hole in one counts as a row. */
function arrayCheck({ type }: Definition): Check {
	const row = asItStands(type!);
	return (value) => Array.isArray(value) && value.findIndex((one) => !row(one)) === -1;
}

function recordCheck({ keyType, valueType }: Definition): Check {
	const [key, member] = [asItStands(keyType!), asItStands(valueType!)];
	return (value) =>
		hasMembers(value) && Object.entries(value).every(([name, one]) => key(name) && member(one));
}

/** Numbers by the conditions that the stream uses; undefined for others. */
function numberCheck(checks: readonly ValueCheck[]): Check | undefined {
	const isLeast = ({ kind, value, inclusive }: ValueCheck) =>
		kind === 'min' && value === 0 && inclusive === true;
	if (!checks.every((one) => ['finite', 'int'].includes(one.kind) || isLeast(one)))
		return undefined;
	const isWhole = checks.some(({ kind }) => kind === 'int');
	const isFinite = checks.some(({ kind }) => kind === 'finite');
	const least = checks.some(isLeast) ? 0 : -Infinity;
	return (value) =>
		typeof value === 'number' &&
		value >= least &&
		(!isFinite || Number.isFinite(value)) &&
		(!isWhole || Number.isInteger(value));
}

/** What is put right first must be right already; a condition must hold. */
function effectCheck({ effect, schema }: Definition): Check {
	const inner = asItStands(schema!);
	if (effect?.type === 'preprocess') {
		const context = { addIssue: () => undefined, path: [] };
		return (value) => effect.transform(value, context) === value && inner(value);
	}
	if (effect?.type !== 'refinement') return NEVER;
	return (value) => {
		let holds = true;
		const addIssue = () => void (holds = false);
		if (!inner(value)) return false;
		effect.refinement(value, { addIssue, path: [] });
		return holds;
	};
}
