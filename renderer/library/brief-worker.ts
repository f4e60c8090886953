import { brief, type Paper } from '../../slides/index.ts';

addEventListener('message', ({ data }: MessageEvent<Paper>) => postMessage(brief(data)));
