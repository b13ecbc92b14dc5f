import { startPrestaShop, type PrestaShopSimulator } from '../simulators/prestashop';
import type { Seeds } from '../simulators/seeds';
import { startSnelStart, type SnelStartSimulator } from '../simulators/snelstart';
import type { SnelStartSwitches } from '../simulators/snelstart/switches';
import { credentialsOf } from './credentialsOf';
import type { CredentialValues } from './mapCredentialsHelper';

/** Both simulators with a world in them. */
export interface Stage {
	snelStart: SnelStartSimulator;
	prestaShop: PrestaShopSimulator;
	/** What a person would fill in to reach them. */
	credentials: CredentialValues;
	close(): Promise<void>;
}

export interface StageOptions {
	/** Added to every answer of both. */
	latencyMs?: number;
	/** On top of those of the world. */
	snelStartSwitches?: Partial<SnelStartSwitches>;
	/** Product the subscription key was given out for (credential field); without it the nodes keep to no limit. */
	product?: 'development' | 'production';
	/** Clock of SnelStart; PrestaShop's is its switch `now`. */
	clock?: () => Date;
}

/** Puts a world into two fresh simulators; it lives on in them and changes as they change. The caller closes them. */
export async function stage(world: Seeds, options: StageOptions = {}): Promise<Stage> {
	const { latencyMs = 0, product, clock } = options;
	const [snelStart, prestaShop] = await Promise.all([
		startSnelStart({
			seed: world.snelStart,
			switches: { ...world.snelStartSwitches, ...options.snelStartSwitches },
			latencyMs,
			clock,
		}),
		startPrestaShop({
			seed: world.prestaShop,
			version: world.prestaShopVersion,
			switches: world.prestaShopSwitches,
			latencyMs,
		}),
	]);
	return {
		snelStart,
		prestaShop,
		credentials: credentialsOf(snelStart, prestaShop, product),
		close: async () => {
			await Promise.all([snelStart.close(), prestaShop.close()]);
		},
	};
}
