import type { WebOrderLine } from '../../stream/webOrder';

/** An order line in the words of a message. */
export const lineTitle = (line: Titled): string => `line ${titleOf(line)}`;

/** The same in Dutch. */
export const lineTitleNl = (line: Titled): string => `regel ${titleOf(line)}`;

type Titled = Pick<WebOrderLine, 'name' | 'code'>;

const titleOf = ({ name, code }: Titled): string => (code ? `"${name}" (${code})` : `"${name}"`);
