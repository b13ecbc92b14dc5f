import type { IDataObject } from 'n8n-workflow';

import type { PriceSettings } from '../../../domain/assortment/priceSettings';
import { listOfTexts } from '../../shared/listOfTexts';
import { DEFAULT_LARGEST_CHANGE, DEFAULT_LARGEST_SHARE } from './guard.options';

type Guards = Pick<
	PriceSettings,
	'allowZero' | 'confirmed' | 'exclude' | 'largestChange' | 'largestShare'
>;

/** Reads the options that both plans share; a percentage that is none keeps its default, so that no slip opens the gate. */
export const guardsOf = (options: IDataObject): Guards => ({
	allowZero: options.allowZero === true || options.allowZero === 'true',
	confirmed: listOfTexts(options.confirmed),
	exclude: listOfTexts(options.exclude),
	largestChange: percentOf(options.largestChange, DEFAULT_LARGEST_CHANGE),
	largestShare: percentOf(options.largestShare, DEFAULT_LARGEST_SHARE),
});

function percentOf(value: unknown, fallback: number): number {
	if (value === undefined || value === null || value === '') return fallback;
	const percent = Number(value);
	return Number.isFinite(percent) && percent >= 0 ? percent : fallback;
}
