import type { CredentialValues } from '../../engine';
import type { LifeConditions } from '../../worlds/life/lifeShop';
import type { LifeRun } from './workflows';

/** One run of a template, everything carried out. */
export type LifeWork = (
	| { of: 'import'; importFrom: string; scheme: string }
	| { of: 'follow'; leaveAlone: number[] }
	| { of: 'undo'; from: string; until: string }
) & { conditions: LifeConditions };

/** The same in a process of its own. */
export type LifeTask = LifeWork & { credentials: CredentialValues };

/** What the process says of it. */
export type LifeTaskEnded = LifeRun & { kind: 'ended' };
