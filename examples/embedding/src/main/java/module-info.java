/** A host that embeds the library as modules: what the README shows, compiled and run. */
module dev.edd.examples.embedding {
    requires dev.edd.adapters.jdbc;
    requires dev.edd.adapters.memory;
    // asked for by Schema.migrate only
    requires flyway.core;
    requires static org.jspecify;
}
