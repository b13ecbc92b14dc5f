import type {
	ILoadOptionsFunctions,
	ResourceMapperField,
	ResourceMapperFields,
} from 'n8n-workflow';

import { openRecords } from '../catalogue/shopRecords';
import type { ShopField } from '../schema/shopField';
import { chosenKind } from './chosenKind';

/** The fields that can be filled in, as this shop has them; a text per language is one field for each of them. */
export async function getFields(this: ILoadOptionsFunctions): Promise<ResourceMapperFields> {
	const isNew = this.getCurrentNodeParameter('operation') === 'create';
	const fields = await (await openRecords(this)).fields(chosenKind(this));
	return {
		fields: fields
			.filter(({ writing }) => writing === 'free')
			.flatMap((field) => mapped(field, isNew)),
	};
}

function mapped(
	{ name, required, format, languages, members }: ShopField,
	isNew: boolean,
): ResourceMapperField[] {
	const shared = {
		required: isNew && required,
		defaultMatch: false,
		canBeUsedToMatch: false,
		display: true,
		type: typeOf(format),
	};
	if (members) return [{ ...shared, type: 'string', id: name, displayName: `${name} (IDs)` }];
	if (!languages) return [{ ...shared, id: name, displayName: name }];
	return languages.map((id) => ({
		...shared,
		id: `${name}.${id}`,
		displayName: `${name} (language ${id})`,
	}));
}

/** Amounts and dates stay texts: the shop takes them as they are written. */
function typeOf(format: string): ResourceMapperField['type'] {
	if (format === 'isBool') return 'boolean';
	return /^is(Unsigned)?(Int|Id)$/.test(format) ? 'number' : 'string';
}
