import help from '../presenter/one-screen.css?inline';
import panels from '../presenter/panels.css?inline';
import presenter from '../presenter/presenter.css?inline';
import time from '../presenter/time.css?inline';
import base from '../shared/base.css?inline';
import staticSlide from '../shared/static-slide.css?inline';
import tokens from '../shared/tokens.css?inline';
import cover from './notes-cover.css?inline';

/** The styles of the presenter's window as text: in the page's own style sheet they would reach the slides. */
export const presenterCss: string = [tokens, base, staticSlide, presenter, time, panels, help, cover].join('\n');
