import type { IDisplayOptions, INodeProperties } from 'n8n-workflow';

import { returnAllOrLimit } from '../../../shared/wantedRows';
import {
	apiOperationKey,
	apiOperations,
	partsOf,
	type ApiOperation,
} from '../../catalogue/apiOperations';
import { runOptions } from '../generic/runOptions';

/** What a request cannot do without behind the question mark. */
export const NEEDED: readonly string[] = ['end', 'instanceId', 'start', 'userIdentifier'];

const shownFor = (which: (operation: ApiOperation) => boolean): IDisplayOptions => ({
	show: { endpoint: apiOperations.filter(which).map(apiOperationKey) },
});

const part = (name: string, displayName: string, description: string): INodeProperties => ({
	displayName,
	name,
	type: 'string',
	default: '',
	required: true,
	description,
	displayOptions: shownFor((operation) => partsOf(operation).includes(name)),
});

const needed = (name: string, displayName: string, description: string): INodeProperties => ({
	displayName,
	name,
	type: name === 'start' || name === 'end' ? 'dateTime' : 'string',
	default: '',
	required: true,
	description,
	displayOptions: shownFor(({ query = [] }) => query.includes(name)),
});

/** Parameters that are shown for the requests that know them. */
export const requestProperties: INodeProperties[] = [
	{
		displayName: 'Request',
		name: 'endpoint',
		type: 'options',
		noDataExpression: true,
		default: 'GET /artikelen',
		description: 'Request to send, by its method and address in the API of SnelStart',
		options: apiOperations
			.map((operation) => apiOperationKey(operation))
			.sort((a, b) => a.localeCompare(b, 'en'))
			.map((key) => ({ name: key, value: key })),
	},
	part('id', 'ID', 'ID of the record, or the code of a country in three letters for VAT rates'),
	{
		displayName: 'Document Type',
		name: 'documenttype',
		type: 'options',
		default: 'Verkoopboekingen',
		description: 'What the documents belong to',
		displayOptions: shownFor((operation) => partsOf(operation).includes('documenttype')),
		options: [
			{ name: 'Customers', value: 'Relaties' },
			{ name: 'Purchase Bookings', value: 'Inkoopboekingen' },
			{ name: 'Sales Bookings', value: 'Verkoopboekingen' },
		],
	},
	part('pid', 'Parent ID', 'ID of the record that the documents belong to'),
	part('input', 'Text', 'Text that is to come back'),
	needed('start', 'First Day', 'First day of the report'),
	needed('end', 'Last Day', 'Last day of the report'),
	needed('instanceId', 'Instance ID', 'What the request that began the work answered'),
	needed('userIdentifier', 'User ID', 'ID of the user'),
	...returnAllOrLimit.map(
		(one): INodeProperties => ({
			...one,
			displayOptions: {
				show: {
					...one.displayOptions?.show,
					...shownFor(({ pageSize }) => pageSize !== undefined).show,
				},
			},
		}),
	),
	{
		displayName: 'Body',
		name: 'body',
		type: 'json',
		default: '{}',
		required: true,
		description:
			'What is sent, in JSON. SnelStart leaves out members it does not know without a word.',
		displayOptions: shownFor(({ body }) => body !== undefined),
	},
	{
		displayName: 'Query Parameters',
		name: 'queryParameters',
		type: 'collection',
		placeholder: 'Add parameter',
		default: {},
		description: 'What else may be asked; parameters that the request does not know are not sent',
		displayOptions: shownFor(({ query = [] }) => query.some((name) => !NEEDED.includes(name))),
		options: [
			{
				displayName: 'Customer ID',
				name: 'relatieId',
				type: 'string',
				default: '',
				description: 'ID of the customer whose prices are wanted',
			},
			{
				displayName: 'Filter',
				name: 'filter',
				type: 'string',
				default: '',
				placeholder: 'e.g. Nummer eq 12',
				description:
					'Filter in the dialect of SnelStart, OData V3, with names that begin with a capital',
			},
			{
				displayName: 'Quantity',
				name: 'aantal',
				type: 'string',
				default: '',
				description: 'Pieces for which the price is wanted',
			},
		],
	},
	runOptions,
];
