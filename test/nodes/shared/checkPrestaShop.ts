import { prestaShopVersions, type PrestaShopSimulator } from '../../../lab/simulators/prestashop';
import { operations } from '../../../nodes/PrestaShop/operations';
import { conformance } from '../../engine/conformance';
import type { Checked } from './checked';
import { operationKeys } from './operationKeys';
import { ruleTrials } from './prestaShopRuleTrials';
import { reachedIn, trialIn, triedPrestaShop, triedShop, type Reached } from './prestaShopTrials';
import { Trying } from './trying';

/** What templates are made of holds for a whole run, and is tried by the tests of the templates. */
const OF_TEMPLATES = [
	...['order:applyStatus', 'order:getManyForStatus', 'customer:getManyChanged'],
	...['order:findAsked', 'order:getManyForFollowUp', 'order:getManyPayments'],
	...['order:getManySales', 'order:getManyWebOrders', 'shop:check', 'stock:setMany'],
	...['product:applyPlan', 'product:getManyForAssortment'],
];

/** Every operation of the node that is done item by item, as `resource:operation`. */
export const ownOperations = (): string[] =>
	operationKeys(operations).filter((key) => !OF_TEMPLATES.includes(key));

/** What is done with a kind of record, as it is told: `order:get`, or `record zones:get` for one that only *Record* reaches. */
const keysOf = ({ resource, of, verbs }: Reached): string[] =>
	verbs.map((verb) => `${resource === 'record' ? `record ${of.path}` : resource}:${verb}`);

/** Tries every operation with three items that differ, in a shop of every release, and every kind of record that the key may use. */
export async function checkPrestaShop(): Promise<Checked> {
	const faults: string[] = [];
	const known = new Set<string>();
	const wrong = new Set<string>();
	const paths = new Set<string>();
	for (const version of prestaShopVersions) {
		const against = async (
			keys: readonly string[],
			work: (shop: PrestaShopSimulator) => Promise<readonly string[]>,
		) => {
			const shop = await triedShop(version);
			const found = await work(shop).catch((error: Error) => [error.message]);
			const unknown = shop.journal.filter(({ unknownRoute }) => unknownRoute);
			await shop.close();
			const all = [...found, ...unknown.map(({ path }) => `asks for ${path}, which is no address`)];
			faults.push(...all.map((fault) => `${version} ${keys.join(', ')}: ${fault}`));
			keys.forEach((key) => known.add(key));
			if (all.length > 0) keys.forEach((key) => wrong.add(key));
		};
		for (const one of reachedIn(version)) {
			paths.add(one.of.path);
			await against(keysOf(one), async (shop) => await conformance(trialIn(shop, version, one)));
		}
		for (const [key, trial] of Object.entries(ruleTrials)) {
			await against([key], async (shop) => {
				const trying = new Trying(triedPrestaShop(shop), key);
				await trial(trying);
				return trying.faults;
			});
		}
	}
	const tried = new Set([...known].map((key) => key.replace(/^record \w+/, 'record')));
	const untried = ownOperations().filter((key) => !tried.has(key));
	return {
		figures: {
			resources: paths.size,
			verbs: known.size + untried.length,
			covered: known.size - wrong.size,
		},
		faults: [...faults, ...untried.map((key) => `${key}: was not tried`)],
	};
}
