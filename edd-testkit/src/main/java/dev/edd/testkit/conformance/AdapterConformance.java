package dev.edd.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * The entry for authors of adapters: a test class says which ports it supplies, implements the suites of these and no others,
 * and hands each suite its fixture.
 *
 * <pre>{@code
 * class MyAdapterTest implements AdapterConformance, StorageConformance, CapabilityConformance {
 *     public Set<Port> ports() {
 *         return HashSet.of(Port.STORAGE);
 *     }
 *     public Storage fresh() { ... }
 *     public Set<Capability> capabilities() { ... }
 *     public StoragePlace place() { ... }
 * }
 * }</pre>
 *
 * <p>What is supplied is tested in full, and nothing is ever skipped. What is not supplied is no part of the run, and the
 * report of the run says so.
 */
public interface AdapterConformance {
    /**
     * The ports that the adapter supplies.
     *
     * @return one or more
     */
    Set<Port> ports();

    /**
     * A suite that was forgotten would otherwise be missed by nobody.
     *
     * @param reporter where the ports are named that are supplied, and those that are not
     */
    @Test
    default void the_suites_of_the_declared_ports_run_and_no_others(TestReporter reporter) {
        Vector<Port> supplied = Vector.of(Port.values()).filter(ports()::contains);
        Vector<Port> absent = Vector.of(Port.values()).removeAll(supplied);

        assertThat(supplied).as("the ports that are declared").isNotEmpty();
        assertThat(supplied.flatMap(Port::suites).reject(suite -> suite.isInstance(this)))
                .as("suites of declared ports that this class does not implement")
                .isEmpty();
        assertThat(absent.flatMap(Port::suites).filter(suite -> suite.isInstance(this)))
                .as("suites that this class implements for ports that it does not declare")
                .isEmpty();

        reporter.publishEntry("supplied", supplied.map(Port::type).mkString(", "));
        reporter.publishEntry("not supplied", absent.map(Port::type).mkString(", "));
    }
}
