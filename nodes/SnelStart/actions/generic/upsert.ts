import { UserError, type INodeProperties } from 'n8n-workflow';

import { forEachItem } from '../../../shared/forEachItem';
import { genericOption } from '../../../shared/genericOption';
import type { NodeOperation } from '../../../shared/registry';
import type { CatalogueResource } from '../../catalogue/catalogueResource';
import { changesOf, requireFilled } from '../../catalogue/changesOf';
import { fieldProperties } from './fieldProperties';
import { filledFields } from './filledFields';
import { openForRun, runOptions } from './runOptions';
import { createRecord } from './createRecord';
import { updateRecord } from './updateRecord';

/**
 * Looks for the record of each item by a field that tells it from every other, changes it, or makes it where there is
 * none. Where more than one is found nothing is written. A run that broke off can be run again: it finds what was made.
 */
export const upsert = (of: CatalogueResource): NodeOperation => ({
	option: genericOption('upsert', of.noun),
	description: [matchOn(of), ...fieldProperties(of, 'map'), runOptions],
	execute: forEachItem(openForRun, async (records, context, index) => {
		const filled = filledFields(context, index, of);
		const by = String(context.getNodeParameter('matchOn', index));
		const field = of.fields.find(({ name }) => name === by && of.matchOn?.includes(name));
		if (!field) throw new UserError(`'Match On' cannot be '${by}'`);
		const value = filled.get(by);
		if (value === undefined || value === '') {
			throw new UserError(`'Match On' needs a value in '${field.label}'`, {
				description: `Fill in '${field.label}' among 'Fields': the ${of.noun.singular} is found by it.`,
			});
		}
		const changes = changesOf(of, filled);
		const [found, ...others] = await records.matching(of, field, value);
		if (others.length > 0) {
			const ids = [found, ...others].map(({ id }) => id).join(', ');
			throw new UserError(
				`${others.length + 1} ${of.noun.plural} have ${String(value)} as '${field.label}': ${ids}`,
				{ description: 'Nothing was written. Match on another field, or use Update with an ID.' },
			);
		}
		if (found) return [await updateRecord(records, of, found, changes)];
		requireFilled(of, filled);
		return [await createRecord(records, of, changes)];
	}),
});

function matchOn({ matchOn: names = [], fields, noun }: CatalogueResource): INodeProperties {
	const [first] = names;
	return {
		displayName: 'Match On',
		name: 'matchOn',
		type: 'options',
		noDataExpression: true,
		default: first,
		description: `The field by which the ${noun.singular} is found`,
		options: fields
			.filter(({ name }) => names.includes(name))
			.map(({ name, label }) => ({ name: label, value: name }))
			.sort((a, b) => a.name.localeCompare(b.name, 'en')),
	};
}
