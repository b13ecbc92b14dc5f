export type Comparison = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';

type LiteralType =
	| 'String'
	| 'Guid'
	| 'DateTime'
	| 'DateTimeOffset'
	| 'Number'
	| 'Boolean'
	| 'Null';

export type Node =
	| { kind: 'and'; left: Node; right: Node }
	| { kind: 'or'; left: Node; right: Node }
	| { kind: 'not'; of: Node }
	| { kind: 'compare'; operator: Comparison; left: Node; right: Node }
	| { kind: 'literal'; type: LiteralType; value: string | number | boolean | null }
	/** Names from the row, or from the lambda variable when the first name is one. */
	| { kind: 'path'; names: string[] }
	| { kind: 'call'; name: string; arguments: Node[] }
	| {
			kind: 'lambda';
			quantifier: 'any' | 'all';
			names: string[];
			variable: string;
			body: Node | null;
	  };
