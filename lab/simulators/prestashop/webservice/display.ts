import type { ResourceDefinition } from '../schema/definitions';
import type { Errors } from './errors';
import { textParam } from './phpQuery';
import type { PhpParams } from './phpQuery';

/** What to show of each record: only ids, everything, or named fields (associations with sub-fields). */
export type Display = 'minimum' | 'full' | Map<string, string[] | null>;

/** Reads `display=`; undefined after a refusal (codes 35 and 36). */
export function displayOf(
	params: PhpParams,
	definition: ResourceDefinition,
	errors: Errors,
	whenAbsent: Display,
): Display | undefined {
	const asked = textParam(params, 'display');
	if (asked === undefined) return whenAbsent;
	if (asked === 'full' || asked === 'minimum') return asked;
	const available = definition.fields.map((field) => field.name).join(', ');
	const match = /^\[(.*)\]$/.exec(asked);
	if (!match) {
		errors.add(
			400,
			36,
			"The 'display' syntax is wrong. You can set 'full' or '[field_1,field_2,field_3,...]'. " +
				`These are available: ${available}`,
		);
		return undefined;
	}
	const fields = parseFields(match[1]);
	const unknown = [...fields].find(([name, sub]) => !isKnown(definition, name, sub));
	if (unknown === undefined) return fields;
	const details = unknown[1] === null ? '' : ` (details : ${varExport(unknown[1])})`;
	const message = `Unable to display this field "${unknown[0]}${details}". However, these are available: `;
	errors.add(400, 35, message + available);
	return undefined;
}

function isKnown(definition: ResourceDefinition, name: string, sub: string[] | null): boolean {
	if (sub === null) return definition.fields.some((field) => field.name === name);
	const association = definition.associations.find((candidate) => candidate.name === name);
	return association !== undefined && sub.every((field) => association.fields.includes(field));
}

function parseFields(list: string): Map<string, string[] | null> {
	const fields = new Map<string, string[] | null>();
	for (const part of list.match(/[^,[]*(\[[^\]]*\])?[^,[]*(?=,|$)/g) ?? []) {
		if (part === '') continue;
		const open = part.indexOf('[');
		const name = (open < 0 ? part : part.slice(0, open)).trim();
		const sub = open < 0 ? null : part.slice(open + 1, -1).split(',');
		const known = fields.get(name);
		fields.set(name, known && sub ? [...known, ...sub] : (sub ?? known ?? null));
	}
	return fields;
}

function varExport(list: string[]): string {
	return `array (\n${list.map((one, index) => `  ${index} => '${one}',\n`).join('')})`;
}
