/** Every store and delivery port in memory: the embedded default, and no weaker than a database. */
module dev.edd.adapters.memory {
    requires transitive dev.edd.ports;
    requires org.pcollections;
    requires static org.jspecify;

    exports dev.edd.adapters.memory;
}
