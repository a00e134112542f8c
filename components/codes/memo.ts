import { Component, h, type ComponentType } from 'preact';

/** A component that is drawn again only when `same` says that its properties differ: what `preact/compat` has, without the rest of it. */
export function memo<Props extends object>(
  Shown: ComponentType<Props>,
  same: (before: Props, after: Props) => boolean,
): ComponentType<Props> {
  return class Memo extends Component<Props> {
    override shouldComponentUpdate(after: Props) {
      return !same(this.props, after);
    }
    override render() {
      return h(Shown, this.props);
    }
  };
}
