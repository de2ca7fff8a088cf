import { importAnnualFile } from '../domain/annual/importAnnualFile.ts';
import { type ChannelPort, serve } from './channel.ts';

serve(globalThis as unknown as ChannelPort, importAnnualFile);
