export type ArticleFigure = 'missed' | 'wrong' | 'foreignFieldsTouched' | 'repeated' | 'zeroPrices';

/** Something that is not as it has to be, on whichever side was written. */
export interface ArticleFault {
	figure: ArticleFigure;
	text: string;
}

/** Takes one. */
export type Say = (figure: ArticleFigure, text: string) => void;
