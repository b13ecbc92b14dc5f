import type { MatterCause } from '../report/matterCauses';

/** What a matter of a workflow is known by. */
export const matterKey = (workflow: string, matter: MatterCause): string =>
	`matter|${workflow}|${matter.join('|')}`;
