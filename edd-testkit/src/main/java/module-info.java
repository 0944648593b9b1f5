/**
 * The testkit: what hosts, authors of adapters and architects test with. Arbitraries for every value of the kernel, the laws
 * that every lifecycle keeps, conformance suites for the ports, test doubles, and architecture rules.
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

    exports dev.edd.testkit.arbitraries;
    exports dev.edd.testkit.architecture;
    exports dev.edd.testkit.conformance;
    exports dev.edd.testkit.doubles;
    exports dev.edd.testkit.laws;
    exports dev.edd.testkit.portfolio;

    // jqwik makes the lifecycle hook of the laws by reflection, whichever module the test is in
    opens dev.edd.testkit.laws;

    provides net.jqwik.api.providers.ArbitraryProvider with
            dev.edd.testkit.arbitraries.DomainArbitraries,
            dev.edd.testkit.arbitraries.VavrArbitraries;
    provides net.jqwik.api.SampleReportingFormat with
            dev.edd.testkit.arbitraries.KernelSamples;
}
