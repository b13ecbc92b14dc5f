import type { Row } from '../../simulators/prestashop/types';

/** What an order goes by where a row names a payment method: its module, the name, and the name before a bracket or bar. */
export function methodTexts({ module, payment }: Row): string[] {
	const name = String(payment);
	const [stem] = name.split(/[([|]/);
	return [String(module), name, ...(stem.trim() === '' ? [] : [stem.trim()])];
}
