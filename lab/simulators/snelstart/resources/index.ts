import { OPERATIONS as CONTRACT } from '../../../facts/snelstart/contract';
import { contractOperation } from '../contract/contractOperation';
import { artikelen } from './artikelen';
import { bankboekingen } from './bankboekingen';
import { customFields } from './customFields';
import { documenten } from './documenten';
import { inkoop } from './inkoop';
import { kostenplaatsen } from './kostenplaatsen';
import { ledgers } from './ledgers';
import { offertes } from './offertes';
import type { Operation } from './operation';
import { rapportages } from './rapportages';
import { relaties } from './relaties';
import { sales } from './sales';
import { settings } from './settings';
import { verkoopboekingen } from './verkoopboekingen';
import { verkooporders } from './verkooporders';

/** Operations with a rule of their own. */
const RULED: Operation[] = [
	...artikelen,
	...bankboekingen,
	...customFields,
	...documenten,
	...inkoop,
	...kostenplaatsen,
	...ledgers,
	...offertes,
	...rapportages,
	...relaties,
	...sales,
	...settings,
	...verkoopboekingen,
	...verkooporders,
];

const placeOf = ({ method, path }: Pick<Operation, 'method' | 'path'>): string =>
	`${method} ${path.replace(/\{\w+\}|:\w+/g, ':')}`;

const ruled = new Set(RULED.map(placeOf));

/** Every operation that the simulator knows, those of the contract among them; any other path answers 404. */
export const OPERATIONS: Operation[] = [
	...RULED,
	...CONTRACT.filter((fact) => !ruled.has(placeOf(fact))).map(contractOperation),
];
