import type { INode } from 'n8n-workflow';
import { notUnderstood } from './snelStartError';

/** The rows of a list. Anything but a list where a list was asked for is no empty list: it throws. */
export function rowsOf<R>(node: INode, path: string, body: unknown): R[] {
	if (!Array.isArray(body)) throw notUnderstood(node, path);
	return body as R[];
}
