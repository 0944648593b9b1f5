/**
 * The testkit: what authors of adapters and hosts test with. Conformance suites, test doubles and architecture rules.
 */
module dev.edd.testkit {
    requires transitive dev.edd.domain;
    requires transitive dev.edd.ports;
    requires transitive io.vavr;
    requires transitive net.jqwik.api;
    requires transitive org.junit.jupiter.api;
    requires transitive com.tngtech.archunit;
    requires org.assertj.core;
    requires static transitive org.jspecify;

    exports dev.edd.testkit.architecture;
    exports dev.edd.testkit.conformance;
    exports dev.edd.testkit.doubles;
}
