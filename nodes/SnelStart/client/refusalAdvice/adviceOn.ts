import type { Language } from '../../../../domain/words/wording';
import { refusalAdvice } from './refusalAdvice';

/** What these codes mean and what to do, one sentence after the other; '' where nothing is known of any of them. */
export const adviceOn = (codes: readonly string[], language: Language): string =>
	codes.flatMap((code) => refusalAdvice[code]?.[language] ?? []).join(' ');
