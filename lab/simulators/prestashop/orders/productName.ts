import type { Shop } from '../store/shop';
import type { LocalisedText, Row } from '../types';

/** `T-shirt - Maat : M, Kleur : Rood`; from 1.7.8 `T-shirt (Maat:M - Kleur:Rood)`, in 9 with a blank after the colon. */
export function productName(
	shop: Shop,
	product: Row,
	combination: Row | undefined,
	languageId: string,
): string {
	const name = inLanguage(product.name, languageId);
	const ids = combination?.associations?.product_option_values ?? [];
	const options = ids.flatMap(({ id }) => {
		const value = shop.table('product_option_values').byId(Number(id));
		const group = value && shop.table('product_options').byId(Number(value.id_attribute_group));
		if (!value || !group) return [];
		return [[inLanguage(group.public_name, languageId), inLanguage(value.name, languageId)]];
	});
	if (options.length === 0) return name;
	if (shop.release === 1.6)
		return `${name} - ${options.map((pair) => pair.join(' : ')).join(', ')}`;
	const between = shop.release >= 9 ? ': ' : ':';
	return `${name} (${options.map((pair) => pair.join(between)).join(' - ')})`;
}

function inLanguage(text: unknown, languageId: string): string {
	if (!Array.isArray(text)) return String(text ?? '');
	const texts = text as LocalisedText;
	return (texts.find((one) => one.id === languageId) ?? texts[0])?.value ?? '';
}
