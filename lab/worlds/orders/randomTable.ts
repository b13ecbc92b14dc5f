import type { Random } from '../random';
import type { Choices } from './choices';
import type { MappedBy, MappedSettings, MappingRow } from './mappingRow';
import { BUSINESS_GROUP, COLLECTIVE, COST_CENTRES, TEMPLATES } from './named';
import { SHOPS } from './shop';

/** What may stand on the left of a row: names, modules, codes, ids and patterns, in any letter case. */
const LEFT: Record<Exclude<MappedBy, 'otherwise'>, string[]> = {
	payment: ['ps_wirepayment', 'iDEAL', 'Mollie', 'credit*', 'Bank*', 'paypal', 'multi*', '*'],
	carrier: ['PostNL', 'dhl*', 'AFHALEN', '*Euro*'],
	country: ['BE', 'de', 'Frankrijk', 'Nederland', 'B*', 'GB'],
	group: [String(BUSINESS_GROUP.id), BUSINESS_GROUP.name, 'zak*', '2'],
	email: ['*@mail.example.test', 'klant1*', 'K*@example.test', '*+web@*'],
	shop: [SHOPS[0].name, 'thee*', 'Molen*'],
};
const STATUSES = ['Order', 'Bevestiging', 'Werkbon', 'Pakbon', 'Afhaalbon'] as const;

/** Rows of a mapping table, of which the first that fits holds, and *Otherwise* at the end of some. */
export function randomTable(random: Random, choices: Choices): MappingRow[] {
	const rows = Array.from({ length: random.int(1, 5) }, (): MappingRow => {
		const when = random.pick(Object.keys(LEFT) as Array<keyof typeof LEFT>);
		return { when, is: random.pick(LEFT[when]), set: setting(random) };
	});
	const abroad = random.chance(0.3) ? vatAbroad(random, choices) : [];
	const isOtherwise = abroad.some(({ when }) => when === 'otherwise');
	const last: MappingRow[] =
		!isOtherwise && random.chance(0.4) ? [{ when: 'otherwise', is: '', set: setting(random) }] : [];
	return [...rows, ...abroad, ...last];
}

/** One or two settings. */
function setting(random: Random): MappedSettings {
	const draws: Array<() => MappedSettings> = [
		() => ({ template: random.pick(TEMPLATES) }),
		() => ({ costCentre: random.pick(COST_CENTRES).nummer }),
		() => ({ paymentTerm: random.int(0, 100) }),
		() => ({ documentStatus: random.pick(STATUSES) }),
		() => ({ salesperson: random.pick(['Bram', 'Chris', 'Dewi']) }),
		() => ({ collectiveCustomer: random.pick(COLLECTIVE) }),
		() => ({ everybodyOn: random.pick(COLLECTIVE) }),
	];
	const usual = draws.slice(0, -1);
	const chosen = [random.pick(random.chance(0.5) ? draws : usual), random.pick(usual)];
	return Object.assign({}, ...chosen.map((draw) => draw())) as MappedSettings;
}

/** What SnelStart charges abroad, told by country and group instead of for all: what it says is true. */
function vatAbroad(random: Random, choices: Choices): MappingRow[] {
	const { foreignBusinessVat, reducedRateAbroad } = choices;
	const byCountry = random
		.sample(['BE', 'DE', 'Frankrijk', 'GB', 'CH', 'US'], random.int(2, 6))
		.map((is): MappingRow => ({ when: 'country', is, set: { foreignBusinessVat } }));
	return random.pick<MappingRow[]>([
		byCountry,
		[
			{ when: 'group', is: BUSINESS_GROUP.name, set: { foreignBusinessVat } },
			...byCountry.slice(0, 2),
		],
		[
			{ when: 'country', is: 'CH', set: { foreignBusinessVat: 'unknown' } },
			{ when: 'otherwise', is: '', set: { foreignBusinessVat, reducedRateAbroad } },
		],
	]);
}
