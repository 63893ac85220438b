import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { say } from '../../shared/locales/i18n.ts';
import type { Message } from '../../shared/text/message.ts';

/** Puts messages from below (findings, link reasons, failures) into the interface's language. */
export function useMessage(): (message: Message) => string {
  const { i18n } = useTranslation();
  return useCallback((message) => say(i18n, message), [i18n]);
}
