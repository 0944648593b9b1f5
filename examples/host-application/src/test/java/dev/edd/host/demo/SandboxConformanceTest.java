package dev.edd.host.demo;

import dev.edd.ports.provider.InquiryProvider;
import dev.edd.ports.provider.WatchlistScreening;
import dev.edd.testkit.conformance.InquiryProviderConformance;
import dev.edd.testkit.conformance.WatchlistScreeningConformance;

class SandboxConformanceTest implements InquiryProviderConformance, WatchlistScreeningConformance {
    @Override
    public InquiryProvider provider() {
        return new Sandbox(FreshDemoTables.create());
    }

    @Override
    public WatchlistScreening screening() {
        return new Sandbox(FreshDemoTables.create());
    }
}
