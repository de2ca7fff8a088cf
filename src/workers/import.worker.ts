import { importFile } from '../domain/places/import/importFile.ts';
import { type ChannelPort, serve } from './channel.ts';

serve(globalThis as unknown as ChannelPort, importFile);
