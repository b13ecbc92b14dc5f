import { cents, millionths } from './millionths';
import { oneLine, sameStart } from './sameStart';

/** What an extra field has to hold. */
export interface Wanted {
	name: string;
	/** Empty for nothing. */
	text: string;
	kind: string;
	longest: number;
	/** Whether the owner's text is one that the field cannot hold. */
	isRefused: boolean;
}

const AMOUNT = /^-?\d+([.,]\d+)?$/;

/** A text as a field takes it: nothing where its kind, or the template, does not. */
export function fieldWanted(
	name: string,
	text: string,
	defined: { kind: string; longest: number } | undefined,
): Wanted {
	const { kind = '', longest = 0 } = defined ?? {};
	const isHeld: Record<string, () => boolean> = {
		Tekst: () => true,
		GeheelGetal: () => /^-?\d+$/.test(text),
		Bedrag: () => AMOUNT.test(text),
		Datum: () => /^\d{4}-\d\d-\d\d/.test(text),
	};
	const isRefused = text !== '' && !isHeld[kind]?.();
	return { name, kind, longest, isRefused, text: isRefused ? '' : text };
}

/** Whether a field holds what it has to. */
export function isWanted({ kind, text, longest }: Wanted, is: string): boolean {
	if (kind === 'Bedrag' && text !== '' && is !== '') {
		return cents(millionths(is.replace(',', '.'))) === cents(millionths(text.replace(',', '.')));
	}
	if (kind === 'Datum') return is.slice(0, 10) === text.slice(0, 10);
	return kind === 'Tekst' ? sameStart(oneLine(text), is, longest) : is === text;
}
