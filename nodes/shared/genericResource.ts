import type { Noun, Verb } from './genericOption';
import type { NodeOperation, NodeResource } from './registry';

/** What the catalogues of all services have in common. */
export interface GenericResource {
	/** How it is chosen in the node. */
	resource: { name: string; value: string; description: string };
	noun: Noun;
	/** What can be done with it. */
	verbs: readonly Verb[];
	/** Fields that a person knows a record by; they name what was deleted and are searched. */
	title: readonly string[];
}

/**
 * A resource of a catalogue as a row of the registry, its operations by the alphabet. A new node begins with reading.
 *
 * @param further operations with a rule of their own
 */
export const genericResource = <R extends GenericResource>(
	of: R,
	operationOf: Partial<Record<Verb, (of: R) => NodeOperation>>,
	further: readonly NodeOperation[] = [],
): NodeResource => ({
	resource: of.resource,
	operations: [...of.verbs.map((verb) => made(of, operationOf[verb], verb)), ...further].sort(
		(a, b) => a.option.name.localeCompare(b.option.name, 'en'),
	),
	begin: of.verbs.includes('getMany') ? 'getMany' : of.verbs[0],
});

function made<R extends GenericResource>(
	of: R,
	operation: ((of: R) => NodeOperation) | undefined,
	verb: Verb,
): NodeOperation {
	if (operation) return operation(of);
	throw new Error(`Nothing does '${verb}' with ${of.noun.plural}`);
}
