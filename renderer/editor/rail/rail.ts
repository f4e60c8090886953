import { computed, type ReadonlySignal, signal } from '@preact/signals';
import {
  clipOf,
  type DeckEdit,
  derivedSlideId,
  freeSlideId,
  type Layout,
  movedBefore,
  movedBy,
  newSlide,
  noNotes,
  type PlacedSlide,
  pasteSlides,
  type Slide,
  type SlideClip,
  startingBody,
} from '../../../slides/index.ts';
import { notify, settled } from '../../shared/notices.tsx';
import { editorWords } from '../../words/editor.ts';
import type { Editor } from '../editor.ts';

/** What a person does with whole slides. What is chosen always holds the slide at hand. */
export interface Rail {
  readonly selected: ReadonlySignal<ReadonlySet<string>>;
  /** The chosen slides, in their order. */
  readonly slides: ReadonlySignal<readonly Slide[]>;
  /** Goes to a slide and chooses it alone. */
  choose(slideId: string): void;
  /** Goes to a slide and chooses all from where the choice began. */
  chooseTo(slideId: string): void;
  /** Adds a slide to the choice, or takes it out. */
  toggle(slideId: string): void;
  chooseAll(): void;
  moveBy(step: -1 | 1): Promise<void>;
  /** To the end where `before` is null. */
  moveBefore(before: string | null): Promise<void>;
  insert(layout: Layout): Promise<void>;
  duplicate(): Promise<void>;
  remove(): Promise<void>;
  /** Changes the same of all that are chosen. */
  set(to: Partial<Pick<Slide, 'layout' | 'hidden' | 'backup' | 'plannedSeconds' | 'section'>>): Promise<void>;
  toggleHidden(): Promise<void>;
  toggleBackup(): Promise<void>;
  clip(): SlideClip;
  paste(clip: SlideClip): Promise<void>;
  /** Set by the list: takes the focus back to it. */
  onFocus: () => void;
}

export function createRail(editor: Editor): Rail {
  const chosen = signal<ReadonlySet<string>>(new Set());
  /** Where a choice of several began. */
  let anchor: string | null = null;

  const at = () => editor.slide.value.id;
  const ids = () => editor.deck.value.slides.map(({ id }) => id);
  // Going to a slide from elsewhere (a search, an undo) ends a choice of others.
  const selected = computed<ReadonlySet<string>>(() => (chosen.value.has(at()) ? chosen.value : new Set([at()])));
  const slides = computed(() => editor.deck.value.slides.filter(({ id }) => selected.value.has(id)));

  const choose = (slideId: string) => {
    anchor = slideId;
    chosen.value = new Set([slideId]);
    editor.goTo(slideId);
  };
  const chooseMany = (many: readonly string[], to: string | undefined) => {
    chosen.value = new Set(many);
    if (to !== undefined) editor.goTo(to);
  };
  /** The place after the last that is chosen. */
  const after = () => ids().findLastIndex((id) => selected.value.has(id)) + 1;

  const insert = async (make: () => { readonly edit: DeckEdit; readonly slideIds: readonly string[] }) => {
    let added: readonly string[] = [];
    const made = await editor.edit(() => {
      const { edit, slideIds } = make();
      added = slideIds;
      return edit;
    });
    if (made) {
      chooseMany(added, added[0]);
      anchor = added[0] ?? null;
    }
    return made;
  };

  const order = (next: () => readonly string[]) =>
    editor.edit(() => {
      const now = ids();
      const slideIds = next();
      return slideIds.every((id, index) => id === now[index]) ? null : { kind: 'order', slideIds };
    });

  const set: Rail['set'] = async (to) => {
    const edits = slides.value.map(({ id }): DeckEdit => ({ kind: 'slide', slideId: id, to }));
    const [only, ...others] = edits;
    if (only) await editor.edit(others.length === 0 ? only : { kind: 'all', edits });
  };

  return {
    selected,
    slides,
    choose,
    chooseTo(slideId) {
      const all = ids();
      const from = all.indexOf(anchor !== null && selected.value.has(anchor) ? anchor : at());
      const to = all.indexOf(slideId);
      anchor = all[from] ?? null;
      chooseMany(all.slice(Math.min(from, to), Math.max(from, to) + 1), slideId);
    },
    toggle(slideId) {
      anchor = slideId;
      if (!selected.value.has(slideId)) {
        chooseMany([...selected.value, slideId], slideId);
        return;
      }
      const rest = ids().filter((id) => id !== slideId && selected.value.has(id));
      if (rest.length > 0) chooseMany(rest, slideId === at() ? rest[0] : undefined);
    },
    chooseAll() {
      chosen.value = new Set(ids());
    },
    moveBy: async (step) => void (await order(() => movedBy(ids(), selected.value, step))),
    moveBefore: async (before) => void (await order(() => movedBefore(ids(), selected.value, before))),
    async insert(layout) {
      await insert(() => {
        const deck = editor.deck.value;
        const id = freeSlideId(deck, layout);
        const { section } = editor.slide.value;
        const slide = { ...newSlide(id, layout, startingBody(layout, deck.language)), section };
        return { edit: { kind: 'insert', slides: [{ at: after(), slide, notes: noNotes }] }, slideIds: [id] };
      });
    },
    async duplicate() {
      await insert(() => {
        const placed: PlacedSlide[] = [];
        for (const slide of slides.value) {
          const taken = [...editor.deck.value.slides, ...placed.map((other) => other.slide)];
          const copy = { ...slide, id: derivedSlideId({ slides: taken }, slide.id) };
          placed.push({ at: after() + placed.length, slide: copy, notes: editor.notesOf(slide.id) });
        }
        return { edit: { kind: 'insert', slides: placed }, slideIds: placed.map(({ slide }) => slide.id) };
      });
    },
    async remove() {
      const words = editorWords();
      const slideIds = slides.value.map(({ id }) => id);
      if (slideIds.length === editor.deck.value.slides.length) {
        notify('edit', 'loss', words.atLeastOne);
        return;
      }
      if (!(await editor.edit({ kind: 'remove', slideIds }))) return;
      const then = editor.history.value;
      const take = () => void editor.undo().then(() => this.onFocus());
      notify('edit', 'done', words.deleted(slideIds.length), { label: words.undo, take });
      // What it offers to undo is the latest edit, and no longer when there is a later one.
      const stop = editor.history.subscribe((now) => {
        if (now === then) return;
        settled('edit');
        queueMicrotask(() => stop());
      });
    },
    set,
    toggleHidden: () => set({ hidden: !slides.value.every(({ hidden }) => hidden) }),
    toggleBackup: () => set({ backup: !slides.value.every(({ backup }) => backup) }),
    clip: () => clipOf({ deck: editor.deck.value, notes: editor.notes.value }, selected.value, editor.paper.paperId),
    async paste(clip) {
      const { paperId, paper } = editor.paper;
      let untied = false;
      const pasted = await insert(() => {
        const paste = pasteSlides(clip, editor.deck.value, after(), { paperId, blocks: paper.blocks });
        untied = paste.untied;
        return paste;
      });
      if (pasted && untied) notify('edit', 'done', editorWords().untied);
    },
    onFocus: () => {},
  };
}
