import type { NodeOperation } from './registry';

/** What can be done with the records of a service, whatever they are. */
export type Verb = 'create' | 'delete' | 'get' | 'getMany' | 'update' | 'upsert';

/** What a record is called inside a sentence: `cost centre`, `cost centres`. */
export interface Noun {
	singular: string;
	plural: string;
}

/** How a generic operation is chosen and called. */
export const genericOption = (verb: Verb, noun: Noun): NodeOperation['option'] =>
	OPTIONS[verb](noun);

const OPTIONS: Record<Verb, (noun: Noun) => NodeOperation['option']> = {
	create: ({ singular }) => ({
		name: 'Create',
		value: 'create',
		description: `Make a new ${singular} of each input item; running it again makes another`,
		action: `Create ${singular}`,
	}),
	delete: ({ singular }) => ({
		name: 'Delete',
		value: 'delete',
		description: `Remove one ${singular} for each input item, for good, and tell which it was`,
		action: `Delete ${singular}`,
	}),
	get: ({ singular }) => ({
		name: 'Get',
		value: 'get',
		description: `Read one ${singular} for each input item`,
		action: `Get ${singular}`,
	}),
	getMany: ({ plural }) => ({
		name: 'Get Many',
		value: 'getMany',
		description: `Read the list of ${plural}, all or up to a number`,
		action: `Get many ${plural}`,
	}),
	update: ({ singular }) => ({
		name: 'Update',
		value: 'update',
		description: `Change fields of one ${singular} for each input item. Fields that are left out stay as they are.`,
		action: `Update ${singular}`,
	}),
	upsert: ({ singular }) => ({
		name: 'Create or Update',
		value: 'upsert',
		description: 'Create a new record, or update the current one if it already exists (upsert)',
		action: `Create or update ${singular}`,
	}),
};
