/**
 * The testkit: arbitraries for every value of the kernel, and the laws that every lifecycle keeps. For the tests of hosts
 * and of adapters; needs jqwik.
 */
module dev.edd.testkit {
    requires transitive dev.edd.domain;
    requires transitive io.vavr;
    requires transitive net.jqwik.api;
    requires static transitive org.jspecify;
    requires org.assertj.core;

    exports dev.edd.testkit.arbitraries;
    exports dev.edd.testkit.laws;

    provides net.jqwik.api.providers.ArbitraryProvider with
            dev.edd.testkit.arbitraries.DomainArbitraries;
}
