import { startSnelStart, type SnelStartSimulator } from '../../../lab/simulators/snelstart';
import { conformance } from '../../engine/conformance';
import { prestaShopVersions } from '../../../lab/simulators/prestashop';
import { misleading, outputFaults, SHOWN_RELEASE } from './outputSchema';
import { mainOnes, reachedIn, trialIn, triedShop } from './prestaShopTrials';
import { noted, type PutOut } from './putOut';
import { resources, trialOf, triedAdministration } from './snelStartTrials';

describe.each(resources.map((of) => [of.resource.value, of] as const))('SnelStart %s', (_, of) => {
	let snelStart: SnelStartSimulator;
	beforeEach(async () => {
		snelStart = await startSnelStart({ seed: triedAdministration() });
	});
	afterEach(async () => await snelStart.close());

	it('does what every resource has to do, with three items that differ', async () => {
		const put: PutOut = new Map();
		const trial = noted(put, of.resource.value, trialOf(snelStart, of), snelStart.journal);
		await expect(conformance(trial)).resolves.toEqual([]);
		expect(outputFaults('SnelStart', put)).toEqual([]);
		expect(misleading('SnelStart', put)).toEqual([]);
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
		(version === SHOWN_RELEASE ? all : mainOnes(all)).map(
			(one) => [`${one.resource} ${one.of.path}`, one] as const,
		),
	)(
		'does with %s what every resource has to do, with three items that differ',
		async (_, one) => {
			const shop = await triedShop(version);
			const put: PutOut = new Map();
			const trial = noted(put, one.resource, trialIn(shop, version, one), shop.journal);
			const faults = await conformance(trial);
			await shop.close();

			expect(faults).toEqual([]);
			expect(misleading('PrestaShop', put)).toEqual([]);
			// Fields of any record depend on the kind that is chosen.
			const isShown = version === SHOWN_RELEASE && one.resource !== 'record';
			expect(isShown ? outputFaults('PrestaShop', put) : []).toEqual([]);
			expect(shop.journal.filter(({ unknownRoute }) => unknownRoute)).toEqual([]);
		},
		120_000,
	);
});
