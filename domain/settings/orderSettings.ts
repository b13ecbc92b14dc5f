import type { Problem } from '../words/problem';
import type { PlanSettings } from './planSettings';

/** The settings that hold for one web order: an expression may give each order its own. */
export interface OrderSettings {
	settings: PlanSettings;
	/** Why they cannot be carried out; such an order is looked up as ever, and blocked where it would be created. */
	problems: readonly Problem[];
}

/** Gives the settings of the order at a place of the stream. */
export type SettingsOf = (place: number) => OrderSettings;
