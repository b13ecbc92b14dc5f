import type { INodeProperties, IPollFunctions } from 'n8n-workflow';

const DEFAULT_MINUTES = 60;

/** How often a list is read whole for events that move no time of change. */
export const sweepMinutesProperty = (
	events: readonly string[],
	description: string,
): INodeProperties => ({
	displayName: 'Minutes Between Sweeps',
	name: 'sweepMinutes',
	type: 'number',
	typeOptions: { minValue: 1 },
	default: DEFAULT_MINUTES,
	displayOptions: { show: { event: [...events] } },
	description,
});

/** What it is set to; the default where it makes no sense. */
export const sweepMinutesOf = (context: IPollFunctions): number =>
	Number(context.getNodeParameter('sweepMinutes', DEFAULT_MINUTES)) || DEFAULT_MINUTES;
