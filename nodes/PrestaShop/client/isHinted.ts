import type { Wording } from '../../../domain/words/wording';

/** Whether one of the hints tells that the key may not read these records. */
export const isHinted = (hints: readonly Wording[], resource: string): boolean =>
	hints.some(({ en }) => en.includes(`'${resource}'`));
