/** Why an order is kept out of the stream altogether. */
export type FinalState = 'cancelled' | 'paymentError' | 'refunded';

/** A state that orders of the shop may be in, with what it means for importing. */
export interface OrderState {
	id: string;
	name: string;
	/** The shop marks orders in this state as paid, and its name does not say that the money is gone. */
	paid: boolean;
	/** Set for the three states that end an order without a sale. */
	final: FinalState | null;
	/** By its name no money came, or all of it went back, whatever the shop marks it as. */
	undoesPayment: boolean;
}

/** State id of an order that PrestaShop has not given one yet. */
export const NO_STATE = '0';
