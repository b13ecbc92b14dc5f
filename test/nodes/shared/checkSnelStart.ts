import { startSnelStart, type SnelStartSimulator } from '../../../lab/simulators/snelstart';
import { operations } from '../../../nodes/SnelStart/operations';
import { conformance } from '../../engine/conformance';
import { fillContract, keyOf, OPERATIONS, triedApi } from './apiTrials';
import type { Checked } from './checked';
import { operationKeys } from './operationKeys';
import { ruleTrials } from './snelStartRuleTrials';
import { resources, trialOf, triedAdministration, triedSnelStart } from './snelStartTrials';
import { Trying } from './trying';

/** What templates are made of holds for a whole run, and is tried by the tests of the templates. */
const OF_TEMPLATES = [
	...['article:applyPlan', 'article:getManyForShop'],
	...['administration:check', 'bankBooking:import', 'salesInvoice:getManyOpen'],
	...['salesInvoice:addUbl', 'salesOrder:getManyForStatus', 'customer:applyPlan'],
	...['salesOrder:applyChanges', 'salesOrder:getManyImported', 'salesOrder:import'],
	...['salesOrder:findAsked', 'stock:getAsked', 'stock:getMany'],
];

/** Every operation of the node that is done item by item, as `resource:operation`; requests of the API are counted apart. */
export const ownOperations = (): string[] =>
	operationKeys(operations).filter(
		(key) => !OF_TEMPLATES.includes(key) && key !== 'apiRequest:send',
	);

/** Works with a fresh simulator, and tells what was wrong, an exception included. */
async function against(
	what: string,
	work: (snelStart: SnelStartSimulator) => Promise<readonly string[]>,
): Promise<string[]> {
	const snelStart = await startSnelStart({ seed: triedAdministration() });
	try {
		return (await work(snelStart)).map((fault) => `${what}: ${fault}`);
	} catch (error) {
		return [`${what}: ${(error as Error).message}`];
	} finally {
		await snelStart.close();
	}
}

/** Tries every operation with three items that differ, and each of the 96 requests. */
export async function checkSnelStart(): Promise<Checked> {
	const faults: string[] = [];
	const covered = new Set<string>();
	const tried = (keys: string[], found: string[]) => {
		faults.push(...found);
		if (found.length === 0) keys.forEach((key) => covered.add(key));
	};
	for (const of of resources) {
		const { value } = of.resource;
		const found = await against(
			value,
			async (snelStart) => await conformance(trialOf(snelStart, of)),
		);
		tried(
			of.verbs.map((verb) => `${value}:${verb}`),
			found,
		);
	}
	for (const [key, trial] of Object.entries(ruleTrials)) {
		const found = await against(key, async (snelStart) => {
			const trying = new Trying(triedSnelStart(snelStart), key);
			await trial(trying);
			return trying.faults;
		});
		tried([key], found);
	}
	for (const fact of OPERATIONS) {
		const found = await against(keyOf(fact), async (snelStart) => {
			fillContract(snelStart);
			return await triedApi(snelStart, fact);
		});
		tried([keyOf(fact)], found);
	}
	const own = ownOperations();
	const untried = own.filter((key) => !covered.has(key));
	return {
		figures: {
			operations: own.length + OPERATIONS.length,
			covered:
				own.length - untried.length + OPERATIONS.filter((fact) => covered.has(keyOf(fact))).length,
		},
		faults: [...faults, ...untried.map((key) => `${key}: was not tried, or not found right`)],
	};
}
