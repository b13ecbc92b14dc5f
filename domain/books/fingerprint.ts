import { createHash } from 'node:crypto';

/** A short text that is the same only for the same text: what a record said, kept without the record. */
export const fingerprint = (text: string): string =>
	createHash('sha256').update(text).digest('hex').slice(0, 32);
