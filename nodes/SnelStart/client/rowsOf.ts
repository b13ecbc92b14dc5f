import type { INode } from 'n8n-workflow';
import { hasMembers } from '../../../domain/words/hasMembers';
import { notUnderstood } from './snelStartError';

/**
 * The rows of a list. Anything but a list where a list was asked for is no empty list, and a row without members is no
 * row that may be left out: both throw.
 */
export function rowsOf<R>(node: INode, path: string, body: unknown): R[] {
	if (!Array.isArray(body) || !body.every(hasMembers)) throw notUnderstood(node, path);
	return body as R[];
}
