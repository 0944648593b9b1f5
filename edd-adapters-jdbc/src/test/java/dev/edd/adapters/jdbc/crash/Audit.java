package dev.edd.adapters.jdbc.crash;

import dev.edd.adapters.jdbc.TenantName;
import dev.edd.adapters.jdbc.crash.Account.StoredCommit;
import dev.edd.domain.lifecycle.Coded;
import dev.edd.ports.store.HistoryEntry;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import javax.sql.DataSource;

/** Compares what is in a database with what its writer had reported before it died. */
final class Audit {
    private final Seq<HistoryEntry> history;
    private final HistoryAudit ofHistory;
    private final StateAudit ofStates;
    private final DocumentAudit ofDocuments;
    private final DeliveryAudit ofDeliveries;

    Audit(DataSource database, TenantName tenant, Account account) {
        Ledger ledger = Ledger.of(database, tenant);
        history = ledger.history();
        ofHistory = new HistoryAudit(ledger, account, history);
        ofStates = new StateAudit(ledger, history);
        ofDocuments = new DocumentAudit(ledger, history);
        ofDeliveries = new DeliveryAudit(ledger, account, ofHistory.reported());
    }

    /** Acknowledged commits that are not there. */
    Seq<StoredCommit> lost() {
        return ofHistory.lost();
    }

    /** The codes of what happened. */
    Set<String> kindsOfEvents() {
        return history.map(entry -> Coded.of(entry.event().getClass())).toSet();
    }

    /** Looks at everything; afterwards everything that could be delivered is claimed. */
    void assertSound() {
        ofHistory.assertSound();
        ofStates.assertSound();
        ofDocuments.assertSound();
        ofDeliveries.assertSound();
    }
}
