import type { INodeProperties } from 'n8n-workflow';

import { forEachItem } from '../../../shared/forEachItem';
import { genericOption } from '../../../shared/genericOption';
import { fieldsToEmpty, fieldsToMap, mappedFields } from '../../../shared/mappedFields';
import type { NodeOperation } from '../../../shared/registry';
import { changesOf } from '../../catalogue/changesOf';
import { openRecords } from '../../catalogue/shopRecords';
import type { RecordKind } from './recordKind';
import { recordMeant } from './recordMeant';
import { recordProperty } from './recordProperty';
import { writableNames } from './writableNames';

/** Reads one record for each item and changes the fields that were filled in; everything else stays. */
export const update = (kind: RecordKind): NodeOperation => ({
	option: genericOption('update', kind.noun),
	description: [
		...kind.choice,
		recordProperty(kind),
		fieldsToMap('map', kind.choice),
		optionsOf(kind.choice),
	],
	execute: forEachItem(openRecords, async (records, context, index) => {
		const of = kind.of(context, index);
		const fields = await records.fields(of);
		const filled = mappedFields(context, index, writableNames(fields));
		const changes = changesOf(of.noun.singular, fields, filled);
		return [await records.update(of, await recordMeant(records, of, context, index), changes)];
	}),
});

const optionsOf = (choice: RecordKind['choice']): INodeProperties => ({
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [
		{
			...fieldsToEmpty,
			typeOptions: {
				...fieldsToEmpty.typeOptions,
				loadOptionsDependsOn: ['resource', ...choice.map(({ name }) => name)],
			},
		},
	],
});
