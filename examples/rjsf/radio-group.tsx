import { getDefaultRegistry } from '@rjsf/core';
import type { WidgetProps } from '@rjsf/utils';

const { RadioWidget } = getDefaultRegistry().widgets;

/** RJSF's radio buttons with the name of their question, which RJSF shows beside them but does not tie to them. */
export function RadioGroup(props: WidgetProps) {
  return (
    <div role="group" aria-label={props.label}>
      {RadioWidget && <RadioWidget {...props} />}
    </div>
  );
}
