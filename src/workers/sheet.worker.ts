import { type ChannelPort, serve } from './channel.ts';
import { readPhotograph } from './readPhotograph.ts';

serve(globalThis as unknown as ChannelPort, readPhotograph);
