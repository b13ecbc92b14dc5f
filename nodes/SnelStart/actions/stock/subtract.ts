import type { INodeProperties } from 'n8n-workflow';
import type { WireCompanyInfo } from '../../wire/wireCompanyInfo';

export const subtractOption: INodeProperties = {
	displayName: 'Subtract',
	name: 'subtract',
	type: 'options',
	default: 'automatic',
	description: 'Sales orders (verkooporders) of the web shop to take off the web stock',
	options: [
		{
			name: 'All Open Web Orders',
			value: 'all',
			description:
				'All that are not invoiced, also where SnelStart took them off free stock already',
		},
		{
			name: 'Automatic',
			value: 'automatic',
			description: "Those that SnelStart does not count yet, by the administration's own setting",
		},
		{
			name: 'None',
			value: 'none',
			description: 'For when free stock (vrije voorraad) is right by itself',
		},
	],
};

/** A stock level (verkooporderVoorraadVanafNiveau) at which exactly the chosen orders count as not processed. */
const LEVEL_FOR = { all: 'FactuurEnContantbon', none: 'Alle' } as const;

/** What of an administration decides which sales orders are subtracted. */
export type StockSettings = Pick<
	WireCompanyInfo,
	'verkooporderVoorraadVanafNiveau' | 'backorderGebruiken'
>;

/** The administration as it is to be read for the choice; any unknown choice is automatic. */
export function subtracting(company: StockSettings, choice: unknown): StockSettings {
	if (choice !== 'all' && choice !== 'none') return company;
	return { ...company, verkooporderVoorraadVanafNiveau: LEVEL_FOR[choice] };
}
