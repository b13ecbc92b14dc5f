import type { PrestaShopState, PrestaShopSwitches, PrestaShopVersion } from './prestashop/types';
import type { SnelStartSwitches } from './snelstart/switches';
import type { SnelStartState } from './snelstart/tables';

/** What both simulators begin with: the tables of either side, and how each behaves where that is not the default. */
export interface Seeds {
	snelStart: SnelStartState;
	snelStartSwitches?: Partial<SnelStartSwitches>;
	prestaShop: PrestaShopState;
	prestaShopSwitches?: Partial<PrestaShopSwitches>;
	/** Release of the shop; default 8.2.1. */
	prestaShopVersion?: PrestaShopVersion;
}
