import { useId, useRef } from 'preact/hooks';
import { type Layout, layouts } from '../../../slides/index.ts';
import { Button } from '../../shared/button.tsx';
import { PlusIcon } from '../../shared/icons.tsx';
import { Menu, MenuItem } from '../../shared/menu.tsx';
import { editorWords } from '../../words/editor.ts';
import { LayoutSketch } from './layout-sketch.tsx';
import type { Rail } from './rail.ts';

/** Those a person makes most come first. */
const order: readonly Layout[] = ['points', 'section', 'columns', 'table', 'quote', 'image'];
const offered = [...order, ...layouts.filter((layout) => !order.includes(layout))];

/** A slide of any layout, after the one at hand. */
export function NewSlide({ rail }: { readonly rail: Rail }) {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const words = editorWords();
  const choose = (layout: Layout) => {
    menu.current?.hidePopover();
    void rail.insert(layout).then(() => rail.onFocus());
  };
  return (
    <div class="menu-anchor">
      <Button kind="quiet" popovertarget={id} aria-haspopup="menu">
        <PlusIcon />
        {words.newSlide}
      </Button>
      <Menu menu={menu} id={id} label={words.newSlide} grid>
        {offered.map((layout) => (
          <MenuItem
            key={layout}
            name={words.layouts[layout]}
            picture={<LayoutSketch layout={layout} />}
            onChoose={() => choose(layout)}
          />
        ))}
      </Menu>
    </div>
  );
}
