import { useEffect, useState } from 'preact/hooks';
import type { DeckSummary } from '../../main/api/results.ts';
import { inTurn } from '../shared/in-turn.ts';
import { StaticSlide } from '../shared/static-slide.tsx';
import type { Covers } from './covers.ts';

interface Props {
  readonly covers: Covers;
  readonly deck: DeckSummary;
}

/** The first slide of a deck, asked for and drawn when its card has come into sight and stayed there. */
export function DeckPicture({ covers, deck }: Props) {
  const [cover, setCover] = useState(() => covers.known(deck));
  useEffect(() => {
    let takeBack = inTurn(() => void ask());
    let wanted = true;
    const ask = async () => {
      const answer = covers.known(deck) ?? (await covers.of(deck));
      if (wanted && answer) takeBack = inTurn(() => setCover(answer));
    };
    return () => {
      wanted = false;
      takeBack();
    };
  }, [covers, deck.id, deck.changedAt]);
  return <div class="deck-picture">{cover && <StaticSlide html={cover.html} css={cover.css} />}</div>;
}
