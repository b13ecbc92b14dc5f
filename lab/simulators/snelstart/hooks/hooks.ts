import type { ControlHook } from '../../shared/control';
import type { Tokens } from '../auth/tokens';
import { bookByHand } from './byHand';
import { articleIn, orderIn, textIn } from './orderIn';
import { invoiceOrder, payInvoice } from './invoiceOrder';
import { restoreAdministration } from './restore';
import { afterWrite } from '../resources/verkooporders';
import type { ProcesStatus } from '../tables';
import type { World } from '../world';

/** What a person does in SnelStart itself, and what happens to an administration. */
export function snelStartHooks(world: World, tokens: Tokens): Record<string, ControlHook> {
	return {
		/** { nummer | orderId | betalingskenmerk }: invoices the order; answers the invoice. */
		invoiceOrder: (input) => invoiceOrder(orderIn(world, input), world),
		/** { factuurnummer, bedrag? }: pays (a part of) the open amount. */
		payInvoice: (input) => payInvoice(textIn(input, 'factuurnummer'), input.bedrag, world),
		/** { factuurnummer, bedrag?, datum?, boekstuk?, omschrijving? }: a person books the bank statement. */
		bookByHand: (input) => bookByHand(world, input),
		/** { tot }: a person closes the books up to this day, or opens them (null). */
		closePeriod: (input) => {
			world.state.geblokkeerdTot = input.tot === null ? null : textIn(input, 'tot');
		},
		/** { nummer | orderId | betalingskenmerk, procesStatus }: a person prints a document. */
		setProcesStatus: (input) => setProcesStatus(world, input),
		/** { nummer | orderId | betalingskenmerk, memo }: a person writes something on the order. */
		editOrder: (input) => editOrder(world, input),
		/** { nummer | orderId | betalingskenmerk }: a person deletes the order. */
		deleteOrder: (input) => deleteOrder(world, input),
		/** { artikelcode | artikelId, technisch? | delta? }: stock correction; answers the article. */
		correctStock: (input) => correctStock(world, input),
		/** Any members of companyInfo: a person changes the settings. */
		changeCompanyInfo: (input) => changeCompanyInfo(world, input),
		/** {}: withdraws every koppelsleutel. */
		revokeKeys: () => revokeKeys(world),
		/** {}: every access token handed out so far expires now. */
		expireTokens: () => tokens.expireAll(),
		/** {}: restored from a backup; new ids, old keys dead. Answers `{ koppelsleutel }`. */
		restoreAdministration: () => {
			tokens.expireAll();
			return restoreAdministration(world);
		},
	};
}

function setProcesStatus(world: World, input: Record<string, unknown>) {
	const order = orderIn(world, input);
	order.procesStatus = textIn(input, 'procesStatus') as ProcesStatus;
	order.modifiedOn = world.now();
	afterWrite(order, world);
	return order;
}

function editOrder(world: World, input: Record<string, unknown>) {
	const order = orderIn(world, input);
	order.memo = textIn(input, 'memo');
	order.modifiedOn = world.now();
	afterWrite(order, world);
	return order;
}

function deleteOrder(world: World, input: Record<string, unknown>): void {
	const order = orderIn(world, input);
	world.state.verkooporders.splice(world.state.verkooporders.indexOf(order), 1);
	afterWrite(order, world);
}

function correctStock(world: World, input: Record<string, unknown>) {
	const article = articleIn(world, input);
	world.stock.settle([article]);
	const isSet = input.technisch !== undefined;
	const delta = isSet ? Number(input.technisch) - article.technischeVoorraad : Number(input.delta);
	if (!Number.isFinite(delta)) throw new Error('Give "technisch" or "delta" as a number.');
	world.stock.correct(article, delta);
	if (world.switches.stockBumpsModifiedOn) article.modifiedOn = world.now();
	world.touch();
	return article;
}

function changeCompanyInfo(world: World, input: Record<string, unknown>) {
	world.stock.settle();
	Object.assign(world.state.companyInfo, input);
	world.stock.settle();
	world.touch();
	return world.state.companyInfo;
}

function revokeKeys(world: World): void {
	for (const key of world.state.koppelsleutels) key.ingetrokken = true;
}
