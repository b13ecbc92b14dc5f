import type { Shop } from '../client/shop';
import { associated, isRow, text } from '../wire/row';
import type { ShopResource, ShopRow } from '../wire/shopRow';
import type { ShopField } from './shopField';
import { xmlElement, type XmlElement } from './xmlElement';

/**
 * The fields of a resource, from the shop's own schema; what a record lists of others stands in it as
 * `associations.categories`. PrestaShop 1.7 on PHP 7.4 answers only notices where a resource has associations: its JSON
 * then still has the names, and nothing of what is asked of them.
 * Throws the shop's refusal in words for people.
 */
export async function readFields(shop: Shop, resource: ShopResource): Promise<ShopField[]> {
	const entity = xmlElement(await shop.schema(resource))?.children[0];
	if (entity && entity.name !== 'errors') return entity.children.flatMap(fieldsOfElement);
	const query = { schema: 'synopsis' };
	const [names = {}] = await shop.rows({ resource, display: 'full', query });
	return Object.keys(names).flatMap((name) =>
		name === ASSOCIATIONS ? associationsOf(names) : [fieldOfName(name, names)],
	);
}

const ASSOCIATIONS = 'associations';

const PLAIN: Omit<ShopField, 'name'> = {
	required: false,
	writing: 'free',
	format: '',
	maxLength: null,
	languages: null,
	members: null,
	filterable: true,
};

function fieldsOfElement(element: XmlElement): ShopField[] {
	if (element.name !== ASSOCIATIONS) return [fieldOfElement(element)];
	return element.children.map(({ name, attributes, children: [item] }) => ({
		...PLAIN,
		name: `${ASSOCIATIONS}.${name}`,
		writing: isReadOnly(attributes) ? 'refused' : 'free',
		members: item?.children.map((member) => member.name) ?? [],
		filterable: false,
	}));
}

const isReadOnly = ({ readOnly, read_only: declared }: XmlElement['attributes']): boolean =>
	readOnly === 'true' || declared === 'true';

const fieldOfElement = ({ name, attributes, children }: XmlElement): ShopField => ({
	...PLAIN,
	name,
	required: attributes.required === 'true',
	writing: isReadOnly(attributes) ? 'refused' : 'free',
	format: attributes.format ?? '',
	maxLength: Number(attributes.maxSize) || null,
	languages: children.length > 0 ? children.map((language) => language.attributes.id ?? '') : null,
	filterable: attributes.notFilterable !== 'true',
});

const fieldOfName = (name: string, names: ShopRow): ShopField => {
	const value = names[name];
	const languages = Array.isArray(value) ? value.filter(isRow).map((one) => text(one, 'id')) : null;
	return { ...PLAIN, name, languages };
};

const associationsOf = (names: ShopRow): ShopField[] =>
	Object.keys(isRow(names.associations) ? names.associations : {}).map((name) => ({
		...PLAIN,
		name: `${ASSOCIATIONS}.${name}`,
		members: Object.keys(associated(names, name)[0] ?? {}),
		filterable: false,
	}));
