package dev.edd.testkit.doubles;

import dev.edd.ports.Storage;
import dev.edd.ports.store.Reads;
import dev.edd.ports.store.Stores;
import dev.edd.ports.store.UnitOfWork;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Any storage, with every call counted and one of them fatal: each unit of work and read, each call of a store within
 * them, each call of the outbox. What hands out a port is not a call. Safe to share between threads as the storage is.
 */
public final class FailingStorage {
    /** What these have without arguments are other ports. */
    private static final Set<Class<?>> HANDING_OUT = HashSet.of(Storage.class, Reads.class);

    private final PortCalls calls;

    private FailingStorage(PortCalls calls) {
        this.calls = calls;
    }

    /**
     * A storage as one process sees it.
     *
     * @param storage what outlives the process
     * @param calls the process
     * @return the storage for that process
     */
    public static Storage of(Storage storage, PortCalls calls) {
        return new FailingStorage(calls).through(Storage.class, storage);
    }

    /** Written with a proxy, so that a port that is added later is counted too. */
    private <P> P through(Class<P> port, P real) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (proxy, method, arguments) -> answer(real, method, arguments == null ? new Object[0] : arguments)));
    }

    private <P> @Nullable Object answer(P real, Method method, @Nullable Object[] arguments) throws Exception {
        if (method.getDeclaringClass() == Object.class) {
            return invoked(real, method, arguments);
        }
        if (HANDING_OUT.contains(method.getDeclaringClass())) {
            return handedOut(method.getReturnType(), real, method);
        }
        if (real instanceof UnitOfWork unitOfWork && arguments[0] instanceof Function<?, ?> work) {
            Class<? extends Reads> stores = method.getName().equals("run") ? Stores.class : Reads.class;
            return calls.call(named(method), () -> invoked(unitOfWork, method, new Object[] {within(stores, work)}));
        }
        return calls.call(named(method), () -> invoked(real, method, arguments));
    }

    private <P> P handedOut(Class<P> port, Object real, Method method) throws Exception {
        return through(port, port.cast(invoked(real, method, new Object[0])));
    }

    @SuppressWarnings(
            "unchecked") // a unit of work is the only port that takes a function, and it takes one of its stores
    private <S extends Reads, A> Function<S, A> within(Class<S> stores, Function<?, A> work) {
        return real -> ((Function<S, A>) work).apply(through(stores, real));
    }

    private static String named(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    @SuppressWarnings("NullAway") // what a port gives is for its caller to know
    private static Object invoked(Object real, Method method, @Nullable Object[] arguments) throws Exception {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof Error error) {
                throw error;
            }
            throw thrown.getCause() instanceof Exception exception ? exception : thrown;
        }
    }
}
