import type {
	ICredentialType,
	INodeProperties,
	INodePropertyCollection,
	INodePropertyOptions,
	INodeTypeDescription,
} from 'n8n-workflow';

import * as rules from './copyRules';

/** Fields that every n8n user knows and that n8n itself leaves without a description. */
const SELF_EVIDENT = ['resource', 'operation'];
const TEXT_ONLY = ['notice', 'hidden', 'callout'];
/** A collection only gathers fields, which describe themselves. */
const WITHOUT_DESCRIPTION = [...TEXT_ONLY, 'collection'];

type Entry = NonNullable<INodeProperties['options']>[number];

const isCollection = (entry: Entry): entry is INodePropertyCollection => 'values' in entry;
const isProperty = (entry: Entry): entry is INodeProperties => 'type' in entry;
const isOption = (entry: Entry): entry is INodePropertyOptions =>
	!isCollection(entry) && !isProperty(entry);

/** Everything that is wrong with the copy of a node. */
export function copyOfNode(node: INodeTypeDescription): string[] {
	const at = node.name;
	return [
		...title(at, node.displayName),
		...prose(`${at}: description`, node.description),
		...(node.subtitle ? [] : [`${at}: has no subtitle`]),
		...(node.hints ?? []).flatMap(({ message }) => shortHint(`${at}: hint`, message)),
		...node.properties.flatMap((property) => copyOfProperty(property, at)),
	];
}

/** Everything that is wrong with the copy of a credential. */
export function copyOfCredential(credential: ICredentialType): string[] {
	const at = credential.name;
	return [
		...title(at, credential.displayName),
		...credential.properties.flatMap((property) => copyOfProperty(property, at)),
	];
}

const title = (at: string, text: string): string[] => [
	...rules.titleCase({ at, text }),
	...rules.plainEnglish({ at, text }),
];

const prose = (at: string, text: string): string[] => [
	...rules.description({ at, text }),
	...rules.plainEnglish({ at, text }),
];

const shortHint = (at: string, text: string): string[] => [
	...rules.hint({ at, text }),
	...rules.plainEnglish({ at, text }),
];

function copyOfProperty(property: INodeProperties, parent: string): string[] {
	const at = `${parent}.${property.name}`;
	const found = TEXT_ONLY.includes(property.type)
		? rules.plainEnglish({ at, text: property.displayName })
		: title(at, property.displayName);
	const { description = '', hint } = property;
	if (description !== '') found.push(...prose(at, description));
	else if (needsDescription(property)) found.push(`${at}: has no description`);
	if (property.type === 'boolean') found.push(...rules.whether({ at, text: description }));
	if (hint !== undefined) found.push(...shortHint(at, hint));
	const entries = property.options ?? [];
	found.push(...rules.sorted(at, entries.map(shownName)));
	return [...found, ...entries.flatMap((entry) => copyOfEntry(entry, property, at))];
}

const needsDescription = ({ name, type }: INodeProperties): boolean =>
	!SELF_EVIDENT.includes(name) && !WITHOUT_DESCRIPTION.includes(type);

const shownName = (entry: Entry): string =>
	isOption(entry) ? entry.name : (entry as { displayName: string }).displayName;

function copyOfEntry(entry: Entry, property: INodeProperties, at: string): string[] {
	if (isCollection(entry)) {
		const within = `${at}.${entry.name}`;
		return [
			...title(within, entry.displayName),
			...entry.values.flatMap((value) => copyOfProperty(value, within)),
		];
	}
	if (isProperty(entry)) return copyOfProperty(entry, at);
	return copyOfOption(entry, property, `${at}=${String(entry.value)}`);
}

function copyOfOption(
	option: INodePropertyOptions,
	property: INodeProperties,
	at: string,
): string[] {
	const found = title(at, option.name);
	if (option.description !== undefined) found.push(...prose(at, option.description));
	if (property.name !== 'operation') return found;
	if (option.action === undefined) found.push(`${at}: operation has no action`);
	else found.push(...rules.sentenceCase({ at, text: option.action }));
	if (option.description === undefined) found.push(`${at}: operation has no description`);
	return found;
}
