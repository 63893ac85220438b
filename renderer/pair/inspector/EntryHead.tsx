import { useTranslation } from 'react-i18next';
import { useMessage } from '../../i18n/useMessage.ts';
import type { QuotationEntry } from '../model/entries.ts';
import { Avatar } from '../text/Avatar.tsx';
import { useAttribution } from '../text/useAttribution.ts';
import { useSpeakerName } from '../text/useSpeakerName.ts';
import { MeaningDoubt } from './MeaningDoubt.tsx';
import { useQuoteLinkScore } from './useQuoteLinkScore.ts';

/** A quotation's attribution chain, on both sides, and how it was paired. */
export function EntryHead({ entry }: { readonly entry: QuotationEntry }) {
  const { t } = useTranslation();
  const say = useMessage();
  const name = useSpeakerName()(entry.speaker);
  const attribution = useAttribution();
  const en = entry.en[0] ?? null;
  const fr = entry.fr[0] ?? null;
  const lines = [
    {
      title: t('chain.type'),
      en: en && t(`type.${en.type}`),
      fr: fr && t(`type.${fr.type}`),
      said: true,
    },
    { title: t('chain.speaker'), en: en?.speaker?.text, fr: fr?.speaker?.text },
    { title: t('chain.cue'), en: en?.cue?.text, fr: fr?.cue?.text },
    {
      title: t('chain.stance'),
      en: en?.cue && attribution.stance(en.cue),
      fr: fr?.cue && attribution.stance(fr.cue),
      said: true,
    },
    { title: t('chain.occasion'), en: en?.occasion?.text, fr: fr?.occasion?.text },
    { title: t('chain.relay'), en: en?.relay?.text, fr: fr?.relay?.text },
  ].filter((line) => line.en ?? line.fr);
  const link = entry.links[0];
  const doubt = useQuoteLinkScore(link);
  return (
    <>
      <h2 className="inspector-title">
        <Avatar speaker={entry.speaker} large />
        <span>
          {entry.mention ? t('quotation.mention') : name}
          <small>
            {[en, fr].some((q) => q?.origin === 'edited') ? `${t('quotation.corrected')} · ` : ''}
            {link
              ? t('quotation.paired', { confidence: Math.round(link.confidence * 100) })
              : t('quotation.unpairedLong')}
          </small>
        </span>
      </h2>
      <table className="chain">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('chain.title')}</span>
            </th>
            <th scope="col">{t('language.en')}</th>
            <th scope="col">{t('language.fr')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.title}>
              <th scope="row">{line.title}</th>
              <td lang={line.said ? undefined : 'en'}>{line.en ?? t('chain.none')}</td>
              <td lang={line.said ? undefined : 'fr'}>{line.fr ?? t('chain.none')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {link && <p className="chain-reason">{say(link.reason)}</p>}
      <MeaningDoubt probability={doubt} />
    </>
  );
}
