import {
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeProperties,
} from 'n8n-workflow';

import { diagnose } from '../../../domain/doctor/diagnose';
import type { DoctorSettings } from '../../../domain/doctor/doctorSettings';
import { momentIn } from '../../../domain/words/momentIn';
import { arrivedAt, type Door } from '../../shared/arrived';
import { forRun } from '../../shared/forRun';
import { listOfTexts } from '../../shared/listOfTexts';

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
		displayName: 'Import From',
		name: 'importFrom',
		type: 'dateTime',
		default: '',
		description: 'The start (starttijdstip) as in the template that imports',
	},
	{
		displayName: 'Payment Reference Prefix',
		name: 'importKeyPrefix',
		type: 'string',
		default: '',
		placeholder: 'e.g. PS-',
		description: "As in the node 'Web Order: Plan'",
	},
	{
		displayName: 'Sales Order Template',
		name: 'salesOrderTemplate',
		type: 'string',
		default: '',
		placeholder: 'e.g. Webshop',
		description: 'Name of the sales order template (verkoopsjabloon) that Plan is set to',
	},
	{
		displayName: 'Cost Articles',
		name: 'costArticles',
		type: 'string',
		default: '',
		placeholder: 'e.g. 9001, 9002',
		description: 'Codes of the articles that Plan books costs on, separated by commas',
	},
	{
		displayName: 'Article Code in the Shop',
		name: 'shopArticleField',
		type: 'options',
		default: 'reference',
		description: 'Field of the product in the shop that is the code of the article in SnelStart',
		options: [
			{ name: 'EAN-13', value: 'ean13' },
			{ name: 'Reference', value: 'reference' },
		],
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
		settingsOf(this),
		listOfTexts(forRun(this, 'options.leaveOut', '')),
	);
	return [{ json: { ...found } as unknown as IDataObject, pairedItem: { item: 0 } }];
}

function settingsOf(context: IExecuteFunctions): DoctorSettings {
	const text = (name: string): string => String(forRun(context, name, '') ?? '').trim();
	return {
		importFrom: momentIn(context.getTimezone(), text('importFrom')),
		importKeyPrefix: text('importKeyPrefix'),
		template: text('salesOrderTemplate'),
		costArticles: listOfTexts(text('costArticles')),
		codeField: text('shopArticleField') === 'ean13' ? 'ean13' : 'reference',
		administration: text('options.administration'),
		now: Date.now(),
	};
}

const nothingChecked = (context: IExecuteFunctions): NodeOperationError =>
	new NodeOperationError(context.getNode(), 'There is nothing to diagnose', {
		description:
			"Connect 'PrestaShop: Shop: Check' to 'SnelStart: Administration: Check', and that to this node.",
	});
