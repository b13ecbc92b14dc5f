import { centsOf, euros, eurosNl } from '../../money/cents';
import type { Problem } from '../../words/problem';
import { lineAmounts } from '../read/lineAmounts';
import type { PlanSettings } from '../../settings/planSettings';
import type { WebOrder } from '../../stream/webOrder';
import { more, moreNl } from '../../money/tooHigh';
import { agreeing, counted } from '../../words/counted';

/** Whether the lines the shop gave are all of them: they must add up to its own product total, but for the ceiling. */
export function linesThatDoNotAddUp(order: WebOrder, settings: PlanSettings): Problem[] {
	const sum = lineAmounts(order).reduce((all, { incl }) => all + incl, 0);
	const told = centsOf(order.totals.productsIncl) ?? 0;
	if (Math.abs(sum - told) <= settings.differenceCeiling) return [];
	return [
		{
			code: 'lines-do-not-add-up',
			message: `the ${counted(order.lines.length, 'line')} together ${agreeing(order.lines.length, 'comes', 'come')} to ${euros(sum)}, ${more(sum - told)} than the ${euros(told)} that the shop says its products are`,
			messageNl: `de ${counted(order.lines.length, 'regel', 'regels')} ${agreeing(order.lines.length, 'komt', 'komen samen')} op ${eurosNl(sum)}, ${moreNl(sum - told)} dan de ${eurosNl(told)} die de webwinkel als productbedrag noemt`,
			fix: 'Look whether the order in PrestaShop lacks a line, or was changed by a module; enter it in SnelStart by hand when it stays so.',
			fixNl:
				'Kijk of in de order in PrestaShop een regel ontbreekt, of een module hem heeft gewijzigd; blijft het zo, voer hem dan met de hand in SnelStart in.',
			field: 'totals.productsIncl',
			value: order.totals.productsIncl,
		},
	];
}
