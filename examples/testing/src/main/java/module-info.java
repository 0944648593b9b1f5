/** A host's test fixtures as a module: what it hands to the testkit, in one place for all of its test classes. */
module dev.edd.examples.testing {
    requires dev.edd.adapters.memory;
    requires transitive dev.edd.testkit;
    requires static org.jspecify;

    exports dev.edd.examples.testing;
}
