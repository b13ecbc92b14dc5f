import type { INodeProperties } from 'n8n-workflow';

import { anyResource } from '../../catalogue/anyResource';
import type { RecordKind } from './recordKind';

/** The parameter that says which kind of record is meant. Needs `getRecordTypes`. */
const recordType: INodeProperties = {
	displayName: 'Record Type Name or ID',
	name: 'recordType',
	type: 'options',
	typeOptions: { loadOptionsMethod: 'getRecordTypes', loadOptionsDependsOn: ['operation'] },
	default: '',
	required: true,
	description:
		'Kind of record, of those that the webservice key may use. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
};

/** Any kind of record that the webservice key may use, as the shop itself describes it. */
export const anyRecord: RecordKind = {
	resource: {
		name: 'Record',
		value: 'record',
		description: 'Any other record of the shop that the webservice key may use',
	},
	noun: { singular: 'record', plural: 'records' },
	verbs: ['create', 'delete', 'get', 'getMany', 'update'],
	title: [],
	choice: [recordType],
	of: (context, index) =>
		anyResource(String(context.getNodeParameter('recordType', index, '') ?? '').trim()),
};
