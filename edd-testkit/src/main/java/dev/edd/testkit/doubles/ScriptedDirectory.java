package dev.edd.testkit.doubles;

import dev.edd.domain.party.CustomerId;
import dev.edd.domain.submission.RelatedResource;
import dev.edd.ports.provider.ResourceDirectory;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;

/** A directory that knows what a test tells it. Safe to share between threads. */
public final class ScriptedDirectory implements ResourceDirectory {
    private static final String NAME = "directory";

    private final Script script = new Script(NAME);
    private Map<RelatedResource, CustomerId> owners = LinkedHashMap.empty();

    /** A directory that knows of nothing. */
    public ScriptedDirectory() {}

    @Override
    public synchronized Option<CustomerId> ownerOf(RelatedResource resource) {
        return script.call(() -> owners.get(resource));
    }

    /**
     * Tells whose a resource is, from now on.
     *
     * @param resource an account or a transaction
     * @param owner the customer who owns it
     * @return this directory
     */
    public synchronized ScriptedDirectory knowing(RelatedResource resource, CustomerId owner) {
        owners = owners.put(resource, owner);
        return this;
    }

    /**
     * How often the directory was asked, failures included.
     *
     * @return the number of calls
     */
    public synchronized int calls() {
        return script.calls();
    }

    /**
     * Makes the next calls fail.
     *
     * @param times how many of them
     * @return this directory
     */
    public synchronized ScriptedDirectory failing(int times) {
        script.fail(times);
        return this;
    }

    /**
     * Lets another process call.
     *
     * @param process whose calls the next ones are
     * @return this directory
     */
    public synchronized ScriptedDirectory calledBy(PortCalls process) {
        script.calledBy(process);
        return this;
    }
}
