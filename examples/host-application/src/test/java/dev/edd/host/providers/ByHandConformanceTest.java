package dev.edd.host.providers;

import dev.edd.ports.provider.InquiryProvider;
import dev.edd.ports.provider.WatchlistScreening;
import dev.edd.testkit.conformance.InquiryProviderConformance;
import dev.edd.testkit.conformance.WatchlistScreeningConformance;

class ByHandConformanceTest implements InquiryProviderConformance, WatchlistScreeningConformance {
    @Override
    public InquiryProvider provider() {
        return new ByHand().inquiries();
    }

    @Override
    public WatchlistScreening screening() {
        return new ByHand().screening();
    }
}
