import './shared/tokens.css';
import './shared/base.css';
import './library/library.css';
import './editor/editor.css';
import './editor/texts.css';
import './show/show.css';
import { render } from 'preact';
import { createDesk } from './desk.ts';
import { DeskView } from './desk-view.tsx';
import { createClient } from './shared/client.ts';
import { installSlideFonts } from './shared/slide-fonts.ts';
import { openTransport } from './shared/transport.ts';

installSlideFonts();
const client = createClient(openTransport);
const desk = createDesk(client);
const element = document.getElementById('desk');
if (element) render(<DeskView client={client} desk={desk} />, element);
void desk.begin();
