import { Faults } from '../shared/faults';
import type { JournalEntry } from '../shared/journal';
import { placeOrder } from './orders/placeOrder';
import type { OrderPlaced, PlaceOrderInput } from './orders/placeOrderInput';
import { controlHooks } from './hooks/controlHooks';
import type { PaymentInput } from './hooks/backOffice';
import {
	changeState,
	deleteProduct,
	editProduct,
	receivePayment,
	setQuantity,
} from './hooks/backOffice';
import { priceFor, type Looking } from './hooks/priceFor';
import { deleteAddress, deleteCustomer, deleteTax, editAddress } from './hooks/deletions';
import type { BackOffice } from './hooks/backOfficeOf';
import { backOfficeOf } from './hooks/backOfficeOf';
import { prestaShopServer } from './prestaShopServer';
import { emptyShop } from './state/emptyShop';
import type { JustBeforeWrite } from './store/shop';
import { Shop } from './store/shop';
import type {
	PrestaShopState,
	PrestaShopSwitches,
	PrestaShopVersion,
	Row,
	ShopMail,
} from './types';
import type { Fault } from '../shared/fault';

export { emptyShop, standardKeys } from './state/emptyShop';
export { defaultSwitches, prestaShopVersions } from './types';
export type * from './types';
export type {
	OrderPlaced,
	PlaceOrderInput,
	OrderLineInput,
	VoucherInput,
	PaymentFeeInput,
	ShippingInput,
} from './orders/placeOrderInput';
export type { BuildStep } from './orders/buildStep';
export type { AddressInput, CustomerInput } from './orders/partyInput';
export type { PaymentInput } from './hooks/backOffice';
export type { RefundInput } from './hooks/refund';
export { chargeForeignTax } from './state/foreignTax';
export type { JournalEntry } from '../shared/journal';

export interface PrestaShopOptions {
	seed?: PrestaShopState;
	version?: PrestaShopVersion;
	switches?: Partial<PrestaShopSwitches>;
	/** 0 or absent takes a free port. */
	port?: number;
	latencyMs?: number;
	/** Sub-folder of the shop: '' or '/winkel'. */
	basePath?: string;
}

export interface PrestaShopSimulator {
	/** `http://127.0.0.1:port/winkel`, without `/api`. */
	shopUrl: string;
	controlUrl: string;
	/** The first key of the state. */
	webserviceKey: string;
	state: PrestaShopState;
	journal: JournalEntry[];
	/** What the shop mailed to customers for the webservice, oldest first. */
	mails: readonly ShopMail[];
	setSwitches(switches: Partial<PrestaShopSwitches>): void;
	addFault(fault: Fault): void;
	clearFaults(): void;
	clearJournal(): void;
	/** Places an order as a customer does: takes stock at once, computes totals PrestaShop's way. */
	placeOrder(input: PlaceOrderInput): OrderPlaced;
	/** Gives an order another state as the back office does; answers the history row. */
	changeState(orderId: number, stateId: number): Row;
	/** Deletes a product with its combinations and stock; order lines stay. */
	deleteProduct(productId: number): void;
	/** Gives a product another name or code, as the back office does. */
	editProduct(productId: number, fields: Partial<Row>): Row;
	/** Books money received on an order, as the back office does. */
	receivePayment(input: PaymentInput): Row;
	/** Refunds, edits, discounts, addresses, carriers of orders after they were placed. */
	backOffice: BackOffice;
	deleteCustomer(customerId: number): void;
	/** Marks an address that orders use as deleted; removes another. */
	deleteAddress(addressId: number): void;
	/** A used address is marked deleted and copied with the new fields; answers the row that holds them. */
	editAddress(addressId: number, fields: Partial<Row>): Row;
	/** Marks a tax as deleted and removes its rules. */
	deleteTax(taxId: number): void;
	/** Sets the stock of a product or combination found by reference, as the back office does. */
	setQuantity(reference: string, quantity: number, shopId?: number): void;
	/** The price of a piece that a shop shows to somebody now, without VAT. */
	priceFor(looking: Looking): number;
	/** Called after PrestaShop has read a row and before it writes it; null stops it. */
	onJustBeforeWrite(callback: JustBeforeWrite | null): void;
	close(): Promise<void>;
}

/** Starts a PrestaShop webservice on the loopback address that behaves as the recorded release. */
export async function startPrestaShop(
	options: PrestaShopOptions = {},
): Promise<PrestaShopSimulator> {
	const version = options.version ?? '8.2.1';
	const shop = new Shop(options.seed ?? emptyShop(version), version, options.switches);
	const journal: JournalEntry[] = [];
	const faults = new Faults();
	const basePath = (options.basePath ?? '').replace(/\/+$/, '');
	const setSwitches = (switches: Partial<PrestaShopSwitches>) => {
		Object.assign(shop.switches, switches);
	};
	const app = prestaShopServer({
		shop,
		basePath,
		journal,
		faults,
		latencyMs: options.latencyMs ?? 0,
		hooks: controlHooks(shop),
		setSwitches,
	});
	const origin = await app.listen({ host: '127.0.0.1', port: options.port ?? 0 });
	return {
		shopUrl: `${origin}${basePath}`,
		controlUrl: `${origin}/_control`,
		webserviceKey: shop.state.keys[0]?.key ?? '',
		state: shop.state,
		journal,
		mails: shop.mails,
		setSwitches,
		addFault: (fault) => faults.add(fault),
		clearFaults: () => faults.clear(),
		clearJournal: () => {
			journal.length = 0;
		},
		placeOrder: (input) => placeOrder(shop, input),
		changeState: (orderId, stateId) => changeState(shop, orderId, stateId),
		deleteProduct: (productId) => deleteProduct(shop, productId),
		editProduct: (productId, fields) => editProduct(shop, productId, fields),
		receivePayment: (input) => receivePayment(shop, input),
		backOffice: backOfficeOf(shop),
		deleteCustomer: (customerId) => deleteCustomer(shop, customerId),
		deleteAddress: (addressId) => deleteAddress(shop, addressId),
		editAddress: (addressId, fields) => editAddress(shop, addressId, fields),
		deleteTax: (taxId) => deleteTax(shop, taxId),
		setQuantity: (reference, quantity, shopId = 1) =>
			setQuantity(shop, reference, quantity, shopId),
		priceFor: (looking) => priceFor(shop, looking),
		onJustBeforeWrite: (callback) => {
			shop.onJustBeforeWrite = callback;
		},
		close: async () => {
			app.server.closeAllConnections();
			await app.close();
		},
	};
}
export type { Fault } from '../shared/fault';
