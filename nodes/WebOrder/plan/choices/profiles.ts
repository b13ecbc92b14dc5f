import type { ParameterReader } from '../parameters/reader';

/** One shop's own choices by name and number; what is empty is as for all. */
export interface ProfileChoice {
	/** Name of the shop, as PrestaShop has it. */
	shop: string;
	template: string;
	importKeyPrefix: string;
	costCentre: string;
	collectiveCustomer: string;
}

/** Throws when two profiles are for one shop: nobody could say which holds. */
export function readProfiles(read: ParameterReader): ProfileChoice[] {
	const profiles = read
		.rows('shopProfiles.profile')
		.map((row) => ({
			shop: row.text('shop', ''),
			template: row.chosen('salesOrderTemplate'),
			importKeyPrefix: row.text('importKeyPrefix', ''),
			costCentre: row.chosen('costCentre'),
			collectiveCustomer: row.chosen('collectiveCustomer'),
		}))
		.filter(({ shop }) => shop !== '');
	const shops = profiles.map(({ shop }) => shop);
	const twice = shops.find((shop, index) => shops.indexOf(shop) !== index);
	if (twice === undefined) return profiles;
	throw read.refusal(
		`'${read.titleOf('shopProfiles')}' has more than one profile for shop "${twice}"`,
		'Keep one profile (profiel) for each shop.',
	);
}
