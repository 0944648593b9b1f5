package dev.edd.testkit.conformance;

import dev.edd.domain.lifecycle.Refusal;
import dev.edd.ports.Storage;
import dev.edd.ports.delivery.Outbox;
import dev.edd.ports.store.CommitAnswer;
import dev.edd.ports.store.CountedPage;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.Reads;
import dev.edd.ports.store.Stores;
import dev.edd.ports.store.UnitOfWork;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.lang.reflect.Proxy;
import java.util.function.Function;

/** Stores nothing, finds nothing, and says that all went well. */
final class NoOpStorage implements Storage, UnitOfWork {
    @Override
    public UnitOfWork unitOfWork() {
        return this;
    }

    @Override
    public Outbox outbox() {
        return nothing(Outbox.class);
    }

    @Override
    public <A> Either<Refusal, A> run(Function<Stores, Either<Refusal, A>> work) {
        return work.apply(nothing(Stores.class));
    }

    @Override
    public <A> A read(Function<Reads, A> query) {
        return query.apply(nothing(Stores.class));
    }

    private static <P> P nothing(Class<P> port) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (proxy, method, arguments) -> answer(method.getReturnType())));
    }

    private static Object answer(Class<?> type) {
        if (type == Option.class) {
            return Option.none();
        } else if (type == Seq.class) {
            return Vector.empty();
        } else if (type == Map.class) {
            return LinkedHashMap.empty();
        } else if (type == Set.class) {
            return LinkedHashSet.empty();
        } else if (type == Page.class) {
            return new Page<>(Vector.empty(), Option.none());
        } else if (type == CountedPage.class) {
            return new CountedPage<>(Vector.empty(), 0);
        } else if (type == CommitAnswer.class) {
            return new CommitAnswer.Committed(1);
        } else if (type == boolean.class) {
            return true;
        } else if (type == long.class) {
            return 0L;
        }
        return nothing(type);
    }
}
