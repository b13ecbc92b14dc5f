/** Postcodes that are taxed otherwise than their country, of the countries that people of these worlds live in. */
const TERRITORIES: Record<string, (postcode: string) => boolean> = {
	DE: (postcode) => ['78266', '27498'].includes(postcode),
	FR: (postcode) => /^97\d\d\d$/.test(postcode) || /^98[1-9]\d\d$/.test(postcode),
	GB: (postcode) => postcode.startsWith('BT'),
};

/** Whether a place has VAT of its own, of which SnelStart knows the country alone. */
export function isTerritory(country: string, postcode: string): boolean {
	const plain = postcode.toUpperCase().replace(/[^A-Z0-9]/g, '');
	return TERRITORIES[country]?.(plain.replace(/^(DE|D|FR|F)(?=\d)/, '')) ?? false;
}
