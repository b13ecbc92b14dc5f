import { sealedMembers, type SealedKind } from './sealedMembers';
import { stableText } from './stableText';

/** An item as it leaves a node: it tells whether the members that decide are still as that node put them. */
export type Sealed<Item> = Item & { seal: string };

interface Sealable {
	kind: SealedKind;
	seal?: unknown;
}

/** Sealed as well, but for a person to change: what is found by another code is looked for by both. */
const CODES = ['code', 'codes'];

/**
 * Puts a seal on an item: one short mark for each member that no expression has a reason to change, so that a dropped
 * row or component is seen where it would otherwise count as nothing. It guards against slips, not against intent.
 */
export const sealed = <Item extends Sealable>(item: Item): Sealed<Item> => ({
	...item,
	seal: marksOf(item)
		.map(({ mark }) => mark)
		.join('.'),
});

/** The same for an item that continues another: codes that were changed since that one was sealed stay told. */
export function sealedAfter<Item extends Sealable>(earlier: Sealable, item: Item): Sealed<Item> {
	const next = sealed(item);
	const codes = codeMarkOf(earlier);
	return codes === null ? next : { ...next, seal: next.seal.replace(/[^.]*$/, codes) };
}

/** The members that are no longer as they were sealed; none for an item that carries no seal. */
export const brokenMembers = (item: Sealable): string[] =>
	changedMembers(item).filter((member) => !CODES.includes(member) || hasEmptyCode(item));

/** An article without its code finds nothing in the shop; what an order takes is found by its product as well. */
const hasEmptyCode = (item: Sealable): boolean => 'code' in item && item.code === '';

/** Whether a code is another than the node put there. */
export const hasOtherCodes = (item: Sealable): boolean =>
	changedMembers(item).some((member) => CODES.includes(member));

/** The mark of the code an item was sealed with; null without a seal. */
export const codeMarkOf = ({ seal }: Sealable): string | null =>
	typeof seal === 'string' ? (seal.split('.').at(-1) ?? null) : null;

function changedMembers(item: Sealable): string[] {
	if (typeof item.seal !== 'string') return [];
	const was = item.seal.split('.');
	return marksOf(item).flatMap(({ member, mark }, place) => (was[place] === mark ? [] : [member]));
}

const marksOf = (item: Sealable): Array<{ member: string; mark: string }> =>
	Object.entries(sealedMembers(item)).map(([member, value]) => ({ member, mark: markOf(value) }));

/** A mark of five letters (FNV-1a over its text). */
export function markOf(value: unknown): string {
	const text = stableText(value);
	let hash = 0x811c9dc5;
	for (let place = 0; place < text.length; place += 1) {
		hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
	}
	return (hash >>> 0).toString(36).padStart(5, '0').slice(-5);
}
