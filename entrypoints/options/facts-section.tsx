import { FactsView } from '../../components/passwords/facts-view';
import { clients } from '../../core/clients/list';
import { facts } from '../../core/facts/list';

/** What Keytag knows, and who says so. */
export function FactsSection() {
  return <FactsView facts={facts} clients={clients} />;
}
