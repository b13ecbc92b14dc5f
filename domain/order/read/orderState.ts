/** Why an order is kept out of the stream altogether. */
export type FinalState = 'cancelled' | 'paymentError' | 'refunded';

/** A state that orders of the shop may be in, with what it means for importing. */
export interface OrderState {
	id: string;
	name: string;
	/** The shop marks orders in this state as paid. */
	paid: boolean;
	/** Set for the three states that end an order without a sale. */
	final: FinalState | null;
	/** Of another state: no money came, or all of it went back. */
	undoesPayment: boolean;
}

/** State id of an order that PrestaShop has not given one yet. */
export const NO_STATE = '0';
