import type { Choices } from './choices';
import type { MappingRow } from './mappingRow';
import { COLLECTIVE, COST_CENTRES, profilePrefix, TEMPLATES } from './named';
import { SHOPS } from './shop';

/**
 * The whole table, as it stands on the screen: what stands first stays there, profiles of the shops stand in the middle,
 * *Otherwise* last.
 */
export function rowsOf({ table, profiles, daysOfBankTransfer }: Choices): MappingRow[] {
	const above = table.filter(({ when }) => when !== 'otherwise');
	const half = Math.ceil(above.length / 2);
	return [
		...above.slice(0, half),
		...(profiles ? SHOPS.map(profileOf) : []),
		...(daysOfBankTransfer === null ? [] : [bankTransfer(daysOfBankTransfer)]),
		...above.slice(half),
		...table.filter(({ when }) => when === 'otherwise'),
	];
}

const profileOf = ({ name }: { name: string }, index: number): MappingRow => ({
	when: 'shop',
	is: name,
	set: {
		collectiveCustomer: COLLECTIVE[index],
		costCentre: COST_CENTRES[index].nummer,
		importKeyPrefix: profilePrefix(index),
		template: TEMPLATES[index],
	},
});

const bankTransfer = (paymentTerm: number): MappingRow => ({
	when: 'payment',
	is: 'ps_wirepayment',
	set: { paymentTerm },
});
