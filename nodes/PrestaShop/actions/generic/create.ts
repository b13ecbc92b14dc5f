import { UserError } from 'n8n-workflow';

import { forEachItem } from '../../../shared/forEachItem';
import { genericOption } from '../../../shared/genericOption';
import { fieldsToMap, mappedFields } from '../../../shared/mappedFields';
import type { NodeOperation } from '../../../shared/registry';
import { changesOf } from '../../catalogue/changesOf';
import { openRecords } from '../../catalogue/shopRecords';
import type { RecordKind } from './recordKind';
import { writableNames } from './writableNames';

/** Makes one record of each item and gives it as the shop made it. */
export const create = (kind: RecordKind): NodeOperation => ({
	option: genericOption('create', kind.noun),
	description: [...kind.choice, fieldsToMap('add', kind.choice)],
	execute: forEachItem(openRecords, async (records, context, index) => {
		const of = kind.of(context, index);
		const fields = await records.fields(of);
		const filled = mappedFields(context, index, writableNames(fields));
		const changes = changesOf(of.noun.singular, fields, filled);
		const missing = fields.filter(({ name, required }) => required && !changes.has(name));
		if (missing.length > 0) {
			const names = missing.map(({ name }) => `'${name}'`).join(', ');
			throw new UserError(`A new ${of.noun.singular} needs ${names}`);
		}
		return [await records.create(of, changes)];
	}),
});
