import type { PrestaShopVersion } from '../types';
import v16 from './1.6.1.24.json';
import v17 from './1.7.8.11.json';
import v8 from './8.2.1.json';
import v9 from './9.0.3.json';

/**
 * One webservice field, as the recorded synopsis and answers of that version show it; those of messages, customer_threads,
 * customer_messages and cart_rules as PrestaShop's source defines them, because nobody recorded these.
 */
export interface FieldDefinition {
	name: string;
	required?: boolean;
	format?: string;
	maxSize?: number;
	readOnly?: boolean;
	/** The schema says `read_only` of it before anything else (9). */
	declaredReadOnly?: boolean;
	/** Computed by a getter: shown, but not usable in a filter. */
	notFilterable?: boolean;
	i18n?: boolean;
	/** Resource the XML links the value to. */
	link?: string;
	/**
	 * Comes as a JSON number (recorded on 9.0.3); `inUse`: only of the shop's default language and
	 * currency and of the shop itself.
	 */
	number?: true | 'inUse';
}

export interface AssociationDefinition {
	name: string;
	item: string;
	fields: string[];
	attrs?: Record<string, string>;
	link?: string;
	links?: Record<string, string>;
}

export interface ResourceDefinition {
	/** Element name of one record (`order`) and of a list (`orders`); order_slip lists as `order_slips`. */
	node: string;
	list: string;
	fields: FieldDefinition[];
	associations: AssociationDefinition[];
}

interface ListedResource {
	name: string;
	description: string;
	/** Has no schema of its own (images, search). */
	specific?: boolean;
}

interface Schema {
	resources: ListedResource[];
	definitions: Record<string, ResourceDefinition>;
}

const schemas: Record<PrestaShopVersion, Schema> = {
	'1.6.1.24': v16 as unknown as Schema,
	'1.7.8.11': v17 as unknown as Schema,
	'8.2.1': v8 as unknown as Schema,
	'9.0.3': v9 as unknown as Schema,
};

/** Every resource of a version in the alphabetical order PrestaShop lists them. */
export const listedResources = (version: PrestaShopVersion) => schemas[version].resources;

/** Fields and associations of a resource, or undefined when the simulator does not imitate it. */
export const definitionOf = (
	version: PrestaShopVersion,
	resource: string,
): ResourceDefinition | undefined => schemas[version].definitions[resource];

const numberColumns = new Map(
	Object.entries(schemas['9.0.3'].definitions).map(([resource, { fields }]) => [
		resource,
		fields.filter(({ number }) => number !== undefined),
	]),
);

/** Columns that are JSON numbers where PHP tells numbers from text: recorded once, on 9.0.3. */
export const numberColumnsOf = (resource: string): FieldDefinition[] =>
	numberColumns.get(resource) ?? [];
