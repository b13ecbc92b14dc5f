import type { WebOrderLine } from '../../stream/webOrder';

/** An order line in the words of a message. */
export function lineTitle({ name, code }: Pick<WebOrderLine, 'name' | 'code'>): string {
	return code ? `line "${name}" (${code})` : `line "${name}"`;
}
