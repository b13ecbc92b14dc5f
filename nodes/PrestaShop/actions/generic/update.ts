import type { INodeProperties } from 'n8n-workflow';

import { forEachItem } from '../../../shared/forEachItem';
import { genericOption } from '../../../shared/genericOption';
import { fieldsToEmpty, fieldsToMap, mappedFields } from '../../../shared/mappedFields';
import { recordId } from '../../../shared/recordLocator';
import type { NodeOperation } from '../../../shared/registry';
import type { CatalogueResource } from '../../catalogue/catalogueResource';
import { changesOf } from '../../catalogue/changesOf';
import { openRecords } from '../../catalogue/shopRecords';
import { recordProperty } from './recordProperty';
import { writableNames } from './writableNames';

/** Reads one record for each item and changes the fields that were filled in; everything else stays. */
export const update = (of: CatalogueResource): NodeOperation => ({
	option: genericOption('update', of.noun),
	description: [recordProperty(of), fieldsToMap('map'), options],
	execute: forEachItem(openRecords, async (records, context, index) => {
		const fields = await records.fields(of);
		const filled = mappedFields(context, index, writableNames(fields));
		const changes = changesOf(of.noun.singular, fields, filled);
		return [await records.update(of, recordId(context, index), changes)];
	}),
});

const options: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [fieldsToEmpty],
};
