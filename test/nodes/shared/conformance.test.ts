import { startSnelStart, type SnelStartSimulator } from '../../../lab/simulators/snelstart';
import { conformance } from '../../engine/conformance';
import { prestaShopVersions } from '../../../lab/simulators/prestashop';
import { mainOnes, reachedIn, trialIn, triedShop } from './prestaShopTrials';
import { resources, trialOf, triedAdministration } from './snelStartTrials';

describe.each(resources.map((of) => [of.resource.value, of] as const))('SnelStart %s', (_, of) => {
	let snelStart: SnelStartSimulator;
	beforeEach(async () => {
		snelStart = await startSnelStart({ seed: triedAdministration() });
	});
	afterEach(async () => await snelStart.close());

	it('does what every resource has to do, with three items that differ', async () => {
		await expect(conformance(trialOf(snelStart, of))).resolves.toEqual([]);
		expect(snelStart.journal.filter(({ unknownRoute }) => unknownRoute)).toEqual([]);
	}, 120_000);

	it('does so where SnelStart ignores every filter and cuts pages short', async () => {
		snelStart.setSwitches({ listFilter: 'ignored', orderFilter: 'ignored', pageRows: 2 });
		await expect(conformance(trialOf(snelStart, of))).resolves.toEqual([]);
	}, 120_000);
});

describe.each(prestaShopVersions)('PrestaShop %s', (version) => {
	const all = reachedIn(version);
	it.each(
		(version === '8.2.1' ? all : mainOnes(all)).map(
			(one) => [`${one.resource} ${one.of.path}`, one] as const,
		),
	)(
		'does with %s what every resource has to do, with three items that differ',
		async (_, one) => {
			const shop = await triedShop(version);
			const faults = await conformance(trialIn(shop, version, one));
			await shop.close();

			expect(faults).toEqual([]);
			expect(shop.journal.filter(({ unknownRoute }) => unknownRoute)).toEqual([]);
		},
		120_000,
	);
});
