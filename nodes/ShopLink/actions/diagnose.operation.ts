import type {
	NodeOperationError,
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	INodeProperties,
} from 'n8n-workflow';

import { diagnose } from '../../../domain/doctor/diagnose';
import { arrivedAt, type Door } from '../../shared/arrived';
import { forRun } from '../../shared/forRun';
import { listOfTexts } from '../../shared/listOfTexts';
import { doctorSettingsOf } from './doctorSettingsOf';
import { worded } from '../../../domain/words/wording';
import { toldError } from '../../shared/toldError';

export const option = {
	name: 'Diagnose',
	value: 'diagnose',
	description:
		'Judge what was found when shop and administration were checked (verbinding testen): what is wrong, what it means, and where to put it right; changes nothing',
	action: 'Diagnose a set up',
};

export const runsOnce = true;

export const description: INodeProperties[] = [
	{
		displayName: 'Settings of Get Web Orders',
		name: 'ordersSettings',
		type: 'json',
		default: '',
		placeholder: "e.g. {{ $('Get Web Orders').params }}",
		description:
			"What is chosen in 'Get Web Orders', read from that node as it stands in this workflow",
	},
	{
		displayName: 'Settings of Plan',
		name: 'planSettings',
		type: 'json',
		default: '',
		placeholder: "e.g. {{ $('Plan').params }}",
		description: "What is chosen in 'Plan', read from that node as it stands in this workflow",
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [
			{
				displayName: 'Administration ID',
				name: 'administration',
				type: 'string',
				default: '',
				description:
					"Identifier of the administration that is meant, as in 'Administration Name or ID' of Plan",
			},
			{
				displayName: 'Findings to Leave Out',
				name: 'leaveOut',
				type: 'string',
				default: '',
				placeholder: 'e.g. shop-issues-invoices',
				description: 'Codes of findings that are meant to be as they are, separated by commas',
			},
		],
	},
];

const DOOR: Door<'shopCheck' | 'administrationCheck'> = {
	takes: ['shopCheck', 'administrationCheck'],
};

/** One item with everything that was found. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const { rows } = arrivedAt(this, DOOR);
	const [administration] = rows('administrationCheck');
	const shops = rows('shopCheck');
	if (administration === undefined || shops.length === 0) throw nothingChecked(this);
	const found = diagnose(
		shops,
		administration,
		doctorSettingsOf(this),
		listOfTexts(forRun(this, 'options.leaveOut', '')),
	);
	return [{ json: { ...found } as unknown as IDataObject, pairedItem: { item: 0 } }];
}

const nothingChecked = (context: IExecuteFunctions): NodeOperationError =>
	toldError(
		context.getNode(),
		worded('There is nothing to diagnose', 'Er is niets om te beoordelen'),
		{
			description: worded(
				"Connect 'PrestaShop: Shop: Check' to 'SnelStart: Administration: Check', and that to this node.",
				"Verbind 'PrestaShop: Shop: Check' met 'SnelStart: Administration: Check', en die met deze node.",
			),
		},
	);
