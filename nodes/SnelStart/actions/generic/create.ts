import { UserError } from 'n8n-workflow';

import { forEachItem } from '../../../shared/forEachItem';
import { genericOption } from '../../../shared/genericOption';
import { fieldsToMap, mappedFields } from '../../../shared/mappedFields';
import type { NodeOperation } from '../../../shared/registry';
import type { CatalogueResource } from '../../catalogue/catalogueResource';
import { changesOf, withChanges, writableFields } from '../../catalogue/changesOf';
import { openForRun, runOptions } from './runOptions';

/** Makes one record of each item and gives it as SnelStart made it. */
export const create = (of: CatalogueResource): NodeOperation => ({
	option: genericOption('create', of.noun),
	description: [fieldsToMap('add'), runOptions],
	execute: forEachItem(openForRun, async (records, context, index) => {
		const fields = writableFields(of);
		const filled = mappedFields(
			context,
			index,
			fields.map(({ name }) => name),
		);
		const missing = fields.filter(({ name, required }) => required && !filled.has(name));
		if (missing.length > 0) {
			const names = missing.map(({ label }) => `'${label}'`).join(', ');
			throw new UserError(`A new ${of.noun.singular} needs ${names}`);
		}
		return [await records.create(of, withChanges({}, changesOf(of, filled)))];
	}),
});
