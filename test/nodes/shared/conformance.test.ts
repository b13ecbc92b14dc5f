import { startSnelStart, type SnelStartSimulator } from '../../../lab/simulators/snelstart';
import { conformance } from '../../engine/conformance';
import { resources, trialOf, triedAdministration } from './snelStartTrials';

let snelStart: SnelStartSimulator;
beforeEach(async () => {
	snelStart = await startSnelStart({ seed: triedAdministration() });
});
afterEach(async () => await snelStart.close());

describe.each(resources.map((of) => [of.resource.value, of] as const))('SnelStart %s', (_, of) => {
	it('does what every resource has to do, with three items that differ', async () => {
		await expect(conformance(trialOf(snelStart, of))).resolves.toEqual([]);
		expect(snelStart.journal.filter(({ unknownRoute }) => unknownRoute)).toEqual([]);
	}, 120_000);

	it('does so where SnelStart ignores every filter and cuts pages short', async () => {
		snelStart.setSwitches({ listFilter: 'ignored', orderFilter: 'ignored', pageRows: 2 });
		await expect(conformance(trialOf(snelStart, of))).resolves.toEqual([]);
	}, 120_000);
});
