import { UserError, type INodePropertyOptions, type IPollFunctions } from 'n8n-workflow';

/** Something that a trigger can wait for, as its list shows it. */
interface Listed {
	option: INodePropertyOptions & { value: string };
}

/** The event that the node is set to. Throws a UserError for one that is not in the list. */
export function chosenEvent<Event extends Listed>(
	context: IPollFunctions,
	events: readonly Event[],
): Event {
	const value = context.getNodeParameter('event');
	const found = events.find(({ option }) => option.value === value);
	if (found) return found;
	throw new UserError("The chosen 'Event' does not exist in this version");
}
