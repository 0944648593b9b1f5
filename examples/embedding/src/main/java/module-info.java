/** A host that embeds the library as modules: what the README shows, compiled and run. */
module dev.edd.examples.embedding {
    requires dev.edd.adapters.memory;
    requires static org.jspecify;
}
