package dev.edd.adapters.jdbc;

import dev.edd.adapters.jdbc.Transactions.Ended;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.ports.store.CommitAnswer;
import dev.edd.ports.store.Reads;
import dev.edd.ports.store.Stores;
import dev.edd.ports.store.UnitOfWork;
import io.vavr.control.Either;
import java.util.function.Function;

/** Units of work, each within one transaction. */
final class JdbcUnits implements UnitOfWork {
    private final Transactions transactions;

    JdbcUnits(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public <A> Either<Refusal, A> run(Function<Stores, Either<Refusal, A>> work) {
        return transactions.run(session -> {
            JdbcStores stores = new JdbcStores(session);
            Either<Refusal, A> answer = work.apply(stores);
            if (answer.isRight() && stores.refused().isDefined()) {
                throw new IllegalStateException("a unit of work whose commit was not stored must end with a refusal");
            }
            return new Ended<>(answer, answer.isRight(), stores.refused().exists(CommitAnswer.Stale.class::isInstance));
        });
    }

    @Override
    public <A> A read(Function<Reads, A> query) {
        return transactions.read(session -> query.apply(new JdbcStores(session)));
    }
}
