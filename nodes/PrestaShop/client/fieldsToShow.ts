import type { ShopResource } from '../wire/shopRow';
import { fieldsNotYetIn } from '../wire/fieldsNotYetIn';
import { lacksField } from './lacks';
import type { ShopAnswer } from './request';

/** Fields that a shop turned out not to have, by resource. */
export type LackingFields = Map<ShopResource, Set<string>>;

/**
 * The fields without those that this shop does not have, as far as is known.
 *
 * @param version as the shop says it itself, '' when it has not yet
 */
export function fieldsToShow(
	version: string,
	lacking: LackingFields,
	resource: ShopResource,
	display: readonly string[],
): string[] {
	const notYet = fieldsNotYetIn(version, resource);
	const missing = lacking.get(resource);
	return display.filter((name) => !notYet.includes(name) && !missing?.has(name));
}

/** The field that this version of PrestaShop does not have, null when the refusal is about something else. */
export function unknownField(answered: ShopAnswer, shown: readonly string[]): string | null {
	if (answered.ok || !lacksField(answered.refusal)) return null;
	const name = /this field \\?"(\w+)/.exec(answered.refusal.message)?.[1];
	return shown.find((field) => field.replace(/\[.*/, '') === name) ?? null;
}
