import { artikelen } from './artikelen';
import { bankboekingen } from './bankboekingen';
import { customFields } from './customFields';
import { kostenplaatsen } from './kostenplaatsen';
import { ledgers } from './ledgers';
import type { Operation } from './operation';
import { relaties } from './relaties';
import { sales } from './sales';
import { settings } from './settings';
import { verkooporders } from './verkooporders';

/** Every operation that the simulator knows; any other path answers 404. */
export const OPERATIONS: Operation[] = [
	...artikelen,
	...bankboekingen,
	...customFields,
	...kostenplaatsen,
	...ledgers,
	...relaties,
	...sales,
	...settings,
	...verkooporders,
];
