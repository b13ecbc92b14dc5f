import { doing } from './doing';
import { worded } from '../../../../../domain/words/wording';
import { omit } from 'lodash';

import { isSameAddress } from '../../../../../domain/follow/isSameAddress';
import { asBookedLines, linesOfArticles } from '../../../../../domain/follow/linesOfArticles';
import { centsIn, euros, eurosNl } from '../../../../../domain/money/cents';
import type { ChangeWrite, OrderChange } from '../../../../../domain/stream/orderChange';
import type { SalesOrderDraft } from '../../../../../domain/stream/salesOrderDraft';
import { bookedOrderOf } from '../../../books/salesOrders/bookedOrderOf';
import { salesOrderRequest } from '../../../books/salesOrders/salesOrderRequest';
import type { SnelStartClient } from '../../../books/snelStartClient';
import { wireCents } from '../../../wire/wireNumber';
import type { WireSalesOrder } from '../../../wire/wireSalesOrder';
import type { Stop } from '../import/stop';
import { changedSince, failedBy, type Applied } from './applied';
import { readJudged } from './readJudged';
import { unreadable } from './unreadable';

type Replace = Extract<ChangeWrite, { action: 'replace' }>;

const TRIES = 2;

/** Set at the import and by people since; no edit in the shop changes it. */
const OF_SNELSTART = ['krediettermijn', 'kostenplaats', 'extraHoofdVelden'];

/**
 * Puts what the shop says into a sales order that still says what was judged. SnelStart replaces the whole record, so
 * what the plan does not speak of, and what people set in SnelStart themselves, goes back as it was read. After a lost
 * answer it is read again before it is sent again.
 */
export async function replaceJudged(
	client: SnelStartClient,
	{ salesOrderId: id, salesOrderNumber: number }: OrderChange,
	write: Replace,
	stop: Stop,
): Promise<Applied> {
	for (let tries = 1; ; tries += 1) {
		const now = await readJudged(client, id, write.mark, stop);
		if (!('row' in now)) return unreadable(number);
		if (now.found === 'other') {
			if (!says(now.row, write.body)) return changedSince(number);
			return tries === 1 ? { outcome: 'settled' } : written(now.row, write);
		}
		const answer = await client.salesOrders.replace(id, {
			...now.row,
			...omit(salesOrderRequest(write.body), OF_SNELSTART),
		});
		if (answer.ok) {
			stop.countWrite();
			return written(answer.body, write);
		}
		if (answer.failure.unknownWrite) stop.countWrite();
		if (!answer.failure.unknownWrite || tries === TRIES) {
			return failedBy(
				answer.failure,
				stop,
				doing('changing', worded(`sales order ${number}`, `verkooporder ${number}`)),
			);
		}
	}
}

/** Whether a sales order has the lines and addresses of a draft. */
function says(row: WireSalesOrder, body: SalesOrderDraft): boolean {
	const booked = bookedOrderOf(row, '', 'unknown');
	const there = linesOfArticles(booked.lines);
	const wanted = linesOfArticles(asBookedLines(body.regels));
	const { factuuradres, afleveradres } = body;
	return (
		there.size === wanted.size &&
		[...wanted.values()].every(({ articleId, units, amount }) => {
			const line = there.get(articleId);
			return line !== undefined && line.units === units && line.amount === amount;
		}) &&
		(factuuradres === undefined || isSameAddress(factuuradres, booked.invoiceAddress)) &&
		(afleveradres === undefined || isSameAddress(afleveradres, booked.deliveryAddress))
	);
}

function written(row: WireSalesOrder, write: Replace): Applied {
	const total = centsIn(write.total);
	const came = wireCents(row?.totaalInclusiefBtw);
	if (came === null || came === total) return { outcome: 'carriedOut' };
	return {
		outcome: 'carriedOut',
		problems: [
			{
				code: 'total-differs',
				message: `SnelStart came to ${euros(came)} where ${euros(total)} was planned`,
				messageNl: `SnelStart kwam op ${eurosNl(came)} uit waar ${eurosNl(total)} gepland was`,
				fix: 'Compare the lines of the sales order (verkooporder) with the web order before it is invoiced.',
				fixNl:
					'Vergelijk de regels van de verkooporder met de weborder voor er wordt gefactureerd.',
				value: euros(came),
			},
		],
	};
}
