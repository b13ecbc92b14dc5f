import type { Finding } from '../stream/diagnosis';
import { worded, type Wording } from '../words/wording';

/** A text in English and in Dutch. */
type Both = readonly [en: string, nl: string];

const wordingOf = ([en, nl]: Both): Wording => worded(en, nl);

const found =
	(level: Finding['level']) =>
	(code: string, about: string, message: Both, fix: Both = ['', '']): Finding => ({
		code,
		level,
		about,
		message: wordingOf(message),
		fix: wordingOf(fix),
	});

/** Ways to tell what was looked at: it is right, it may go wrong, or nothing works until it is put right. */
export const finding = { ok: found('ok'), warning: found('warning'), error: found('error') };
