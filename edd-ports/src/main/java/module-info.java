/**
 * The ports: what hosts call (the {@code Edd} facade and its services), and what they or an adapter supply (stores,
 * providers, delivery).
 */
module dev.edd.ports {
    requires transitive dev.edd.domain;
    requires transitive io.vavr;
    requires static transitive org.jspecify;
    requires static org.immutables.value;
    requires static org.immutables.vavr.encodings;

    exports dev.edd.ports;
    exports dev.edd.ports.store;
    exports dev.edd.ports.provider;
    exports dev.edd.ports.delivery;
}
