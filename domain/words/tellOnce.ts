import type { Wording } from './wording';

/** Adds what is told to the rest, unless it stands there. */
export function tellOnce(told: Wording[], one: Wording): void {
	if (!told.some(({ en }) => en === one.en)) told.push(one);
}
