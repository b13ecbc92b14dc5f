import type { Shop } from '../client/shop';
import { isRow, text } from '../wire/row';
import type { ShopResource, ShopRow } from '../wire/shopRow';
import type { ShopField } from './shopField';
import { xmlElement, type XmlElement } from './xmlElement';

/**
 * The fields of a resource, from the shop's own schema. PrestaShop 1.7 on PHP 7.4 answers only notices where a
 * resource has associations: its JSON then still has the names, and nothing of what is asked of them.
 * Throws the shop's refusal in words for people.
 */
export async function readFields(shop: Shop, resource: ShopResource): Promise<ShopField[]> {
	const entity = xmlElement(await shop.schema(resource))?.children[0];
	if (entity && entity.name !== 'errors') {
		return entity.children.filter(({ name }) => name !== 'associations').map(fieldOfElement);
	}
	const query = { schema: 'synopsis' };
	const [names = {}] = await shop.rows({ resource, display: 'full', query });
	return Object.keys(names)
		.filter((name) => name !== 'associations')
		.map((name) => fieldOfName(name, names));
}

const fieldOfElement = ({ name, attributes, children }: XmlElement): ShopField => ({
	name,
	required: attributes.required === 'true',
	writing: attributes.readOnly === 'true' || attributes.read_only === 'true' ? 'refused' : 'free',
	format: attributes.format ?? '',
	maxLength: Number(attributes.maxSize) || null,
	languages: children.length > 0 ? children.map((language) => language.attributes.id ?? '') : null,
});

const fieldOfName = (name: string, names: ShopRow): ShopField => {
	const value = names[name];
	const languages = Array.isArray(value) ? value.filter(isRow).map((one) => text(one, 'id')) : null;
	return { name, required: false, writing: 'free', format: '', maxLength: null, languages };
};
