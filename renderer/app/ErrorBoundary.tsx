import { Component, type ReactNode } from 'react';
import { FailurePage } from './FailurePage.tsx';

interface Props {
  readonly children: ReactNode;
}

/** Shows a way out where a part of the screen breaks; what was done is with the host already. */
export class ErrorBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    const failure = { code: 'internal', message: { key: 'errors:internal' } } as const;
    return (
      <FailurePage
        failure={failure}
        onRetry={() => {
          window.location.reload();
        }}
      />
    );
  }
}
