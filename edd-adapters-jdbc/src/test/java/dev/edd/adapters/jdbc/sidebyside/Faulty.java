package dev.edd.adapters.jdbc.sidebyside;

import dev.edd.adapters.memory.MemoryStorage;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.ports.Storage;
import dev.edd.ports.delivery.Delivery;
import dev.edd.ports.delivery.Outbox;
import dev.edd.ports.store.Reads;
import dev.edd.ports.store.Stores;
import dev.edd.ports.store.UnitOfWork;
import dev.edd.testkit.doubles.Crash;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.lang.reflect.Proxy;
import java.util.function.Function;

/** Stores that go wrong only where a process dies at a bad moment: all else they do as the memory adapter does. */
final class Faulty {
    private Faulty() {}

    /** Keeps what was committed in a unit that its process did not live to end. */
    static Storage keepingHalfAUnit() {
        Storage real = MemoryStorage.create();
        return of(new HalfKept(real.unitOfWork()), real.outbox());
    }

    /** Takes for delivered what was only claimed. */
    static Storage losingWhatWasClaimed() {
        Storage real = MemoryStorage.create();
        return of(real.unitOfWork(), forgetting(real.outbox()));
    }

    private static Storage of(UnitOfWork unitOfWork, Outbox outbox) {
        return new Storage() {
            @Override
            public UnitOfWork unitOfWork() {
                return unitOfWork;
            }

            @Override
            public Outbox outbox() {
                return outbox;
            }
        };
    }

    private static Outbox forgetting(Outbox real) {
        return (Outbox) Proxy.newProxyInstance(
                Outbox.class.getClassLoader(), new Class<?>[] {Outbox.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("acknowledge")) {
                        return true;
                    }
                    Object answer = method.invoke(real, arguments);
                    if (method.getName().equals("claim")) {
                        ((Seq<?>) answer).forEach(claimed -> real.acknowledge((Delivery) claimed));
                    }
                    return answer;
                });
    }

    private record HalfKept(UnitOfWork real) implements UnitOfWork {
        @Override
        public <A> Either<Refusal, A> run(Function<Stores, Either<Refusal, A>> work) {
            Crash[] death = new Crash[1];
            Either<Refusal, A> answer = real.run(stores -> {
                try {
                    return work.apply(stores);
                } catch (Crash crash) {
                    death[0] = crash;
                    return Either.right(null);
                }
            });
            if (death[0] != null) {
                throw death[0];
            }
            return answer;
        }

        @Override
        public <A> A read(Function<Reads, A> query) {
            return real.read(query);
        }
    }
}
