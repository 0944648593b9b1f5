package dev.edd.testkit.doubles;

import java.util.concurrent.Callable;

/** What scripted providers share: their calls belong to a process, and some of them fail first. Guarded by its owner. */
final class Script {
    private final String provider;
    private PortCalls process = PortCalls.counted();
    private int failures;
    private int calls;

    Script(String provider) {
        this.provider = provider;
    }

    void calledBy(PortCalls newProcess) {
        process = newProcess;
    }

    void fail(int times) {
        failures = times;
    }

    int calls() {
        return calls;
    }

    <A> A call(Callable<A> effect) {
        try {
            return process.call(provider, () -> {
                calls++;
                if (failures > 0) {
                    failures--;
                    throw new ProviderUnreachable(provider);
                }
                return effect.call();
            });
        } catch (RuntimeException unchecked) {
            throw unchecked;
        } catch (Exception checked) {
            throw new IllegalStateException("a script throws nothing checked", checked);
        }
    }
}
