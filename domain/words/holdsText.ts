import { asCompared } from './asCompared';

/** Whether a text says another one, whole and anywhere in it, in capitals or small letters; a blank one is said nowhere. */
export const holdsText = (text: string, sought: string): boolean =>
	asCompared(sought) !== '' && asCompared(text).includes(asCompared(sought));
