import type { TemplateInUse } from '../../../../domain/stream/administrationCheck';
import { grouped } from '../../../../domain/words/grouped';
import type { WireSalesOrder } from '../../wire/wireSalesOrder';
import type { WireTemplate } from '../../wire/wireTemplate';

/** Templates with what the payment references of their sales orders begin with: those of a link all begin alike. */
export function templatesInUse(
	templates: readonly WireTemplate[],
	orders: readonly WireSalesOrder[],
): TemplateInUse[] {
	const byTemplate = grouped(orders, (order) => order.verkoopordersjabloon?.id ?? '');
	return templates.map(
		({ id, omschrijving, nonactief, nieuweOrdersBlokkeren, prijsIngaveExclusiefBtw }) => {
			const own = grouped(byTemplate.get(id) ?? [], (order) =>
				withoutNumber(order.betalingskenmerk ?? ''),
			);
			return {
				id,
				name: omschrijving,
				inactive: nonactief,
				holdsNewOrders: nieuweOrdersBlokkeren === true,
				excludingVat: prijsIngaveExclusiefBtw,
				references: [...own].map(([beginning, rows]) => ({ beginning, orders: rows.length })),
			};
		},
	);
}

const isDigit = (character: string): boolean => character >= '0' && character <= '9';

/** "PS-" of "PS-123": which order it is is nobody's business here. */
function withoutNumber(reference: string): string {
	let end = reference.length;
	while (end > 0 && isDigit(reference[end - 1])) end -= 1;
	return reference.slice(0, end);
}
