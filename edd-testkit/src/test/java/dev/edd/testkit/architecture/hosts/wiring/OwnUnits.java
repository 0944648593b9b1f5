package dev.edd.testkit.architecture.hosts.wiring;

import dev.edd.domain.lifecycle.Refusal;
import dev.edd.ports.store.Reads;
import dev.edd.ports.store.Stores;
import dev.edd.ports.store.UnitOfWork;
import io.vavr.control.Either;
import java.util.function.Function;

/** Units of the host's own storage. */
public record OwnUnits(UnitOfWork measured) implements UnitOfWork {
    @Override
    public <A> Either<Refusal, A> run(Function<Stores, Either<Refusal, A>> work) {
        return measured.run(work);
    }

    @Override
    public <A> A read(Function<Reads, A> query) {
        return measured.read(query);
    }
}
