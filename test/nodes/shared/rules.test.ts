import { startSnelStart, type SnelStartSimulator } from '../../../lab/simulators/snelstart';
import { catalogue } from '../../../nodes/SnelStart/catalogue/catalogue';
import { ownOperations } from './checkSnelStart';
import { ruleTrials, Trying } from './snelStartRuleTrials';
import { triedAdministration } from './snelStartTrials';

let snelStart: SnelStartSimulator;
beforeEach(async () => {
	snelStart = await startSnelStart({ seed: triedAdministration() });
});
afterEach(async () => await snelStart.close());

test.each(Object.entries(ruleTrials))(
	'SnelStart %s does what it says for three items that differ',
	async (name, trial) => {
		const [resource, operation] = name.split(':');
		const tried = new Trying(snelStart, resource, operation);
		await trial(tried);
		expect(tried.faults).toEqual([]);
	},
	120_000,
);

test('every operation that goes by item is tried', () => {
	const generic = catalogue.flatMap(({ resource, verbs }) =>
		verbs.map((verb) => `${resource.value}:${verb}`),
	);
	expect(ownOperations().sort()).toEqual([...generic, ...Object.keys(ruleTrials)].sort());
});
