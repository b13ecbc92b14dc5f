import type { Noun, Verb } from './genericOption';
import type { NodeOperation, NodeResource } from './registry';

/** What the catalogues of all services have in common. */
export interface GenericResource {
	/** How it is chosen in the node. */
	resource: { name: string; value: string; description: string };
	noun: Noun;
	/** What the service can do with it, in the order in which the node lists it. */
	verbs: readonly Verb[];
	/** Fields that a person knows a record by; they name what was deleted and are searched. */
	title: readonly string[];
}

/** A resource of a catalogue as a row of the registry. A new node begins with reading. */
export const genericResource = <R extends GenericResource>(
	of: R,
	operationOf: Record<Verb, (of: R) => NodeOperation>,
): NodeResource => ({
	resource: of.resource,
	operations: of.verbs.map((verb) => operationOf[verb](of)),
	begin: of.verbs.includes('getMany') ? 'getMany' : of.verbs[0],
});
