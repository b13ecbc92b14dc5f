import type { StockPart } from './webStock';
import type { ImportedOrder } from './importedOrder';
import type { OrderedQuantity } from './orderedQuantity';

/** A part of the sum, in words of both languages. */
interface ExplainedPart extends StockPart {
	labelNl: string;
}

export interface ExplainedArticle {
	code: string;
	name: string;
	webStock: number | null;
	leftAlone: string;
	parts: ExplainedPart[];
	explanation: string;
	explanationNl: string;
}

/** Output of `Web Stock: Explain`: why one article, or each article of one order, shows the number it does. */
export interface StockExplanation {
	kind: 'stockExplanation';
	asked: string;
	found: 'article' | 'order' | 'nothing';
	/** "1001 Mug: the web shop may sell 3" */
	headline: string;
	headlineNl: string;
	articles: ExplainedArticle[];
	webOrders: InvolvedWebOrder[];
	salesOrders: InvolvedSalesOrder[];
	/** Codes that may have been meant, when nothing was found. */
	nearMisses: string[];
}

/** A web order that has to do with what was asked. */
export interface InvolvedWebOrder {
	orderId: string;
	reference: string;
	outcome: ImportedOrder['outcome'];
	customerName: string;
	/** The articles of it that matter here. */
	quantities: OrderedQuantity[];
	salesOrderNumber: number | null;
	/** Whether the web stock is lower because of it, for want of a sales order. */
	reserves: boolean;
	summary: string;
	summaryNl: string;
}

/** A line of a sales order (verkooporder) that SnelStart does not count in free stock yet. */
export interface InvolvedSalesOrder {
	salesOrderNumber: number;
	importKey: string;
	code: string;
	quantity: number;
}
