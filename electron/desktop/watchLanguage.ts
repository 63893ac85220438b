import type { Transport } from '../../shared/contract/transport.ts';
import { languageSchema, z } from '../../shared/document/schema.ts';
import type { Language } from '../../shared/text/language.ts';

const writeSchema = z.object({ key: z.literal('language'), value: languageSchema });
const settingsSchema = z.object({ language: languageSchema });

/** Tells the language that the page reads from its settings or writes there; the calls go on as they are. */
export function watchLanguage(transport: Transport, tell: (language: Language) => void): Transport {
  return (method, input, receive) =>
    transport(method, input, (incoming) => {
      if (incoming.type === 'reply') {
        if (method === 'settings.read') {
          const settings = settingsSchema.safeParse(incoming.value).data;
          if (settings) tell(settings.language);
        } else if (method === 'settings.write') {
          const write = writeSchema.safeParse(input).data;
          if (write) tell(write.value);
        }
      }
      receive(incoming);
    });
}
