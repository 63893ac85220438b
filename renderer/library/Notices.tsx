import { useEffect, useState } from 'react';
import type { Message } from '../../shared/text/message.ts';
import { useClient } from '../backend/useClient.ts';
import { useMessage } from '../i18n/useMessage.ts';

/** What the host has to say at start: a damaged library put aside, and where it lies. */
export function Notices() {
  const client = useClient();
  const say = useMessage();
  const [notices, setNotices] = useState<readonly Message[]>([]);
  useEffect(() => {
    client.call('app.info', {}).then(
      (info) => {
        setNotices(info.notices.map(({ key, values }) => ({ key, ...(values && { values }) })));
      },
      // The library itself says so when the host is out of reach.
      () => undefined,
    );
  }, [client]);
  return notices.map((notice) => (
    <p key={notice.key} className="library-notice" role="alert">
      {say(notice)}
    </p>
  ));
}
