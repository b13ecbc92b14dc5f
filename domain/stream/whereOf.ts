import type { LookedIn, Where } from './lookedIn';

/** Where a stream was read, by its end; nothing where that did not come in. */
export const whereOf = ([end]: readonly LookedIn[]): Partial<Where> =>
	end ? { administration: end.administration, shop: end.shop } : {};
