import { startPrestaShop, type PrestaShopSimulator } from '../simulators/prestashop';
import { startSnelStart, type SnelStartSimulator } from '../simulators/snelstart';
import type { SnelStartSwitches } from '../simulators/snelstart/switches';
import type { CredentialValues } from './runWorkflow';
import { credentialsOf } from './credentialsOf';
import type { World } from '../worlds/webshop/webshopWorld';

/** Both simulators with a world in them. */
export interface Stage {
	snelStart: SnelStartSimulator;
	prestaShop: PrestaShopSimulator;
	/** What a person would fill in: the only thing that is not in the template. */
	credentials: CredentialValues;
	close(): Promise<void>;
}

export interface StageOptions {
	latencyMs?: number;
	snelStartSwitches?: Partial<SnelStartSwitches>;
	/** Product the subscription key was given out for (credential field). */
	product?: 'development' | 'production';
}

/** Puts a world into two fresh simulators; it lives on in them and changes as they change. */
export async function stage(world: World, options: StageOptions = {}): Promise<Stage> {
	const { latencyMs = 0, product = 'production' } = options;
	const [snelStart, prestaShop] = await Promise.all([
		startSnelStart({
			seed: world.snelStart,
			switches: { ...world.snelStartSwitches, ...options.snelStartSwitches },
			latencyMs,
		}),
		startPrestaShop({ seed: world.prestaShop, latencyMs }),
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
