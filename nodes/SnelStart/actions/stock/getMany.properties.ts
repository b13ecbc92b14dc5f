import type { INodeProperties } from 'n8n-workflow';
import { maxWaitOption } from '../maxWait';
import { articleFieldOption } from './articleField';
import { outputOption } from './output';
import { subtractOption } from './subtract';

const changedOnly = { show: { read: ['changed'] } };

export const getManyProperties: INodeProperties[] = [
	{
		displayName: 'Web Order Template Names or IDs',
		name: 'webOrderTemplates',
		type: 'multiOptions',
		typeOptions: { loadOptionsMethod: 'getTemplates' },
		default: [],
		description:
			'Sales order templates (verkoopsjablonen) of the web shop: quantities in their orders that SnelStart does not count yet come with each article. Empty: those of the plan before this node. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	},
	{
		displayName: 'Read',
		name: 'read',
		type: 'options',
		default: 'all',
		description: 'Articles (artikelen) to read the stock of',
		options: [
			{
				name: 'Whole Catalogue',
				value: 'all',
				description: 'All articles each time',
			},
			{
				name: 'Only Changed Since',
				value: 'changed',
				description:
					'Articles that changed, those of orders that changed, of open orders some in each run, and the recipes they are in. Ends with an item that holds the cursor for the next time.',
			},
		],
	},
	{
		displayName: 'Changed Since',
		name: 'changedSince',
		type: 'string',
		default: '',
		placeholder: 'e.g. 2026-11-23T10:15:00',
		description:
			"Field 'resumeFrom' of the last item of the previous run, stored by the workflow after the stock was written. Everything is read when it is empty.",
		displayOptions: changedOnly,
	},
	{
		displayName: 'Last Full Sweep',
		name: 'lastFullSweep',
		type: 'string',
		default: '',
		placeholder: 'e.g. 2026-11-23T03:00:00Z',
		description:
			"Field 'lastFullSweep' of the same item. The whole catalogue is read when it is empty.",
		displayOptions: changedOnly,
	},
	{
		displayName: 'Full Sweep Every (Hours)',
		name: 'fullSweepEvery',
		type: 'number',
		typeOptions: { minValue: 0 },
		default: 24,
		description:
			'Hours after which the whole catalogue is read again, because stock may change without SnelStart calling the article changed. Use 0 for never.',
		displayOptions: changedOnly,
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [
			articleFieldOption,
			maxWaitOption,
			outputOption,
			{
				displayName: 'Skip Inactive Articles',
				name: 'skipInactive',
				type: 'boolean',
				default: false,
				description:
					'Whether to leave out inactive articles (niet actief). They then count as unknown to SnelStart.',
			},
			subtractOption,
		],
	},
];
