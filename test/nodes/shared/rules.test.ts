import { prestaShopVersions } from '../../../lab/simulators/prestashop';
import { startSnelStart } from '../../../lab/simulators/snelstart';
import * as prestaShop from '../../../nodes/PrestaShop/catalogue/catalogue';
import * as snelStart from '../../../nodes/SnelStart/catalogue/catalogue';
import * as ofPrestaShop from './checkPrestaShop';
import * as ofSnelStart from './checkSnelStart';
import { misleading, outputFaults, SHOWN_RELEASE } from './outputSchema';
import * as prestaShopRules from './prestaShopRuleTrials';
import { triedPrestaShop, triedShop } from './prestaShopTrials';
import * as snelStartRules from './snelStartRuleTrials';
import { triedAdministration, triedSnelStart } from './snelStartTrials';
import type { PutOut } from './putOut';
import { Trying, type Journalled } from './trying';

const cameOf = <Service extends Journalled>(tried: Trying<Service>): PutOut =>
	new Map([[tried.key, { items: tried.put, writes: tried.writes }]]);

test.each(Object.entries(snelStartRules.ruleTrials))(
	'SnelStart %s does what it says for three items that differ',
	async (key, trial) => {
		const service = await startSnelStart({ seed: triedAdministration() });
		const tried = new Trying(triedSnelStart(service), key);
		await trial(tried);
		await service.close();
		expect(tried.faults).toEqual([]);
		expect(outputFaults('SnelStart', cameOf(tried))).toEqual([]);
		expect(misleading('SnelStart', cameOf(tried))).toEqual([]);
	},
	120_000,
);

describe.each(prestaShopVersions)('PrestaShop %s', (version) => {
	test.each(Object.entries(prestaShopRules.ruleTrials))(
		'%s does what it says for three items that differ',
		async (key, trial) => {
			const service = await triedShop(version);
			const tried = new Trying(triedPrestaShop(service), key);
			await trial(tried);
			await service.close();
			expect(tried.faults).toEqual([]);
			expect(misleading('PrestaShop', cameOf(tried))).toEqual([]);
			const put: PutOut = version === SHOWN_RELEASE ? cameOf(tried) : new Map();
			expect(outputFaults('PrestaShop', put)).toEqual([]);
		},
		120_000,
	);
});

test.each([
	['SnelStart', snelStart.catalogue, snelStartRules.ruleTrials, ofSnelStart.ownOperations, []],
	[
		'PrestaShop',
		prestaShop.catalogue,
		prestaShopRules.ruleTrials,
		ofPrestaShop.ownOperations,
		['count', 'create', 'delete', 'get', 'getMany', 'update'].map((verb) => `record:${verb}`),
	],
] as const)(
	'every operation of %s that goes by item is tried',
	(_, catalogue, trials, own, further) => {
		const generic = catalogue.flatMap(({ resource, verbs }) =>
			verbs.map((verb) => `${resource.value}:${verb}`),
		);
		expect(own().sort()).toEqual([...generic, ...Object.keys(trials), ...further].sort());
	},
);
